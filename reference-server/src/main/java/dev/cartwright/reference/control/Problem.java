package dev.cartwright.reference.control;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.cartwright.reference.http.HttpAnswer;
import java.util.List;

/** The answers to requests that can't be done as they are; each says what would do. */
final class Problem {
    private Problem() {}

    static HttpAnswer badRequest(String text) {
        return error(400, text);
    }

    static HttpAnswer forbidden(String text) {
        return error(403, text);
    }

    static HttpAnswer notFound(String text) {
        return error(404, text);
    }

    static HttpAnswer conflict(String text) {
        return error(409, text);
    }

    static HttpAnswer methodNotAllowed(List<String> offered) {
        String allowed = String.join(", ", offered);
        return error(405, "Use " + allowed).withHeader("Allow", allowed);
    }

    private static HttpAnswer error(int status, String text) {
        return HttpAnswer.json(status, JsonNodeFactory.instance.objectNode().put("error", text));
    }
}
