package dev.cartwright.reference.control;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cartwright.reference.http.Handler;
import dev.cartwright.reference.http.HttpAnswer;
import dev.cartwright.reference.operations.CartSwitch;
import java.util.function.Consumer;

/** Shows and sets the flag that turns the cart off: {@code {"enabled": false}}. */
public final class EnabledPage {
    /** Where it is. */
    public static final String PATH = "/cart-enabled";

    private EnabledPage() {}

    /** The page of {@code cart}; {@code changed} is told of every change. */
    public static Handler of(CartSwitch cart, Consumer<Boolean> changed) {
        return new Page(() -> state(cart), "PUT", body -> {
            JsonNode wanted = body.path("enabled");
            if (!wanted.isBoolean() || body.size() != 1) {
                return Problem.badRequest("Send {\"enabled\": true} or {\"enabled\": false}");
            }
            cart.set(wanted.booleanValue());
            changed.accept(wanted.booleanValue());
            return HttpAnswer.json(200, state(cart));
        });
    }

    private static ObjectNode state(CartSwitch cart) {
        return JsonNodeFactory.instance.objectNode().put("enabled", cart.isOn());
    }
}
