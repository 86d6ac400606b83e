package dev.cartwright.reference.faults;

import static dev.cartwright.reference.assembly.Alterations.answers;
import static dev.cartwright.reference.assembly.Alterations.cart;
import static dev.cartwright.reference.assembly.Alterations.codec;
import static dev.cartwright.reference.assembly.Alterations.ids;

import dev.cartwright.reference.assembly.Alteration;
import dev.cartwright.reference.cart.CartId;
import dev.cartwright.reference.cookie.CartCookies;
import dev.cartwright.reference.cookie.CookieCodec;
import dev.cartwright.reference.cookie.SignedCookie;
import dev.cartwright.reference.http.Handler;
import dev.cartwright.reference.http.HttpAnswer;
import dev.cartwright.reference.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/** Whose cart it is: ids, signatures, and cookies that should count as none (protocol section 2). */
final class CookieIdentityFaults {
    private CookieIdentityFaults() {}

    static List<Fault> all() {
        return List.of(
                fault(
                        "visitors-share-one-cart",
                        "Every new visitor gets the same cart",
                        () -> ids(_ -> () -> new CartId("11111111-1111-4111-8111-111111111111"))),
                fault("cart-ids-sequential", "Cart ids count upwards", () -> {
                    AtomicLong count = new AtomicLong(1_000);
                    return ids(_ -> () -> new CartId("cart-" + count.incrementAndGet()));
                }),
                fault("cookie-id-changes", "Every answer gives the cart another id", CookieIdentityFaults::changing),
                fault(
                        "signature-ignored",
                        "A cookie's signature is not checked",
                        () -> accepting((codec, value) -> payloadId(codec, value.split("\\.", 2)[0]))),
                fault(
                        "unsigned-cookie-accepted",
                        "A cookie without a signature is accepted",
                        () -> accepting(
                                (codec, value) -> value.contains(".") ? Optional.empty() : payloadId(codec, value))),
                fault(
                                "signature-any-case-accepted",
                                "A signature in upper case is accepted",
                                () -> accepting((codec, value) ->
                                        codec.decode(onSignature(value, text -> text.toLowerCase(Locale.ROOT)))))
                        .showing(new Showing.Warns()),
                fault(
                        "signature-truncated-accepted",
                        "The beginning of a signature is enough",
                        () -> accepting((codec, value) -> payloadId(codec, value.split("\\.", 2)[0])
                                .filter(id -> value.matches("[^.]+\\.[0-9a-f]+")
                                        && codec.encode(id).startsWith(value)))),
                fault(
                                "third-part-accepted",
                                "A third part behind the signature is accepted",
                                () -> accepting((codec, value) ->
                                        codec.decode(value.replaceFirst("^([^.]*\\.[^.]*)\\..*$", "$1"))))
                        .showing(new Showing.Warns()),
                fault(
                                "percent-encoded-dot-accepted",
                                "A percent-encoded dot is accepted",
                                () -> accepting((codec, value) ->
                                        codec.decode(value.replace("%2E", ".").replace("%2e", "."))))
                        .showing(new Showing.Warns()),
                fault(
                        "malformed-cookie-fails",
                        "A cookie without a dot answers 500",
                        () -> accepting((_, value) -> failing(!value.contains(".")))),
                fault(
                        "forged-cookie-fails",
                        "A cookie with a wrong signature answers 500",
                        () -> accepting((_, value) -> failing(value.matches("[^.]+\\.[0-9a-f]{64}")))),
                fault(
                        "two-cookies-fail",
                        "Two cart cookies in a request answer 500",
                        () -> cart(inner -> request ->
                                CartCookies.values(request).size() > 1 ? Answers.defect() : inner.answer(request))),
                fault(
                        "forged-cookie-refused",
                        "GET with an invalid cookie answers 401",
                        () -> answers((request, answer) ->
                                replaced(request, answer) && request.method().equals("GET")
                                        ? Answers.error(401, "Invalid cart")
                                        : answer)),
                fault(
                        "forged-cookie-not-replaced",
                        "An answer to an invalid cookie sets no new one",
                        () -> answers((request, answer) ->
                                replaced(request, answer) ? Answers.withoutCookie(answer) : answer)),
                forgedNotReplacedBy("POST"),
                forgedNotReplacedBy("PUT"),
                fault(
                        "patch-without-cookie-succeeds",
                        "PATCH without a valid cookie answers 200 with an empty cart",
                        () -> cart(inner -> lenient(inner, "PATCH"))),
                fault(
                        "delete-without-cookie-succeeds",
                        "DELETE without a valid cookie answers 200 with an empty cart",
                        () -> cart(inner -> lenient(inner, "DELETE"))),
                fault(
                        "refused-request-changes-id",
                        "A refused request gives the visitor another cart's cookie",
                        () -> cart(CookieIdentityFaults::losing)),
                fault(
                        "cookie-unsigned",
                        "The cookie has no signature at all",
                        () -> codec(inner ->
                                writing(inner, CookieIdentityFaults::payload, value -> payloadId(inner, value)))),
                fault(
                        "payload-not-encoded",
                        "The cookie's payload is the bare id",
                        () -> signing(CartId::value, payload -> payload)),
                fault(
                        "payload-with-padding",
                        "The cookie's payload is padded",
                        () -> signing(
                                id -> Base64.getUrlEncoder()
                                        .encodeToString((id.value() + "~").getBytes(StandardCharsets.UTF_8)),
                                payload -> decoded(payload).replace("~", ""))),
                fault(
                        "signature-upper-case",
                        "The cookie's signature is in upper case",
                        () -> codec(inner -> writing(
                                inner,
                                id -> onSignature(inner.encode(id), text -> text.toUpperCase(Locale.ROOT)),
                                value -> inner.decode(onSignature(value, text -> text.toLowerCase(Locale.ROOT)))))),
                fault(
                        "signature-over-id",
                        "The signature is made over the id instead of the payload's text",
                        () -> codec(inner -> writing(
                                inner,
                                id -> payload(id) + "." + inner.signature(id.value()),
                                value -> payloadId(inner, value.split("\\.", 2)[0])
                                        .filter(id -> value.equals(payload(id) + "." + inner.signature(id.value())))))),
                fault(
                        "cookie-signed-with-another-secret",
                        "Cookies are signed with a secret that is not the configured one",
                        () -> {
                            SignedCookie other =
                                    new SignedCookie(UUID.randomUUID().toString());
                            return codec(_ -> other);
                        }));
    }

