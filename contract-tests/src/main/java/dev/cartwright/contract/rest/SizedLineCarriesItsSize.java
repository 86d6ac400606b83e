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

/** A sized line carries its size beside the SKU. */
public final class SizedLineCarriesItsSize implements ContractCheck {

    @Override
    public String statement() {
        return "A sized line carries its size beside the SKU.";
    }

    @Override
    public Needs needs() {
        return Needs.changing(Part.SIZED);
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings("Write the size into the line; a reader must not have to split the key.");
        Item item = shop.sizes().getFirst();
        Answer answer = shop.visitor().fill(item, 1);
        for (Line line : Lines.of(answer)) {
            findings.must(
                    answer,
                    line.size().equals(item.size()),
                    "\"size\": \"" + item.size().orElse("") + "\"",
                    "size " + line.json().path("size"));
        }
        return findings.all();
    }
}
