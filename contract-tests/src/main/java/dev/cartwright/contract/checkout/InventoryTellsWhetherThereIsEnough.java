package dev.cartwright.contract.checkout;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Item;
import dev.cartwright.contract.check.Json;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.http.Answer;
import java.util.List;

/** The inventory answers 200 when there is enough, and 409 with what is missing when there is not. */
public final class InventoryTellsWhetherThereIsEnough implements ContractCheck {

    private static final long TOO_MANY = 1_000_000_000;

    @Override
    public String statement() {
        return "The inventory answers 200 when there is enough, and 409 with what is missing when there is not.";
    }

    @Override
    public Needs needs() {
        return Warehouse.needs();
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings(
                "Compare every item with what may still be sold, and tell code, sku, requested and available.");
        Item item = shop.plain();
        findings.status(Warehouse.ask(shop, Warehouse.items(item, "1")), 200);
        Answer lacking = Warehouse.ask(shop, Warehouse.items(item, Long.toString(TOO_MANY)));
        if (findings.refused(lacking, 409)) {
            JsonNode body =
                    Json.object(lacking.body()).<JsonNode>map(told -> told).orElseThrow();
            JsonNode missing = body.path("items").path(0);
            findings.must(
                    lacking,
                    body.path("code").asText().equals("inventory_insufficient")
                            && missing.path("sku").asText().equals(item.sku().id())
                            && missing.path("requested").asLong() == TOO_MANY
                            && missing.path("available").isIntegralNumber(),
                    "the code inventory_insufficient and items [{sku, requested, available}]",
                    lacking.summary());
        }
        return findings.all();
    }
}
