package dev.cartwright.reference.faults;

import static dev.cartwright.reference.assembly.Alterations.refusals;
import static dev.cartwright.reference.assembly.Alterations.withJson;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cartwright.reference.assembly.Alteration;
import dev.cartwright.reference.cart.Refusal;
import dev.cartwright.reference.http.Bytes;
import dev.cartwright.reference.http.HttpAnswer;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Refusals told wrongly: status, shape, words, and what leaks. */
final class ErrorFaults {
    private ErrorFaults() {}

    static List<Fault> all() {
        return List.of(
                status("validation-unprocessable", Refusal.InvalidBody.class, 422, "A schema error answers 422"),
                status("validation-answers-200", Refusal.InvalidBody.class, 200, "A schema error answers 200"),
                status("unknown-size-not-found", Refusal.UnknownSize.class, 404, "An unknown size answers 404")
                        .showing(new Showing.Warns()),
                status("size-required-unprocessable", Refusal.SizeRequired.class, 422, "A missing size answers 422"),
                status("item-not-found-bad-request", Refusal.ItemNotFound.class, 400, "An unknown SKU answers 400"),
                status("item-not-found-fails", Refusal.ItemNotFound.class, 500, "An unknown SKU answers 500"),
                status("cart-not-found-unauthorized", Refusal.CartNotFound.class, 401, "A missing cart answers 401"),
                status(
                        "item-not-in-cart-gone",
                        Refusal.ItemNotInCart.class,
                        410,
                        "A line that is not there answers 410"),
                status("out-of-stock-gone", Refusal.OutOfStock.class, 410, "A sold-out SKU answers 410"),
                status(
                        "insufficient-stock-bad-request",
                        Refusal.InsufficientStock.class,
                        400,
                        "Too little stock answers 400"),
                status(
                        "insufficient-stock-answers-200",
                        Refusal.InsufficientStock.class,
                        200,
                        "Too little stock answers 200 with an error"),
                text("text-size-required", Refusal.SizeRequired.class, "Please choose a size"),
                text("text-item-not-found", Refusal.ItemNotFound.class, "Unknown product"),
                text("text-cart-not-found", Refusal.CartNotFound.class, "No cart"),
                text("text-item-not-in-cart", Refusal.ItemNotInCart.class, "Line missing"),
                text("text-out-of-stock", Refusal.OutOfStock.class, "Sold out"),
                text("text-insufficient-stock", Refusal.InsufficientStock.class, "Not enough left"),
                text("out-of-stock-called-insufficient", Refusal.OutOfStock.class, "Insufficient stock"),
                text("insufficient-called-out-of-stock", Refusal.InsufficientStock.class, "Out of stock"),
                fault(
                        "error-renamed",
                        "The member error is called message",
                        "ruling 14",
                        () -> named(body -> body.set("message", body.remove("error")))),
                fault(
                        "error-as-object",
                        "The member error is an object",
                        "ruling 14",
                        () -> named(body -> body.putObject("error").put("message", "refused"))),
                fault(
                        "error-empty",
                        "The member error is an empty string",
                        "ruling 14",
                        () -> named(body -> body.put("error", ""))),
                fault(
                        "error-as-plain-text",
                        "Errors are plain text",
                        "ruling 14",
                        () -> telling(answer -> Answers.text(answer, "text/plain", "Request refused"))),
                fault(
                        "error-as-html",
                        "Errors are an HTML page",
                        "ruling 14",
                        () -> telling(answer ->
                                Answers.text(answer, "text/html", "<html><body><h1>Error</h1></body></html>"))),
                fault(
                        "error-without-body",
                        "Errors have no body",
                        "ruling 14",
                        () -> telling(answer -> answer.withBody(Bytes.NONE))),
                fault(
                        "error-with-stack-trace",
                        "Errors carry a stack trace",
                        "ruling 28",
                        () -> named(
                                body -> body.put(
                                        "stack",
                                        "java.lang.IllegalStateException: refused\n\tat shop.cart.CartService.add(CartService.java:42)"))),
                fault(
                        "error-with-exception-class",
                        "Errors carry the class of an exception",
                        "ruling 28",
                        () -> named(body -> body.put("exception", "NoSuchElementException"))),
                fault(
                        "error-with-file-path",
                        "Errors carry a path of the server",
                        "ruling 28",
                        () -> named(body -> body.put("source", "/srv/shop/packages/platform-core/src/cartApi.ts"))),
                fault(
                        "error-with-configuration-name",
                        "Errors carry the name of a configuration variable",
                        "ruling 28",
                        () -> named(body -> body.put("hint", "check CART_COOKIE_SECRET"))),
                fault(
                        "error-with-store-address",
                        "Errors carry the address of the store",
                        "ruling 28",
                        () -> named(body -> body.put("store", "redis://10.0.0.5:6379"))),
                fault(
                        "error-with-sql",
                        "Errors carry the statement that failed",
                        "ruling 28",
                        () -> named(body -> body.put("detail", "SELECT id, stock FROM skus WHERE id = $1"))),
                fault(
                        "error-with-server-version",
                        "Errors carry the version of the server",
                        "ruling 28",
                        () -> named(body -> body.put("by", "nginx/1.25.3"))),
                fault(
                        "field-names-missing",
                        "A schema error names no field",
                        "1 Errors",
                        () -> invalid(_ -> JsonNodeFactory.instance.objectNode())),
                fault(
                        "field-errors-not-arrays",
                        "A field's errors are one string",
                        "1 Errors",
                        () -> invalid(body -> {
                            ObjectNode flat = JsonNodeFactory.instance.objectNode();
                            body.properties()
                                    .forEach(field -> flat.put(
                                            field.getKey(),
                                            field.getValue().path(0).asText()));
                            return flat;
                        })),
                fault(
                        "field-errors-nested",
                        "The field errors are one level deeper, under errors",
                        "1 Errors",
                        () -> invalid(
                                body -> JsonNodeFactory.instance.objectNode().set("errors", body))),
                fault(
                        "field-errors-renamed",
                        "The field errors are listed under details, beside an error",
                        "1 Errors",
                        () -> invalid(body -> JsonNodeFactory.instance
                                .objectNode()
                                .put("error", "Invalid")
                                .set("details", body))));
    }

