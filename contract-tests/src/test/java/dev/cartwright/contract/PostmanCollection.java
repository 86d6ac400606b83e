package dev.cartwright.contract;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cartwright.contract.http.CartRequest;
import okio.ByteString;

/** Requests as a Postman collection 2.1, each with a look at its status, for the comparison with newman. */
final class PostmanCollection {

    private static final String LOOK = "pm.test('answers', () => pm.expect(pm.response.code).to.be.below(600));";

    private final ObjectNode root = JsonMapper.builder().build().createObjectNode();
    private final ArrayNode items;

    PostmanCollection() {
        root.putObject("info")
                .put("name", "The requests of a run")
                .put("schema", "https://schema.getpostman.com/json/collection/v2.1.0/collection.json");
        items = root.putArray("item");
    }

    /** A body that is no text is sent as the text that comes nearest to it. */
    synchronized void add(CartRequest request) {
        ObjectNode item = items.addObject().put("name", "Request " + items.size());
        item.putArray("event")
                .addObject()
                .put("listen", "test")
                .putObject("script")
                .put("type", "text/javascript")
                .putArray("exec")
                .add(LOOK);
        ObjectNode sent = item.putObject("request")
                .put("method", request.method())
                .put("url", request.target().toASCIIString());
        ArrayNode headers = sent.putArray("header");
        request.headers()
                .forEach(header -> headers.addObject().put("key", header.name()).put("value", header.value()));
        request.body()
                .map(ByteString::utf8)
                .ifPresent(body -> sent.putObject("body").put("mode", "raw").put("raw", body));
        // Else newman asks nothing of a GET's body, and sends no body with a DELETE.
        item.putObject("protocolProfileBehavior").put("disableBodyPruning", true);
    }

    synchronized int size() {
        return items.size();
    }

    synchronized String json() {
        return root.toString();
    }
}
