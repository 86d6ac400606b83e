package dev.cartwright.reference.faults;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cartwright.reference.cookie.CartCookies;
import dev.cartwright.reference.http.Bytes;
import dev.cartwright.reference.http.Handler;
import dev.cartwright.reference.http.HttpAnswer;
import dev.cartwright.reference.http.HttpRequest;
import dev.cartwright.reference.http.JsonText;
import dev.cartwright.reference.http.RequestBody;
import java.util.Optional;

/** What faults at the edge need to know of requests and answers. */
final class Answers {
    private static final String CART = "/api/cart";

    private Answers() {}

    static HttpAnswer error(int status, String text) {
        return HttpAnswer.json(status, JsonNodeFactory.instance.objectNode().put("error", text));
    }

    static HttpAnswer defect() {
        return error(500, "Internal error");
    }

    /** The same without any cookie. */
    static HttpAnswer withoutCookie(HttpAnswer answer) {
        return answer.withoutHeader("Set-Cookie");
    }

    static HttpAnswer text(HttpAnswer answer, String contentType, String text) {
        return answer.withHeader("Content-Type", contentType).withBody(Bytes.utf8(text));
    }

    /** The lines of a success. */
    static JsonNode cart(HttpAnswer answer) {
        return JsonText.read(answer.body().text())
                .map(body -> body.path("cart"))
                .orElseGet(JsonNodeFactory.instance::objectNode);
    }

    /** The object a request carries. */
    static Optional<ObjectNode> object(HttpRequest request) {
        return JsonText.read(request.text()).filter(JsonNode::isObject).map(ObjectNode.class::cast);
    }

    /** The value of the cart cookie an answer sets. */
    static Optional<String> cookie(HttpAnswer answer) {
        return answer.headers().all("Set-Cookie").stream()
                .filter(value -> value.startsWith(CartCookies.NAME + "="))
                .map(value -> value.substring(CartCookies.NAME.length() + 1).split(";", 2)[0])
                .findFirst();
    }

    /** Whether the answer sets the very cookie the request brought, so that it was valid. */
    static boolean keptCookie(HttpRequest request, HttpAnswer answer) {
        return cookie(answer).filter(CartCookies.values(request)::contains).isPresent();
    }

    static boolean hasCookie(HttpRequest request) {
        return !CartCookies.values(request).isEmpty();
    }

    /** The lines of the cart of the visitor who sent a request. */
    static JsonNode cartOf(Handler site, HttpRequest like) {
        return cart(site.answer(like.withPath(CART).withMethod("GET").withBody(Bytes.NONE)));
    }

    /** Empties the cart of the visitor who sent a request. */
    static void clearCart(Handler site, HttpRequest like) {
        replaceCart(site, like, "");
    }

    /** Takes every line but the first out of the cart of the visitor who sent a request. */
    static void keepFirstLine(Handler site, HttpRequest like) {
        cartOf(site, like).properties().stream().findFirst().ifPresent(line -> {
            ObjectNode kept = JsonNodeFactory.instance.objectNode();
            kept.putObject("sku").set("id", line.getValue().path("sku").path("id"));
            kept.set("qty", line.getValue().path("qty"));
            replaceCart(site, like, kept.toString());
        });
    }

    private static void replaceCart(Handler site, HttpRequest like, String lines) {
        HttpAnswer _ = site.answer(new HttpRequest(
                "PUT",
                CART,
                like.headers().without("Origin").with("Content-Type", "application/json"),
                new RequestBody.Whole(Bytes.utf8("{\"lines\":[" + lines + "]}")),
                like.peer(),
                like.client(),
                like.id()));
    }

    /** What a visitor without a cookie gets: an empty cart and a cookie of its own. */
    static HttpAnswer newCart(Handler handler, HttpRequest like) {
        return handler.answer(like.withMethod("GET")
                .withHeaders(like.headers().without("Cookie"))
                .withBody(Bytes.NONE));
    }
}
