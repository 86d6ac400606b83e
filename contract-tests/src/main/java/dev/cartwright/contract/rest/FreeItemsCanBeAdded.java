package dev.cartwright.contract.rest;

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

/** An item that costs nothing can be added, at the price 0. */
public final class FreeItemsCanBeAdded implements ContractCheck {

    @Override
    public String statement() {
        return "An item that costs nothing can be added, at the price 0.";
    }

    @Override
    public Needs needs() {
        return Needs.changing(Part.FREE);
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings("Treat the price 0 as a price.");
        Item item = shop.item(Part.FREE);
        Answer answer = shop.visitor().post(item.body(1));
        findings.holds(answer, item, 1);
        for (Line line : Lines.of(answer)) {
            findings.must(
                    answer,
                    line.sku().path("price").asLong(-1) == 0,
                    "the price 0",
                    "the price " + line.sku().path("price"));
        }
        return findings.all();
    }
}
