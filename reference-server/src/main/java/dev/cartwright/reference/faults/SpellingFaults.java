package dev.cartwright.reference.faults;

import static dev.cartwright.reference.assembly.Alterations.codec;

import dev.cartwright.reference.cart.CartId;
import dev.cartwright.reference.cookie.CookieCodec;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Cookies that are accepted although they are not the one right spelling of what was given (protocol section 2). */
final class SpellingFaults {
    private static final int HALF = 32;
    private static final int COVERED = 20;

    private SpellingFaults() {}

    /** Finds the id in a cookie that is not valid. */
    @FunctionalInterface
    private interface Leniency {
        Optional<CartId> id(MoreCookies codec, String payload, String signature);
    }

    static List<Fault> all() {
        return List.of(
                accepting(
                        "signature-last-digit-ignored",
                        "The last digit of a signature is not compared",
                        (codec, payload, signature) -> when(
                                signature.length() == 2 * HALF
                                        && codec.signature(payload).startsWith(signature.substring(0, 2 * HALF - 1)),
                                codec,
                                payload)),
                accepting("signature-half-is-enough", "Half a signature is enough", beginning(HALF)),
                accepting(
                        "signature-of-eight-accepted",
                        "The first eight characters of a signature are enough",
                        beginning(8)),
                accepting(
                        "signature-end-ignored",
                        "A signature without its last character is accepted",
                        beginning(2 * HALF - 1)),
                accepting(
                        "empty-signature-accepted",
                        "A dot with no signature behind it is accepted",
                        (codec, payload, signature) -> when(signature.isEmpty(), codec, payload)),
                accepting(
                        "signature-over-id-accepted",
                        "A signature over the id instead of the payload's text is accepted, too",
                        (codec, payload, signature) ->
                                codec.withPayload(payload).filter(id -> signature.equals(codec.signature(id.value())))),
                new Fault(
                        "signature-covers-part-of-the-payload",
                        "A signature is good for every payload that begins with the same 20 characters",
                        "2",
                        () -> codec(inner -> new Remembering(inner) {
                            @Override
                            boolean fits(String given, String payload) {
                                return payload.length() > COVERED && given.startsWith(payload.substring(0, COVERED));
                            }
                        })),
                new Fault(
                        "payload-case-ignored",
                        "A payload in another case stands for the same cart",
                        "2",
                        () -> codec(inner -> new Remembering(inner) {
                            @Override
                            boolean fits(String given, String payload) {
                                return given.equalsIgnoreCase(payload);
                            }
                        })),
                warning(
                        "percent-encoded-cookie-accepted",
                        "A percent-encoded cookie is decoded and accepted",
                        value -> value.contains("%25") ? value : URLDecoder.decode(value, StandardCharsets.UTF_8)),
                warning(
                        "padded-payload-accepted",
                        "The padding of a payload is taken off and the rest accepted",
                        value -> value.replaceFirst("=+\\.", ".")),
                warning(
                        "base64-signature-accepted",
                        "A signature in base64url is accepted, too",
                        SpellingFaults::withHexSignature));
    }

    /** Another spelling of a valid cookie. */
    @FunctionalInterface
    private interface Spelling {
        String plain(String value);
    }

    private static Fault warning(String id, String sentence, Spelling spelling) {
        return new Fault(
                id,
                sentence,
                "2",
                () -> codec(inner -> new MoreCookies(inner) {
                    @Override
                    Optional<CartId> more(String value) {
                        try {
                            return inner.decode(spelling.plain(value));
                        } catch (IllegalArgumentException _) {
                            return Optional.empty();
                        }
                    }
                }),
                new Showing.Warns());
    }

    /** Takes a signature of so many characters that begins as the right one. */
    private static Leniency beginning(int length) {
        return (codec, payload, signature) ->
                when(signature.equals(codec.signature(payload).substring(0, length)), codec, payload);
    }

    private static Fault accepting(String id, String sentence, Leniency leniency) {
        return new Fault(
                id,
                sentence,
                "2",
                () -> codec(inner -> new MoreCookies(inner) {
                    @Override
                    Optional<CartId> more(String value) {
                        int dot = value.indexOf('.');
                        return dot <= 0
                                ? Optional.empty()
                                : leniency.id(this, value.substring(0, dot), value.substring(dot + 1));
                    }
                }));
    }

    private static Optional<CartId> when(boolean accepted, MoreCookies codec, String payload) {
        return accepted ? codec.withPayload(payload) : Optional.empty();
    }

    private static String withHexSignature(String value) {
        int dot = value.indexOf('.');
        byte[] bytes = Base64.getUrlDecoder().decode(value.substring(dot + 1));
        return value.substring(0, dot + 1) + HexFormat.of().formatHex(bytes).toLowerCase(Locale.ROOT);
    }

    /** Knows every signature it made, and takes it for payloads that fit the one it was made for. */
    private abstract static class Remembering extends MoreCookies {
        private final Map<String, String> payloads = new ConcurrentHashMap<>();

        Remembering(CookieCodec inner) {
            super(inner);
        }

        abstract boolean fits(String given, String payload);

        @Override
        public String encode(CartId id) {
            String value = super.encode(id);
            int dot = value.indexOf('.');
            payloads.put(value.substring(dot + 1), value.substring(0, dot));
            return value;
        }

        @Override
        Optional<CartId> more(String value) {
            int dot = value.indexOf('.');
            return Optional.ofNullable(payloads.get(value.substring(dot + 1)))
                    .filter(payload -> dot > 0 && fits(value.substring(0, dot), payload))
                    .flatMap(payload -> withPayload(
                            value.substring(0, dot).equalsIgnoreCase(payload) ? payload : value.substring(0, dot)));
        }
    }
}
