package dev.cartwright.contract.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.plan.Level;
import dev.cartwright.contract.http.Answer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Collects what a check finds. Each method that judges says whether what it judged holds, so that a check can go on to what
 * depends on it. For one examination on one thread.
 */
public final class Findings {

    private final String advice;
    private final List<Finding> all = new ArrayList<>();

    /** @param advice what somebody should do who gets a finding of this check */
    public Findings(String advice) {
        this.advice = advice;
    }

    /** Every finding so far, in order. */
    public List<Finding> all() {
        return List.copyOf(all);
    }

    /** A MUST. */
    public boolean must(Answer seen, boolean holds, String expected, String actual) {
        return judge(Level.MUST, seen, holds, expected, actual);
    }

    /** A SHOULD. */
    public boolean should(Answer seen, boolean holds, String expected, String actual) {
        return judge(Level.SHOULD, seen, holds, expected, actual);
    }

    /** A MUST or a SHOULD, as {@code level} says. */
    public boolean judge(Level level, Answer seen, boolean holds, String expected, String actual) {
        if (!holds) {
            all.add(new Finding(level, expected, actual, advice, seen.exchange()));
        }
        return holds;
    }

    /** The status is one of these. */
    public boolean status(Answer seen, int... allowed) {
        return must(
                seen,
                IntStream.of(allowed).anyMatch(status -> status == seen.status()),
                seen.method() + " answered with " + either(allowed),
                seen.summary());
    }

    private static String either(int... statuses) {
        return "status "
                + Arrays.stream(statuses).distinct().mapToObj(Integer::toString).collect(Collectors.joining(" or "));
    }

    /** The status is a client error. */
    public boolean clientError(Answer seen) {
        return must(
                seen,
                seen.status() >= 400 && seen.status() < 500,
                seen.method() + " refused with a status from 400 to 499",
                seen.summary());
    }

    /** The status is no server error. */
    public boolean noServerError(Answer seen) {
        return must(seen, seen.status() < 500, seen.method() + " answered with a status below 500", seen.summary());
    }

    /** The answer is a success, and this is its cart. */
    public Optional<Cart> cart(Answer seen) {
        if (!status(seen, 200)) {
            return Optional.empty();
        }
        Optional<Cart> cart = Cart.in(seen);
        must(seen, cart.isPresent(), "a JSON body {\"ok\": true, \"cart\": {…}}", seen.summary());
        return cart;
    }

    /** The answer is a success and its cart holds so many of the item; 0 means that there is no such line. */
    public boolean holds(Answer seen, Item item, long quantity) {
        Optional<Cart> cart = cart(seen);
        return cart.isPresent()
                && must(
                        seen,
                        cart.get().quantity(item) == quantity
                                && (quantity != 0 || cart.get().line(item).isEmpty()),
                        "a cart with " + (quantity == 0 ? "no line" : quantity) + " of " + item,
                        cart.get().shown());
    }

    /** The answer is a success and its cart is empty. */
    public boolean empty(Answer seen) {
        Optional<Cart> cart = cart(seen);
        return cart.isPresent()
                && must(
                        seen,
                        cart.get().lines().isEmpty(),
                        "an empty cart",
                        cart.get().shown());
    }

    /** The answer is a success and its cart holds exactly this. */
    public boolean contents(Answer seen, Map<String, String> contents) {
        Optional<Cart> cart = cart(seen);
        return cart.isPresent()
                && must(
                        seen,
                        cart.get().contents().equals(contents),
                        "the cart as it was before, " + contents,
                        cart.get().contents().toString());
    }

    /** A refusal with one of these statuses and the protocol's body {@code {"error": …}} (ruling 14). */
    public boolean refused(Answer seen, int... allowed) {
        boolean right = status(seen, allowed);
        boolean shaped = must(
                seen,
                error(seen).filter(text -> !text.isBlank()).isPresent(),
                "a JSON body with a member \"error\" that is a text",
                seen.summary());
        return right && shaped;
    }

    /** A refusal with one of these statuses, as an error or as a schema error: both are a JSON object. */
    public boolean refusedOrInvalid(Answer seen, int... allowed) {
        boolean right = status(seen, allowed);
        return must(seen, Json.object(seen.body()).isPresent(), "a JSON object that tells the error", seen.summary())
                && right;
    }

    /** The text of {@code error} in a body. */
    public static Optional<String> error(Answer seen) {
        return Json.object(seen.body())
                .map(body -> body.path("error"))
                .filter(JsonNode::isTextual)
                .map(JsonNode::textValue);
    }

    /** A schema error: the status, a JSON object, and messages for each of these fields. */
    public boolean fieldErrors(Answer seen, int validationStatus, List<String> fields) {
        boolean right = status(seen, validationStatus);
        Optional<ObjectNode> body = Json.object(seen.body());
        boolean shaped = must(seen, body.isPresent(), "a JSON object with the field errors", seen.summary());
        if (!shaped) {
            return false;
        }
        List<String> missing = fields.stream()
                .filter(field -> !messages(body.get().path(field)))
                .toList();
        return must(
                        seen,
                        missing.isEmpty(),
                        "messages (an array of texts) for the fields " + String.join(", ", fields),
                        seen.summary())
                && right;
    }

    private static boolean messages(JsonNode member) {
        return member.isArray() && !member.isEmpty() && member.valueStream().allMatch(JsonNode::isTextual);
    }

    /** The names of the fields that have messages. */
    public static List<String> fields(Answer seen) {
        return Json.object(seen.body()).stream()
                .flatMap(body -> body.properties().stream())
                .filter(member -> messages(member.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
