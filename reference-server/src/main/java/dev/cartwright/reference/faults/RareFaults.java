package dev.cartwright.reference.faults;

import static dev.cartwright.reference.assembly.Alterations.answers;
import static dev.cartwright.reference.assembly.Alterations.body;
import static dev.cartwright.reference.assembly.Alterations.withJson;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cartwright.reference.assembly.Alteration;
import dev.cartwright.reference.http.HttpAnswer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Answers that go wrong in situations nobody asks about for their own sake (sections 1 and 2). */
final class RareFaults {
    private static final int LARGE = 20;

    private RareFaults() {}

    static List<Fault> all() {
        return List.of(
                fault(
                        "large-cart-without-ok",
                        "A cart of more than 20 lines is answered without ok",
                        "1",
                        () -> body(body -> {
                            if (body.path("cart").size() > LARGE) {
                                body.remove("ok");
                            }
                        })),
                fault(
                        "large-cart-with-a-line-of-none",
                        "In a cart of more than 20 lines the last has the quantity 0",
                        "1",
                        () -> lastOfMany(line -> line.put("qty", 0))),
                fault(
                        "large-cart-with-a-line-of-too-many",
                        "In a cart of more than 20 lines the last has a quantity that is not in stock",
                        "4",
                        () -> lastOfMany(line -> line.put("qty", 2_000_000_000L))),
                fault(
                        "large-cart-with-a-broken-price",
                        "In a cart of more than 20 lines the last has a price with half a cent",
                        "1",
                        () -> lastOfMany(line -> {
                            ObjectNode sku = (ObjectNode) line.path("sku");
                            sku.put("price", sku.path("price").asLong() + 0.5);
                        })),
                fault(
                        "price-off-by-one-after-patch",
                        "PATCH answers prices that are one cent too high",
                        "1",
                        () -> after(
                                "PATCH",
                                cart -> cart.forEach(line -> {
                                    ObjectNode sku = (ObjectNode) line.path("sku");
                                    sku.put("price", sku.path("price").asLong() + 1);
                                }))),
                fault(
                        "other-keys-after-delete",
                        "DELETE answers the lines that are left under keys with a dash",
                        "1",
                        () -> after("DELETE", cart -> {
                            for (Map.Entry<String, ?> line : List.copyOf(cart.properties())) {
                                cart.set("-" + line.getKey(), cart.remove(line.getKey()));
                            }
                        })),
                fault(
                        "null-meta-after-delete",
                        "DELETE answers lines without meta with meta null",
                        "1",
                        () -> after(
                                "DELETE",
                                cart -> cart.forEach(line -> {
                                    if (!line.has("meta")) {
                                        ((ObjectNode) line).putNull("meta");
                                    }
                                }))),
                fault(
                        "strange-line-after-delete",
                        "DELETE answers a line of another shop beside those that are left",
                        "ruling 33",
                        () -> after("DELETE", cart -> {
                            if (!cart.isEmpty()) {
                                ObjectNode strange =
                                        (ObjectNode) cart.iterator().next().deepCopy();
                                strange.remove("size");
                                ((ObjectNode) strange.path("sku")).put("id", "scarf-next-door");
                                cart.set("scarf-next-door", strange);
                            }
                        })),
                fault(
                        "second-cookie-on-not-found",
                        "A 404 sets the cookie twice",
                        "2",
                        () -> answers((_, answer) -> answer.status() == 404
                                ? answer.headers()
                                        .first("Set-Cookie")
                                        .map(cookie -> answer.withHeaders(
                                                answer.headers().and("Set-Cookie", cookie)))
                                        .orElse(answer)
                                : answer)),
                fault(
                        "unsafe-cookie-on-conflict",
                        "A 409 sets the cookie without HttpOnly",
                        "2",
                        () -> onConflict(answer -> answer.headers()
                                .first("Set-Cookie")
                                .map(cookie -> answer.withHeader("Set-Cookie", cookie.replace("; HttpOnly", "")))
                                .orElse(answer))),
                fault(
                        "cookie-value-in-conflict",
                        "A 409 tells the cookie's value in its body",
                        "ruling 28",
                        () -> onConflict(answer -> Answers.cookie(answer)
                                .map(value -> withJson(answer, body -> body.put("cart", value)))
                                .orElse(answer))),
                fault(
                        "trace-in-conflict",
                        "A 409 tells where in the code it was found",
                        "ruling 28",
                        () -> onConflict(answer ->
                                withJson(answer, body -> body.put("at", "at shop.Stock.check(Stock.java:42)")))));
    }

    private static Fault fault(String id, String sentence, String section, Supplier<Alteration> alteration) {
        return new Fault(id, sentence, section, alteration);
    }

    private static List<ObjectNode> lines(ObjectNode body) {
        List<ObjectNode> lines = new ArrayList<>();
        body.path("cart").forEach(line -> lines.add((ObjectNode) line));
        return lines;
    }

    private static Alteration lastOfMany(Consumer<ObjectNode> change) {
        return body(body -> {
            List<ObjectNode> lines = lines(body);
            if (lines.size() > LARGE) {
                change.accept(lines.getLast());
            }
        });
    }

    private static Alteration after(String method, Consumer<ObjectNode> change) {
        return answers((request, answer) -> request.method().equals(method) && answer.isSuccess()
                ? withJson(answer, body -> {
                    change.accept((ObjectNode) body.path("cart"));
                    return body;
                })
                : answer);
    }

    private static Alteration onConflict(UnaryOperator<HttpAnswer> change) {
        return answers((_, answer) -> answer.status() == 409 ? change.apply(answer) : answer);
    }
}
