package dev.cartwright.reference.faults;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cartwright.reference.assembly.Alteration;
import dev.cartwright.reference.assembly.RepairedSchema;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Quantities accepted that should be refused, or the other way round (section 1, ruling 22). */
final class QuantityFaults {
    private QuantityFaults() {}

    static List<Fault> all() {
        return List.of(
                post("qty-zero-accepted", "POST takes a qty of 0 for 1", QuantityFaults::isZero, 1),
                post("qty-negative-accepted", "POST takes a negative qty for 1", QuantityFaults::isNegative, 1),
                post("qty-decimal-accepted", "POST takes a qty of 2.5 for 2", QuantityFaults::isFraction, 2),
                post("qty-word-accepted", "POST takes a qty that is a word for 1", QuantityFaults::isWord, 1),
                post("qty-null-accepted", "POST takes a qty of null for 1", JsonNode::isNull, 1),
                post("qty-object-accepted", "POST takes a qty that is an object for 1", JsonNode::isObject, 1),
                post("qty-infinite-accepted", "POST takes a qty of 1e400 for 1", QuantityFaults::isInfinite, 1),
                post("qty-true-means-two", "POST takes a qty of true for 2", JsonNode::isBoolean, 2),
                post("qty-array-means-one", "POST takes a qty that is an array for 1", JsonNode::isArray, 1),
                post("qty-hexadecimal-misread", "POST takes a qty of \"0x2\" for 1", QuantityFaults::isHexadecimal, 1),
                post(
                        "qty-beyond-exact-accepted",
                        "POST takes a qty beyond 2^53 for 1",
                        qty -> qty.isNumber()
                                && Double.isFinite(qty.doubleValue())
                                && Math.abs(qty.doubleValue()) > 9_007_199_254_740_991d,
                        1),
                fault(
                        "qty-beyond-exact-fails",
                        "A qty beyond 2^53 answers 500",
                        "ruling 22",
                        () -> RepairedSchema.lines(body -> {
                            if (body.path("qty").isNumber()
                                    && Math.abs(body.path("qty").doubleValue()) > 9_007_199_254_740_991d) {
                                throw new ArithmeticException("long overflow");
                            }
                        })),
                fault(
                                "qty-numeric-string-refused",
                                "POST refuses a qty that is a numeric string",
                                "ruling 22",
                                () -> RepairedSchema.post(
                                        on("qty", JsonNode::isTextual, body -> body.put("qty", "refused"))))
                        .showing(new Showing.Warns()),
                fault(
                        "qty-required",
                        "POST without qty answers 400",
                        "1 Schema",
                        () -> RepairedSchema.post(body -> {
                            if (!body.has("qty")) {
                                body.putNull("qty");
                            }
                        })),
                fault(
                        "qty-defaults-to-two",
                        "POST without qty adds 2",
                        "1",
                        () -> RepairedSchema.post(body -> {
                            if (!body.has("qty")) {
                                body.put("qty", 2);
                            }
                        })),
                fault(
                        "put-qty-zero-accepted",
                        "PUT takes a line's qty of 0 for 1",
                        "1 Schema",
                        () -> RepairedSchema.putLines(on("qty", QuantityFaults::isZero, body -> body.put("qty", 1)))),
                fault(
                        "put-qty-negative-accepted",
                        "PUT takes a line's negative qty for 1",
                        "1 Schema",
                        () -> RepairedSchema.putLines(
                                on("qty", QuantityFaults::isNegative, body -> body.put("qty", 1)))),
                fault(
                        "put-qty-decimal-accepted",
                        "PUT takes a line's qty of 2.5 for 2",
                        "1 Schema",
                        () -> RepairedSchema.putLines(
                                on("qty", QuantityFaults::isFraction, body -> body.put("qty", 2)))),
                fault(
                        "patch-qty-missing-removes",
                        "PATCH without qty removes the line",
                        "ruling 22",
                        () -> RepairedSchema.patch(body -> {
                            if (!body.has("qty")) {
                                body.put("qty", 0);
                            }
                        })),
                removing("patch-null-removes", "null", JsonNode::isNull),
                removing("patch-false-removes", "false", qty -> qty.isBoolean() && !qty.booleanValue()),
                removing(
                        "patch-empty-string-removes",
                        "an empty string",
                        qty -> qty.isTextual() && qty.textValue().isEmpty()),
                removing(
                        "patch-blank-string-removes",
                        "a blank string",
                        qty -> qty.isTextual()
                                && !qty.textValue().isEmpty()
                                && qty.textValue().isBlank()),
                removing("patch-empty-array-removes", "[]", qty -> qty.isArray() && qty.isEmpty()),
                removing(
                        "patch-zero-in-array-removes", "[0]", qty -> qty.path(0).isNumber()),
                removing("patch-negative-removes", "-1", QuantityFaults::isNegative),
                fault(
                        "patch-decimal-accepted",
                        "PATCH takes a qty of 2.5 for 2",
                        "1 Schema",
                        () -> RepairedSchema.patch(on("qty", QuantityFaults::isFraction, body -> body.put("qty", 2)))),
                fault(
                        "patch-word-accepted",
                        "PATCH takes a qty that is a word for 1",
                        "1 Schema",
                        () -> RepairedSchema.patch(on("qty", QuantityFaults::isWord, body -> body.put("qty", 1)))),
                fault(
                                "patch-numeric-string-refused",
                                "PATCH refuses a qty that is a numeric string",
                                "ruling 22",
                                () -> RepairedSchema.patch(
                                        on("qty", JsonNode::isTextual, body -> body.put("qty", "refused"))))
                        .showing(new Showing.Warns()));
    }

    private static Fault fault(String id, String sentence, String section, Supplier<Alteration> alteration) {
        return new Fault(id, sentence, section, alteration);
    }

    private static Fault post(String id, String sentence, Predicate<JsonNode> which, int taken) {
        return fault(
                id, sentence, "1 Schema", () -> RepairedSchema.post(on("qty", which, body -> body.put("qty", taken))));
    }

    private static Fault removing(String id, String value, Predicate<JsonNode> which) {
        return fault(
                id,
                "PATCH takes a qty of %s for 0 and removes the line".formatted(value),
                "ruling 22",
                () -> RepairedSchema.patch(on("qty", which, body -> body.put("qty", 0))));
    }

    /** Repairs bodies that have a member of that kind. */
    static Consumer<ObjectNode> on(String member, Predicate<JsonNode> which, Consumer<ObjectNode> repair) {
        return body -> {
            if (body.has(member) && which.test(body.path(member))) {
                repair.accept(body);
            }
        };
    }

    private static boolean isZero(JsonNode qty) {
        return qty.isNumber() && qty.doubleValue() == 0;
    }

    private static boolean isNegative(JsonNode qty) {
        return qty.isNumber() && qty.doubleValue() < 0;
    }

    private static boolean isFraction(JsonNode qty) {
        return qty.isNumber() && qty.doubleValue() > 0 && qty.doubleValue() != Math.rint(qty.doubleValue());
    }

    private static boolean isInfinite(JsonNode qty) {
        return qty.isNumber() && Double.isInfinite(qty.doubleValue());
    }

    private static boolean isHexadecimal(JsonNode qty) {
        return qty.isTextual() && qty.textValue().startsWith("0x");
    }

    private static boolean isWord(JsonNode qty) {
        return qty.isTextual() && qty.textValue().matches("[A-Za-z ]*[A-Za-z][A-Za-z ]*");
    }
}
