package dev.cartwright.reference.stripestub;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** An answer of the stub. */
record Reply(int status, JsonNode body, boolean replayed) {
    static Reply ok(JsonNode body) {
        return new Reply(200, body, false);
    }

    /** An error as Stripe tells it. */
    static Reply error(int status, String type, String code, String message) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.putObject("error").put("type", type).put("code", code).put("message", message);
        return new Reply(status, body, false);
    }

    static Reply invalid(String code, String message) {
        return error(400, "invalid_request_error", code, message);
    }

    static Reply missing(String what) {
        return error(404, "invalid_request_error", "resource_missing", "No such " + what);
    }
}
