package dev.cartwright.reference.control;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cartwright.reference.http.Handler;
import dev.cartwright.reference.http.HttpAnswer;
import dev.cartwright.reference.http.HttpRequest;
import dev.cartwright.reference.http.JsonText;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A path that shows something and takes changes of it, both as JSON objects. A change is taken from a
 * program on this machine only: not from elsewhere, and not from a web page, which would say its origin.
 *
 * @param state what is shown
 * @param method the method of a change
 * @param change carries a change out and answers it
 */
record Page(Supplier<ObjectNode> state, String method, Function<ObjectNode, HttpAnswer> change) implements Handler {
    @Override
    public HttpAnswer answer(HttpRequest request) {
        if (request.method().equals("GET") || request.method().equals("HEAD")) {
            return shown();
        }
        if (!request.method().equals(method)) {
            return Problem.methodNotAllowed(List.of("GET", "HEAD", method));
        }
        if (!request.peer().getAddress().isLoopbackAddress()
                || request.headers().first("Origin").isPresent()) {
            return Problem.forbidden("Changes are taken from programs on this machine only");
        }
        Optional<ObjectNode> body =
                JsonText.read(request.text()).filter(JsonNode::isObject).map(ObjectNode.class::cast);
        return body.map(change).orElseGet(() -> Problem.badRequest("The body must be a JSON object of at most 64 KiB"));
    }

    /** The state as it is now. */
    HttpAnswer shown() {
        return HttpAnswer.json(200, state.get());
    }
}
