package dev.cartwright.reference.faults;

import static dev.cartwright.reference.assembly.Alterations.answers;
import static dev.cartwright.reference.assembly.Alterations.cart;
import static dev.cartwright.reference.assembly.Alterations.codec;
import static dev.cartwright.reference.assembly.Alterations.cookies;

import dev.cartwright.reference.assembly.Alteration;
import dev.cartwright.reference.cart.CartId;
import dev.cartwright.reference.cookie.CartCookies;
import dev.cartwright.reference.cookie.CookieCodec;
import dev.cartwright.reference.cookie.SignedCookie;
import dev.cartwright.reference.http.Handler;
import dev.cartwright.reference.http.HttpAnswer;
import dev.cartwright.reference.http.HttpRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** One kind of forged, foreign or unknown cookie each that is judged wrongly (protocol section 2, rulings 8 and 32). */
final class ForgedCookieFaults {
    private ForgedCookieFaults() {}

    static List<Fault> all() {
        return List.of(
                fault(
                        "signature-of-another-cart-accepted",
                        "A signature that the server made for any cart is accepted for every cart",
                        () -> codec(AnySignature::new)),
                fault("well-known-secret-accepted", "Cookies signed with the secret changeme are accepted", () -> {
                    SignedCookie known = new SignedCookie("changeme");
                    return codec(inner -> new MoreCookies(inner) {
                        @Override
                        Optional<CartId> more(String value) {
                            return known.decode(value);
                        }
                    });
                }),
                fault(
                        "zero-signature-accepted",
                        "A signature of 64 zeros is accepted",
                        () -> codec(inner -> new MoreCookies(inner) {
                            @Override
                            Optional<CartId> more(String value) {
                                return value.endsWith("." + "0".repeat(64))
                                        ? withPayload(value.split("\\.", 2)[0])
                                        : Optional.empty();
                            }
                        })),
                fault(
                        "forged-cookie-change-unauthorized",
                        "PATCH and DELETE with an invalid cookie answer 401",
                        () -> answers(
                                (request, answer) -> Set.of("PATCH", "DELETE").contains(request.method())
                                                && answer.status() == 404
                                                && Answers.hasCookie(request)
                                                && !Answers.keptCookie(request, answer)
                                        ? Answers.error(401, "Invalid cart")
                                        : answer)),
                fault(
                        "cart-of-another-node-not-found",
                        "GET with a valid cookie that this server did not give answers 404",
                        () -> cart(ForgedCookieFaults::forgetful)),
                fault(
                        "other-cookies-hide-the-cart",
                        "A request with more cookies than the cart's counts as one without a cookie",
                        () -> cookies(
                                inner -> request -> hasOthers(request) ? Optional.empty() : inner.identify(request))));
    }

    private static Fault fault(String id, String sentence, Supplier<Alteration> alteration) {
        return new Fault(id, sentence, "2", alteration);
    }

    private static boolean hasOthers(HttpRequest request) {
        return request.headers().all("Cookie").stream()
                .flatMap(value -> Stream.of(value.split(";", -1)))
                .anyMatch(cookie -> !cookie.strip().startsWith(CartCookies.NAME + "="));
    }

    private static Handler forgetful(Handler inner) {
        Set<String> given = ConcurrentHashMap.newKeySet();
        return request -> {
            HttpAnswer answer = inner.answer(request);
            Optional<String> cookie = Answers.cookie(answer);
            boolean kept = Answers.keptCookie(request, answer);
            if (request.method().equals("GET") && kept && !given.contains(cookie.orElseThrow())) {
                return Answers.error(404, "Cart not found");
            }
            if (!kept || (request.changesState() && answer.isSuccess())) {
                cookie.ifPresent(given::add);
            }
            return answer;
        };
    }

    private static final class AnySignature extends MoreCookies {
        private final Set<String> made = ConcurrentHashMap.newKeySet();

        AnySignature(CookieCodec inner) {
            super(inner);
        }

        @Override
        public String encode(CartId id) {
            String value = super.encode(id);
            made.add(value.substring(value.indexOf('.') + 1));
            return value;
        }

        @Override
        Optional<CartId> more(String value) {
            int dot = value.indexOf('.');
            return dot > 0 && made.contains(value.substring(dot + 1))
                    ? withPayload(value.substring(0, dot))
                    : Optional.empty();
        }
    }
}
