package dev.cartwright.reference.faults;

import static dev.cartwright.reference.assembly.Alterations.cart;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.cartwright.reference.http.HttpRequest;
import dev.cartwright.reference.http.JsonText;
import dev.cartwright.reference.http.RequestBody;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Predicate;

/** Odd bodies that bring the server down to a 500 (section 1 Errors, ruling 37). */
final class RobustnessFaults {
    private static final int DEEP = 500;
    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private RobustnessFaults() {}

    static List<Fault> all() {
        return List.of(
                failing(
                        "malformed-json-fails",
                        "Malformed JSON answers 500",
                        "1 Errors",
                        request -> !request.text().isBlank()
                                && JsonText.read(request.text()).isEmpty()
                                && depth(request) < DEEP),
                failing("empty-body-fails", "An empty body answers 500", "1 Errors", request -> !request.hasBody()),
                failing(
                        "json-array-fails",
                        "A body that is an array answers 500",
                        "1 Errors",
                        request -> JsonText.read(request.text())
                                        .filter(body -> body.isArray())
                                        .isPresent()
                                && depth(request) < DEEP),
                failing(
                        "json-null-fails",
                        "A body that is null answers 500",
                        "1 Errors",
                        request -> JsonText.read(request.text())
                                .filter(body -> body.isNull())
                                .isPresent()),
                failing(
                        "deep-json-fails",
                        "Deeply nested JSON answers 500",
                        "1 Errors",
                        request -> depth(request) >= DEEP),
                failing(
                        "duplicate-members-fail",
                        "Two members of one name answer 500",
                        "ruling 37",
                        RobustnessFaults::hasDuplicates),
                failing(
                        "invalid-utf8-fails",
                        "Invalid UTF-8 answers 500",
                        "ruling 37",
                        RobustnessFaults::isInvalidUtf8),
                failing(
                        "byte-order-mark-fails",
                        "A byte order mark answers 500",
                        "ruling 37",
                        request -> request.text().startsWith("\uFEFF")));
    }

    private static Fault failing(String id, String sentence, String section, Predicate<HttpRequest> when) {
        return new Fault(
                id,
                sentence,
                section,
                () -> cart(inner ->
                        request -> List.of("POST", "PATCH", "PUT", "DELETE").contains(request.method())
                                        && request.body() instanceof RequestBody.Whole
                                        && isJson(request)
                                        && when.test(request)
                                ? Answers.defect()
                                : inner.answer(request)));
    }

    private static boolean isJson(HttpRequest request) {
        return !request.hasBody()
                || request.headers()
                        .first("Content-Type")
                        .filter(type -> type.startsWith("application/json"))
                        .isPresent();
    }

    private static int depth(HttpRequest request) {
        int depth = 0;
        int deepest = 0;
        for (char c : request.text().toCharArray()) {
            switch (c) {
                case '[', '{' -> deepest = Math.max(deepest, ++depth);
                case ']', '}' -> depth--;
                default -> {}
            }
        }
        return deepest;
    }

    private static boolean hasDuplicates(HttpRequest request) {
        if (JsonText.read(request.text()).isEmpty()) {
            return false;
        }
        try {
            STRICT.readTree(request.text());
            return false;
        } catch (JsonProcessingException _) {
            return !request.text().startsWith("\uFEFF");
        }
    }

    private static boolean isInvalidUtf8(HttpRequest request) {
        try {
            if (request.body() instanceof RequestBody.Whole(var bytes)) {
                StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes.toArray()));
            }
            return false;
        } catch (CharacterCodingException _) {
            return true;
        }
    }
}
