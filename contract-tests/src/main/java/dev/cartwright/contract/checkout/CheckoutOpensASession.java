package dev.cartwright.contract.checkout;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Json;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.check.Visitor;
import dev.cartwright.contract.http.Answer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A checkout answers 200 with sessionId, clientSecret, amount, currency and orderId. */
public final class CheckoutOpensASession implements ContractCheck {

    @Override
    public String statement() {
        return "A checkout answers 200 with sessionId, clientSecret, amount, currency and orderId.";
    }

    @Override
    public Needs needs() {
        return Till.needs();
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings("Answer POST /api/checkout-session as section 5 of the protocol says.");
        Visitor visitor = shop.visitor();
        visitor.fill(shop.plain(), 2);
        Answer answer = Till.ask(shop, visitor);
        if (!findings.status(answer, 200)) {
            return findings.all();
        }
        Optional<ObjectNode> body = Json.object(answer.body());
        findings.must(answer, body.isPresent(), "a JSON object that tells the session", answer.summary());
        body.ifPresent(told -> {
            for (String name : List.of("sessionId", "clientSecret", "currency", "orderId")) {
                findings.must(
                        answer,
                        CheckoutSession.isText(told.path(name)),
                        "a member \"" + name + "\" that is a text",
                        "its members are " + members(told));
            }
            findings.must(
                    answer,
                    told.path("amount").isIntegralNumber()
                            && told.path("amount").longValue() > 0,
                    "a member \"amount\" in integer minor units (ruling 17)",
                    told.path("amount").toString());
        });
        return findings.all();
    }

    private static String members(ObjectNode told) {
        return told.properties().stream().map(Map.Entry::getKey).collect(Collectors.joining(", "));
    }
}