    private static Fault fault(String id, String sentence, String section, Supplier<Alteration> alteration) {
        return new Fault(id, sentence, section, alteration);
    }

    private static Fault status(String id, Class<? extends Refusal> refused, int status, String sentence) {
        return new Fault(
                id,
                sentence,
                "1 Errors",
                () -> refusals((refusal, answer) -> refused.isInstance(refusal) ? answer.withStatus(status) : answer));
    }

    private static Fault text(String id, Class<? extends Refusal> refused, String text) {
        return new Fault(
                id,
                "%s is told as \"%s\"".formatted(refused.getSimpleName(), text),
                refused == Refusal.OutOfStock.class || refused == Refusal.InsufficientStock.class
                        ? "ruling 34, 36"
                        : "ruling 36",
                () -> refusals((refusal, answer) ->
                        refused.isInstance(refusal) ? withJson(answer, body -> body.put("error", text)) : answer));
    }

    /** Changes every answer that has an {@code error}. */
    private static Alteration named(Consumer<ObjectNode> change) {
        return refusals((_, answer) -> withJson(answer, body -> {
            if (body.has("error")) {
                change.accept(body);
            }
            return body;
        }));
    }

    /** Changes every refusal but schema errors. */
    private static Alteration telling(UnaryOperator<HttpAnswer> change) {
        return refusals((refusal, answer) -> refusal instanceof Refusal.InvalidBody ? answer : change.apply(answer));
    }

    private static Alteration invalid(UnaryOperator<ObjectNode> change) {
        return refusals(
                (refusal, answer) -> refusal instanceof Refusal.InvalidBody || refusal instanceof Refusal.UnknownSize
                        ? withJson(answer, change)
                        : answer);
    }
}
