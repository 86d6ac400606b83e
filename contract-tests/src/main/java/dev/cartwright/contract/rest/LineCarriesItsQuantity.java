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

/** A line carries its quantity as a whole number. */
public final class LineCarriesItsQuantity implements ContractCheck {

    @Override
    public String statement() {
        return "A line carries its quantity as a whole number.";
    }

    @Override
    public Needs needs() {
        return Needs.changing(Part.PLAIN);
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings("Write qty as a JSON number without fraction.");
        Item item = shop.plain();
        Answer answer = shop.visitor().fill(item, 2);
        for (Line line : Lines.of(answer)) {
            findings.must(
                    answer,
                    line.qty().isPresent(),
                    "qty as a whole number",
                    "qty " + line.json().path("qty"));
        }
        findings.holds(answer, item, 2);
        return findings.all();
    }
}
