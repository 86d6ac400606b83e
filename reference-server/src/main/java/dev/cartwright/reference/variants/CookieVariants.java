package dev.cartwright.reference.variants;

import static dev.cartwright.reference.assembly.Alterations.cart;
import static dev.cartwright.reference.assembly.Alterations.cookieText;
import static dev.cartwright.reference.assembly.Alterations.ids;

import dev.cartwright.reference.assembly.Alteration;
import dev.cartwright.reference.assembly.Surroundings;
import dev.cartwright.reference.cart.CartId;
import dev.cartwright.reference.cookie.CartCookies;
import dev.cartwright.reference.cookie.SetCookies;
import dev.cartwright.reference.http.Bytes;
import dev.cartwright.reference.http.Handler;
import dev.cartwright.reference.http.HttpAnswer;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;

/** The same cookie written or kept in other ways (protocol section 2). */
final class CookieVariants {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private CookieVariants() {}

    static List<Variant> all() {
        return List.of(
                variant(
                        "cookie-attributes-reordered",
                        "The cookie's attributes come in another order",
                        "2",
                        () -> cookieText(text -> {
                            String[] parts = text.split("; ", -1);
                            return String.join("; ", parts[0], parts[5], parts[4], parts[3], parts[2], parts[1]);
                        })),
                variant(
                        "cookie-attributes-lower-case",
                        "The cookie's attributes are in lower case and close together",
                        "2",
                        () -> cookieText(text -> {
                            int end = text.indexOf(';');
                            return text.substring(0, end)
                                    + text.substring(end)
                                            .toLowerCase(Locale.ROOT)
                                            .replace("; ", ";");
                        })),
                variant("cookie-with-expires", "The cookie has Expires beside Max-Age", "2", () -> new Alteration() {
                    @Override
                    public SetCookies setCookies(SetCookies inner, Surroundings surroundings) {
                        return id -> inner.valuesFor(id).stream()
                                .map(text -> text + "; Expires="
                                        + DATE.format(
                                                surroundings.clock().instant().plus(surroundings.ttl())))
                                .toList();
                    }
                }),
                variant(
                        "cookie-samesite-strict",
                        "The cookie's SameSite is Strict",
                        "ruling 9",
                        () -> cookieText(text -> text.replace("SameSite=Lax", "SameSite=Strict"))),
                variant(
                        "cookie-more-attributes",
                        "The cookie has attributes that not every client knows",
                        "2",
                        () -> cookieText(text -> text + "; Priority=High; Partitioned")),
                variant(
                        "more-cookies",
                        "Answers set other cookies too",
                        "1",
                        () -> cart(inner -> request -> {
                            HttpAnswer answer = inner.answer(request);
                            return answer.withHeaders(answer.headers()
                                    .and("Set-Cookie", "lang=de; Path=/; SameSite=Lax")
                                    .and("Set-Cookie", "visit=1; Path=/; Max-Age=60"));
                        })),
                variant(
                        "cart-ids-of-another-form",
                        "Cart ids are longer and no UUIDs",
                        "2",
                        () -> ids(_ -> () ->
                                new CartId("c_" + UUID.randomUUID().toString().replace("-", "") + UUID.randomUUID()))),
                variant(
                        "refusals-mint-cookies",
                        "A refusal without a valid cookie sets a fresh one",
                        "ruling 7",
                        () -> cart(CookieVariants::minting)),
                variant(
                        "last-of-two-cookies",
                        "Of two cart cookies the last valid one counts",
                        "2",
                        () -> cart(inner -> request -> {
                            List<String> values = CartCookies.values(request);
                            return inner.answer(
                                    values.size() < 2
                                            ? request
                                            : request.withHeaders(request.headers()
                                                    .with(
                                                            "Cookie",
                                                            String.join(
                                                                    "; ",
                                                                    values.reversed().stream()
                                                                            .map(value ->
                                                                                    CartCookies.NAME + "=" + value)
                                                                            .toList()))));
                        })),
                variant(
                        "fresh-id-for-unknown-cart",
                        "A valid cookie of an unknown or expired cart counts as none, but for GET",
                        "ruling 32",
                        FreshIds::new));
    }

    private static Variant variant(String id, String sentence, String section, Supplier<Alteration> alteration) {
        return new Variant(id, sentence, section, alteration);
    }

    private static Handler minting(Handler inner) {
        return request -> {
            HttpAnswer answer = inner.answer(request);
            if (answer.status() < 400 || answer.headers().first("Set-Cookie").isPresent()) {
                return answer;
            }
            HttpAnswer fresh = inner.answer(request.withMethod("GET")
                    .withHeaders(request.headers().without("Cookie"))
                    .withBody(Bytes.NONE));
            return fresh.headers()
                    .first("Set-Cookie")
                    .map(cookie -> answer.withHeader("Set-Cookie", cookie))
                    .orElse(answer);
        };
    }
}
