package dev.cartwright.reference.store;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cartwright.reference.cart.StoreUnavailableException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** A Redis over Upstash's REST protocol: one JSON array a command, {@code result} or {@code error} back. */
final class UpstashLink implements RedisLink {
    private final RestDoor door;

    /** The Redis whose REST door is at {@code url}, opened by {@code token}. */
    UpstashLink(URI url, String token, Duration timeout) {
        this.door = new RestDoor(url, token, timeout);
    }

    @Override
    public List<String> send(List<String> command) {
        return result(door.post(AsciiJson.ofTexts(command)));
    }

    private static List<String> result(HttpResponse<String> answer) {
        Optional<JsonNode> body = AsciiJson.read(answer.body());
        Optional<String> error =
                body.map(json -> json.path("error")).filter(JsonNode::isTextual).map(JsonNode::textValue);
        if (error.isPresent()) {
            String code = ErrorReply.code(error.get());
            if (code.equals("NOSCRIPT")) {
                throw new NoScriptException();
            }
            throw new StoreUnavailableException("it answered " + code + ", status " + answer.statusCode());
        }
        if (answer.statusCode() != 200
                || body.filter(json -> json.has("result")).isEmpty()) {
            throw new StoreUnavailableException("it answered status " + answer.statusCode() + " without a result");
        }
        return texts(body.get().path("result"));
    }

    private static List<String> texts(JsonNode result) {
        if (result.isArray()) {
            return StreamSupport.stream(result.spliterator(), false)
                    .flatMap(item -> texts(item).stream())
                    .toList();
        }
        return result.isNull() ? List.of() : List.of(result.asText());
    }

    @Override
    public void close() {
        door.close();
    }
}
