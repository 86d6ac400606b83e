package dev.cartwright.reference.faults;

import static dev.cartwright.reference.assembly.Alterations.answers;
import static dev.cartwright.reference.assembly.Alterations.cart;
import static dev.cartwright.reference.assembly.Alterations.codec;
import static dev.cartwright.reference.assembly.Alterations.cookies;

import dev.cartwright.reference.assembly.Alteration;
import dev.cartwright.reference.cart.CartId;
import dev.cartwright.reference.cookie.CartCookies;
import dev.cartwright.reference.cookie.CookieCodec;
import dev.cartwright.reference.http.Bytes;
import dev.cartwright.reference.http.Handler;
import dev.cartwright.reference.http.HttpAnswer;
import dev.cartwright.reference.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Cookies whose text brings the server down or deceives it, and cookies of another time (protocol section 2, ruling 8). */
final class CookieTextFaults {
    private static final int LONG = 3_500;
    private static final Set<String> PROPERTY_NAMES = Set.of("__proto__", "constructor", "toString");

    private CookieTextFaults() {}

    static List<Fault> all() {
        return List.of(
                failing("quoted-cookie-fails", "A cookie in quotes answers 500", value -> value.startsWith("\"")),
                failing("long-cookie-fails", "A cookie of some kilobytes answers 500", value -> value.length() > LONG),
                failing(
                        "cookie-line-break-fails",
                        "A cookie with an encoded line break or null character answers 500",
                        value -> value.toLowerCase(Locale.ROOT).matches("(?s).*%0[0ad].*")
                                || decoded(value).chars().anyMatch(letter -> letter < ' ')),
                failing(
                        "property-name-as-id-fails",
                        "A cookie that names a property of every object answers 500",
                        value -> PROPERTY_NAMES.contains(decoded(value))),
                fault(
                        "cookie-text-in-a-header",
                        "The cookie that was sent is told in a header of the answer, its line breaks decoded",
                        () -> answers(CookieTextFaults::telling)),
                fault(
                        "bare-uuid-taken-as-id",
                        "A cookie that is a bare UUID is taken for a cart's id",
                        () -> codec(inner -> new MoreCookies(inner) {
                            @Override
                            Optional<CartId> more(String value) {
                                return value.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                                        ? Optional.of(new CartId(value))
                                        : Optional.empty();
                            }
                        })),
                fault(
                        "second-cookie-unverified",
                        "Of two cart cookies the last is taken without looking at its signature",
                        () -> lastUnverified(_ -> true)),
                fault(
                        "second-cookie-of-a-line-unverified",
                        "Of two cart cookies in one line the last is taken without looking at its signature",
                        () -> lastUnverified(lines -> lines == 1)),
                fault(
                        "second-cookie-line-unverified",
                        "Of two lines of cookies the last is taken without looking at its signature",
                        () -> lastUnverified(lines -> lines > 1)),
                fault(
                        "long-cookie-not-replaced",
                        "A cookie of more than 4,000 characters is no cookie, and no new one is set",
                        () -> answers((request, answer) ->
                                CartCookies.values(request).stream().anyMatch(value -> value.length() > 4_000)
                                        ? Answers.withoutCookie(answer)
                                        : answer)),
                fault(
                        "cleared-cart-comes-back",
                        "A cleared cart has its old lines again when it is read a second time",
                        () -> cart(Returning::new)),
                fault(
                        "previous-secret-forgotten",
                        "Cookies signed with the secret before the current one count as forged",
                        () -> codec(inner -> reading(
                                inner, value -> signedNow(inner, value) ? inner.decode(value) : Optional.empty()))),
                fault(
                        "previous-signature-kept",
                        "A cookie signed with the secret before the current one is sent back as it came",
                        () -> answers(CookieTextFaults::keeping)));
    }

    /** Of two cart cookies, in so many lines, the last is believed. */
    private static Alteration lastUnverified(IntPredicate linesOfCookies) {
        return cookies(inner -> request -> {
            List<String> values = CartCookies.values(request);
            return values.size() < 2
                            || !linesOfCookies.test(
                                    request.headers().all("Cookie").size())
                    ? inner.identify(request)
                    : Optional.of(new CartId(decoded(values.getLast())));
        });
    }

    private static Fault fault(String id, String sentence, Supplier<Alteration> alteration) {
        return new Fault(id, sentence, "2", alteration);
    }

    private static Fault failing(String id, String sentence, Predicate<String> which) {
        return fault(
                id,
                sentence,
                () -> codec(inner -> reading(inner, value -> {
                    if (which.test(value)) {
                        throw new IllegalStateException("the cookie can't be read");
                    }
                    return inner.decode(value);
                })));
    }

    private static CookieCodec reading(CookieCodec inner, Function<String, Optional<CartId>> decode) {
        return new CookieCodec() {
            @Override
            public String encode(CartId id) {
                return inner.encode(id);
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

    private static boolean signedNow(CookieCodec codec, String value) {
        int dot = value.indexOf('.');
        return dot > 0 && value.substring(dot + 1).equals(codec.signature(value.substring(0, dot)));
    }

    /** The text of the payload; the payload itself when it is no base64url. */
    private static String decoded(String value) {
        String payload = value.split("\\.", 2)[0];
        try {
            return new String(Base64.getUrlDecoder().decode(payload), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) {
            return payload;
        }
    }

    private static HttpAnswer telling(HttpRequest request, HttpAnswer answer) {
        return CartCookies.values(request).stream()
                .map(value -> value.split("(?i)%0d%0a", 2))
                .filter(lines -> lines.length == 2 && lines[1].matches("[A-Za-z-]+:[ -~]*"))
                .findFirst()
                .map(lines -> lines[1].split(":", 2))
                .map(field -> answer.withHeader(field[0], field[1].strip()))
                .orElse(answer);
    }

    private static HttpAnswer keeping(HttpRequest request, HttpAnswer answer) {
        String given = Answers.cookie(answer).orElse("");
        return CartCookies.values(request).stream()
                .filter(sent -> !sent.equals(given) && decoded(sent).equals(decoded(given)))
                .findFirst()
                .map(sent ->
                        answer.withHeaders(answer.headers().mapping("Set-Cookie", text -> text.replace(given, sent))))
                .orElse(answer);
    }

    /** Gives a cleared cart its lines back at the second reading. */
    private static final class Returning implements Handler {
        private final Map<String, Bytes> filled = new ConcurrentHashMap<>();
        private final Map<String, Integer> readings = new ConcurrentHashMap<>();
        private final Handler inner;

        Returning(Handler inner) {
            this.inner = inner;
        }

        @Override
        public HttpAnswer answer(HttpRequest request) {
            HttpAnswer answer = inner.answer(request);
            String cart = Answers.cookie(answer).orElse("");
            if (!answer.isSuccess() || cart.isEmpty()) {
                return answer;
            }
            if (!Answers.cart(answer).isEmpty()) {
                filled.put(cart, answer.body());
                readings.remove(cart);
                return answer;
            }
            if (request.changesState()) {
                readings.put(cart, 0);
                return answer;
            }
            Integer reading = readings.computeIfPresent(cart, (_, count) -> count + 1);
            return reading != null && reading == 2 ? answer.withBody(filled.getOrDefault(cart, answer.body())) : answer;
        }
    }
}
