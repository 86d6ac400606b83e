package dev.cartwright.contract.check;

import dev.cartwright.contract.http.Answer;
import java.util.ArrayList;
import java.util.List;

/** What can be done with a cart, each in a way that succeeds. */
public enum Operation {
    GET,
    HEAD,
    POST,
    PATCH,
    PUT,
    DELETE;

    /** The operations whose answers have a body. */
    public static List<Operation> withABody() {
        return List.of(GET, POST, PATCH, PUT, DELETE);
    }

    /** An answer with a body to each operation, and to two that are refused. */
    public static List<Answer> answers(Shop shop) {
        List<Answer> answers = new ArrayList<>();
        for (Operation operation : withABody()) {
            answers.add(operation.perform(shop.visitor(), shop.plain()));
        }
        answers.add(shop.visitor().post(shop.unknown().body(1)));
        answers.add(shop.visitor().post(Body.empty().wrong()));
        return answers;
    }

    /** Does it for a visitor, whose cart is prepared where that is needed, and answers with the last answer. */
    public Answer perform(Visitor visitor, Item item) {
        return switch (this) {
            case GET -> visitor.get();
            case HEAD -> visitor.send(visitor.request("HEAD"));
            case POST -> visitor.post(item.body(1));
            case PUT -> visitor.put(Body.lines(item.body(1)));
            case PATCH -> {
                Answer filled = visitor.fill(item, 1);
                yield visitor.patch(Body.set(Visitor.keyOf(filled, item), "2"));
            }
            case DELETE -> {
                Answer filled = visitor.fill(item, 1);
                yield visitor.delete(Body.line(Visitor.keyOf(filled, item)));
            }
        };
    }

    /** The name as a word, for example {@code Get}. */
    public String word() {
        return name().charAt(0) + name().substring(1).toLowerCase(java.util.Locale.ROOT);
    }
}
