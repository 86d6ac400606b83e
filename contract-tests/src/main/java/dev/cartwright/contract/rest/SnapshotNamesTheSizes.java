package dev.cartwright.contract.rest;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.profile.Part;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Item;
import dev.cartwright.contract.check.Line;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.http.Answer;
import java.util.List;

/** The snapshot of a sized SKU names its sizes. */
public final class SnapshotNamesTheSizes implements ContractCheck {

    @Override
    public String statement() {
        return "The snapshot of a sized SKU names its sizes.";
    }

    @Override
    public Needs needs() {
        return Needs.changing(Part.SIZED);
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings("Write every size of the SKU into sku.sizes, as texts.");
        Item item = shop.sizes().getFirst();
        Answer answer = shop.visitor().fill(item, 1);
        for (Line line : Lines.of(answer)) {
            List<String> sizes =
                    line.sku().path("sizes").valueStream().map(JsonNode::asText).toList();
            for (Item each : shop.sizes()) {
                String size = each.size().orElse("");
                findings.must(
                        answer,
                        sizes.contains(size),
                        "'" + size + "' in sku.sizes",
                        "sku.sizes " + line.sku().path("sizes"));
            }
        }
        return findings.all();
    }
}
