package dev.cartwright.reference.faults;

import static dev.cartwright.reference.assembly.Alterations.answers;
import static dev.cartwright.reference.assembly.Alterations.cart;
import static dev.cartwright.reference.assembly.Alterations.cookieText;
import static dev.cartwright.reference.assembly.Alterations.setCookies;
import static dev.cartwright.reference.assembly.Alterations.withJson;

import dev.cartwright.reference.http.Handler;
import dev.cartwright.reference.http.HttpAnswer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The cookie's attributes, and the answers it is missing from (protocol section 2). */
final class CookieAttributeFaults {
    private CookieAttributeFaults() {}

    static List<Fault> all() {
        List<Fault> faults = new ArrayList<>(List.of(
                replacing("cookie-without-httponly", "; HttpOnly", "", "The cookie is not HttpOnly"),
                replacing("cookie-without-secure", "; Secure", "", "The cookie is not Secure"),
                replacing("cookie-without-samesite", "; SameSite=Lax", "", "The cookie has no SameSite"),
                replacing("cookie-samesite-none", "=Lax", "=None", "The cookie's SameSite is None"),
                replacing("cookie-with-domain", "; Secure", "; Domain=127.0.0.1; Secure", "The cookie has a Domain"),
                replacing("cookie-path-wrong", "Path=/;", "Path=/api;", "The cookie's Path is /api"),
                replacing("cookie-without-path", "; Path=/", "", "The cookie has no Path"),
                changing("cookie-without-max-age", "; Max-Age=\\d+", "", "The cookie has no Max-Age"),
                changing("cookie-max-age-zero", "Max-Age=\\d+", "Max-Age=0", "The cookie's Max-Age is 0"),
                changing("cookie-max-age-negative", "Max-Age=\\d+", "Max-Age=-1", "The cookie's Max-Age is negative"),
                changing(
                                "cookie-max-age-short",
                                "Max-Age=\\d+",
                                "Max-Age=60",
                                "The cookie lives a minute, whatever the cart's TTL")
                        .showing(new Showing.Warns()),
                new Fault(
                        "cookie-sent-twice",
                        "Set-Cookie of the cart is sent twice",
                        "1",
                        () -> setCookies(inner -> id -> Stream.of(inner.valuesFor(id), inner.valuesFor(id))
                                .flatMap(List::stream)
                                .toList())),
                new Fault(
                        "new-cart-without-cookie",
                        "GET of a new visitor sets no cookie",
                        "2",
                        () -> answers((request, answer) -> request.method().equals("GET") && !Answers.hasCookie(request)
                                ? Answers.withoutCookie(answer)
                                : answer)),
                new Fault(
                        "cookie-name-wrong",
                        "The cookie is called CART_ID",
                        "1",
                        () -> cart(CookieAttributeFaults::renamed)),
                new Fault(
                                "refusal-without-cookie",
                                "A refusal does not repeat a valid cookie",
                                "ruling 7",
                                () -> answers(
                                        (_, answer) -> answer.status() >= 400 ? Answers.withoutCookie(answer) : answer))
                        .showing(new Showing.Warns()),
                new Fault(
                        "refusal-cookie-without-httponly",
                        "The cookie of a refusal is not HttpOnly",
                        "ruling 7",
                        () -> answers((_, answer) -> answer.status() >= 400
                                ? answer.withHeaders(
                                        answer.headers().mapping("Set-Cookie", text -> text.replace("; HttpOnly", "")))
                                : answer)),
                new Fault(
                        "cookie-value-in-body",
                        "Successes carry the cookie's value in the body",
                        "ruling 28",
                        () -> answers((_, answer) -> answer.isSuccess()
                                ? withJson(
                                        answer,
                                        body -> body.put(
                                                "cartId", Answers.cookie(answer).orElse("")))
                                : answer))));
        for (String method : List.of("GET", "HEAD", "POST", "PATCH", "PUT", "DELETE")) {
            faults.add(new Fault(
                    "cookie-not-resent-on-" + method.toLowerCase(Locale.ROOT),
                    "%s with a valid cookie does not send it again".formatted(method),
                    "ruling 7",
                    () -> answers((request, answer) ->
                            request.method().equals(method) && answer.isSuccess() && Answers.keptCookie(request, answer)
                                    ? Answers.withoutCookie(answer)
                                    : answer)));
        }
        return faults;
    }

    private static Fault replacing(String id, String old, String changed, String sentence) {
        return new Fault(id, sentence, "2", () -> cookieText(text -> text.replace(old, changed)));
    }

    private static Fault changing(String id, String old, String changed, String sentence) {
        return new Fault(id, sentence, "2", () -> cookieText(text -> text.replaceFirst(old, changed)));
    }

    private static Handler renamed(Handler inner) {
        return request -> {
            HttpAnswer answer = inner.answer(request.withHeaders(
                    request.headers().mapping("Cookie", text -> text.replace("CART_ID=", "__Host-CART_ID="))));
            return answer.withHeaders(
                    answer.headers().mapping("Set-Cookie", text -> text.replace("__Host-CART_ID=", "CART_ID=")));
        };
    }
}