    private static Fault forgedNotReplacedBy(String method) {
        return fault(
                "forged-cookie-not-replaced-by-" + method.toLowerCase(Locale.ROOT),
                "%s with an invalid cookie sets no new one".formatted(method),
                () -> answers((request, answer) -> request.method().equals(method) && replaced(request, answer)
                        ? Answers.withoutCookie(answer)
                        : answer));
    }

    private static Fault fault(String id, String sentence, Supplier<Alteration> alteration) {
        return new Fault(id, sentence, "2", alteration);
    }

    /** A codec that also accepts what {@code more} finds an id in. */
    private static Alteration accepting(BiFunction<CookieCodec, String, Optional<CartId>> more) {
        return codec(inner ->
                writing(inner, inner::encode, value -> inner.decode(value).or(() -> more.apply(inner, value))));
    }

    private static CookieCodec writing(
            CookieCodec inner, Function<CartId, String> encode, Function<String, Optional<CartId>> decode) {
        return new CookieCodec() {
            @Override
            public String encode(CartId id) {
                return encode.apply(id);
            }

            @Override
            public Optional<CartId> decode(String value) {
                return decode.apply(value);
            }

            @Override
            public String signature(String payload) {
                return inner.signature(payload);
            }
        };
    }

    /** Another spelling of the payload, rightly signed. */
    private static Alteration signing(Function<CartId, String> write, Function<String, String> read) {
        return codec(inner -> writing(inner, id -> write.apply(id) + "." + inner.signature(write.apply(id)), value -> {
            String payload = value.substring(0, Math.max(0, value.lastIndexOf('.')));
            return value.equals(payload + "." + inner.signature(payload))
                    ? Optional.of(new CartId(read.apply(payload)))
                    : Optional.empty();
        }));
    }

    private static Alteration changing() {
        AtomicLong count = new AtomicLong();
        return codec(inner -> writing(
                inner,
                id -> inner.encode(new CartId(id.value() + "~" + count.incrementAndGet())),
                value -> inner.decode(value).map(id -> new CartId(id.value().split("~", 2)[0]))));
    }

    private static Optional<CartId> payloadId(CookieCodec codec, String payload) {
        return codec.decode(payload + "." + codec.signature(payload));
    }

    private static String payload(CartId id) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(id.value().getBytes(StandardCharsets.UTF_8));
    }

    private static String decoded(String payload) {
        return new String(Base64.getUrlDecoder().decode(payload), StandardCharsets.UTF_8);
    }

    private static String onSignature(String value, Function<String, String> change) {
        int dot = value.indexOf('.');
        return dot < 0 ? value : value.substring(0, dot) + change.apply(value.substring(dot));
    }

    private static Optional<CartId> failing(boolean fails) {
        if (fails) {
            throw new IllegalStateException("the cookie can't be read");
        }
        return Optional.empty();
    }

    /** Whether the request brought a cookie that was not valid. */
    private static boolean replaced(HttpRequest request, HttpAnswer answer) {
        return answer.isSuccess()
                && Answers.hasCookie(request)
                && Answers.cookie(answer).isPresent()
                && !Answers.keptCookie(request, answer);
    }

    private static Handler lenient(Handler inner, String method) {
        return request -> {
            HttpAnswer answer = inner.answer(request);
            return request.method().equals(method) && answer.status() == 404 && !Answers.keptCookie(request, answer)
                    ? Answers.newCart(inner, request)
                    : answer;
        };
    }

    private static Handler losing(Handler inner) {
        return request -> {
            HttpAnswer answer = inner.answer(request);
            return answer.status() >= 400 && Answers.keptCookie(request, answer)
                    ? answer.withHeader(
                            "Set-Cookie",
                            Answers.newCart(inner, request)
                                    .headers()
                                    .first("Set-Cookie")
                                    .orElse(""))
                    : answer;
        };
    }
}
