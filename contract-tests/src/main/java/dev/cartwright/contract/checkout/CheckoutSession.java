package dev.cartwright.contract.checkout;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cartwright.contract.check.Json;
import dev.cartwright.contract.http.Answer;
import java.util.Optional;

/**
 * A payment that a shop has opened.
 *
 * @param id the provider's name for it
 * @param orderId the shop's own; empty when the answer has none
 * @param amount what is to be paid, in minor units; -1 when that is no whole number
 * @param currency of the amount, as it was told
 */
record CheckoutSession(String id, String orderId, long amount, String currency) {

    /** The session in an answer; nothing when it has no {@code sessionId}. */
    static Optional<CheckoutSession> in(Answer answer) {
        return Json.object(answer.body())
                .filter(body -> answer.status() == 200 && isText(body.path("sessionId")))
                .map(body -> new CheckoutSession(
                        body.path("sessionId").textValue(),
                        body.path("orderId").asText(""),
                        body.path("amount").isIntegralNumber()
                                ? body.path("amount").longValue()
                                : -1,
                        body.path("currency").asText("")));
    }

    /** Whether a member is a text with something in it. */
    static boolean isText(JsonNode member) {
        return member.isTextual() && !member.textValue().isBlank();
    }
}
