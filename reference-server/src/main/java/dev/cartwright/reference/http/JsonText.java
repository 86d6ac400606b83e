package dev.cartwright.reference.http;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Optional;

/**
 * JSON text to tree and back, as a browser's {@code JSON.parse} would: the last of two members of
 * one name wins, nothing may follow the value. Depth is bounded by Jackson's own limit (1,000), so a
 * hostile body ends as malformed, not in an overflow.
 */
public final class JsonText {
    // a pool of buffers that is shared: those of a thread are new with each virtual thread
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .recyclerPool(JsonRecyclerPools.sharedConcurrentDequePool())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static final ObjectWriter ASCII = MAPPER.writer().with(JsonWriteFeature.ESCAPE_NON_ASCII);

    private JsonText() {}

    /** The value {@code text} holds, or nothing when it is blank or not JSON. A leading BOM is free. */
    public static Optional<JsonNode> read(String text) {
        String content = text.startsWith("\uFEFF") ? text.substring(1) : text;
        try {
            JsonNode node = MAPPER.readTree(content);
            return node.isMissingNode() ? Optional.empty() : Optional.of(node);
        } catch (JsonProcessingException _) {
            return Optional.empty();
        }
    }

    /** The compact text of {@code node}. */
    public static String write(JsonNode node) {
        try {
            // through characters, because the byte generator refuses an unpaired surrogate
            return MAPPER.writeValueAsString(node);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a JSON tree could not be written", impossible);
        }
    }

    /** A value being written. */
    @FunctionalInterface
    public interface Content {
        /** Writes one value to {@code out}, which stays open. */
        void writeTo(JsonGenerator out) throws IOException;
    }

    /** The compact text of what {@code content} writes. */
    public static String write(Content content) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = MAPPER.createGenerator(text)) {
            content.writeTo(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException("JSON could not be written to memory", impossible);
        }
        return text.toString();
    }

    /** The compact text of {@code node} in ASCII, so that no character and no half of one is lost on the way. */
    public static String writeAscii(JsonNode node) {
        try {
            return ASCII.writeValueAsString(node);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a JSON tree could not be written", impossible);
        }
    }

    /** The indented text of {@code node}. */
    public static String writePretty(JsonNode node) {
        return node.toPrettyString();
    }
}
