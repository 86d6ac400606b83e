package dev.cartwright.contract.checkout;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Item;
import dev.cartwright.contract.check.Json;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Precondition;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.check.Visitor;
import dev.cartwright.contract.http.Answer;
import java.util.List;

/** A checkout of more than there is is refused with 409 that says what is missing. */
public final class GoneStockIsNotPayable implements ContractCheck {

    @Override
    public String statement() {
        return "A checkout of more than there is is refused with 409 that says what is missing.";
    }

    @Override
    public Needs needs() {
        return Till.needs().and(Precondition.testControls()).runningAlone();
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings(
                "Compare the cart with the stock at its checkout, and answer 409 with code inventory_insufficient and items.");
        Item item = shop.plain();
        Visitor visitor = shop.visitor();
        visitor.fill(item, 4);
        Answer answer = Till.askWithStock(shop, visitor, item, 3);
        if (findings.refused(answer, 409)) {
            JsonNode body =
                    Json.object(answer.body()).<JsonNode>map(told -> told).orElseThrow();
            findings.must(
                    answer,
                    body.path("code").asText().equals("inventory_insufficient"),
                    "a code inventory_insufficient",
                    answer.summary());
            JsonNode missing = body.path("items").path(0);
            findings.must(
                    answer,
                    missing.path("sku").asText().equals(item.sku().id())
                            && missing.path("requested").asLong(-1) == 4
                            && atMostThree(missing.path("available")),
                    "items [{sku: " + item + ", requested: 4, available: 3 or what others hold less}]",
                    answer.summary());
        }
        return findings.all();
    }

    private static boolean atMostThree(JsonNode available) {
        return available.isIntegralNumber() && available.longValue() >= 0 && available.longValue() <= 3;
    }
}
