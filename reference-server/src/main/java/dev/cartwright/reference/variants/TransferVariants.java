package dev.cartwright.reference.variants;

import static dev.cartwright.reference.assembly.Alterations.answers;
import static dev.cartwright.reference.assembly.Alterations.cart;
import static dev.cartwright.reference.assembly.Alterations.site;

import dev.cartwright.reference.assembly.Alteration;
import dev.cartwright.reference.http.Bytes;
import dev.cartwright.reference.http.HttpAnswer;
import dev.cartwright.reference.http.HttpRequest;
import java.util.List;
import java.util.function.Supplier;

/** What HTTP leaves to a server: conditions, lengths, expectations, and the addresses around the cart's. */
final class TransferVariants {
    private static final String SLASH = "/api/cart/";

    private TransferVariants() {}

    static List<Variant> all() {
        return List.of(
                variant(
                        "etag-with-304",
                        "GET has an ETag of its body, and answers 304 to whoever has it",
                        () -> answers(TransferVariants::tagged)),
                variant(
                        "length-required",
                        "A body in chunks answers 411",
                        () -> cart(inner -> request ->
                                request.headers().first("Transfer-Encoding").isPresent()
                                        ? refused(411, "Content-Length required")
                                        : inner.answer(request))),
                variant(
                        "expectation-failed",
                        "A request with Expect answers 417",
                        () -> cart(inner ->
                                request -> request.headers().first("Expect").isPresent()
                                        ? refused(417, "Send the body at once")
                                        : inner.answer(request))),
                variant(
                        "slash-redirects",
                        "The cart's address with a slash behind it redirects to the cart",
                        () -> site(inner -> request -> request.path().equals(SLASH)
                                ? HttpAnswer.empty(308).withHeader("Location", "/api/cart")
                                : inner.answer(request))),
                variant(
                        "slash-is-the-cart",
                        "The cart's address with a slash behind it is the cart",
                        () -> site(inner -> request ->
                                inner.answer(request.path().equals(SLASH) ? request.withPath("/api/cart") : request))),
                variant(
                        "trace-not-implemented",
                        "TRACE answers 501",
                        () -> answers((request, answer) ->
                                request.method().equals("TRACE") ? answer.withStatus(501) : answer)));
    }

    private static Variant variant(String id, String sentence, Supplier<Alteration> alteration) {
        return new Variant(id, sentence, "HTTP", alteration);
    }

    private static HttpAnswer refused(int status, String error) {
        return HttpAnswer.jsonText(status, "{\"error\":\"" + error + "\"}");
    }

    private static HttpAnswer tagged(HttpRequest request, HttpAnswer answer) {
        if (!request.method().equals("GET") || !answer.isSuccess()) {
            return answer;
        }
        String tag = "\"" + Integer.toHexString(answer.body().text().hashCode()) + "\"";
        HttpAnswer told = answer.withHeader("ETag", tag);
        return request.headers().all("If-None-Match").contains(tag)
                ? told.withStatus(304).withBody(Bytes.NONE)
                : told;
    }
}
