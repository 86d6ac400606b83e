package dev.cartwright.contract.rest;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.profile.Part;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Line;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.http.Answer;
import java.util.List;

/** A price is a whole number of minor units. */
public final class PriceIsInMinorUnits implements ContractCheck {

    @Override
    public String statement() {
        return "A price is a whole number of minor units.";
    }

    @Override
    public Needs needs() {
        return Needs.changing(Part.PLAIN);
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings("Write 29.99 as 2999.");
        Answer answer = shop.visitor().fill(shop.plain(), 1);
        for (Line line : Lines.of(answer)) {
            JsonNode price = line.sku().path("price");
            Lines.member(
                    findings,
                    answer,
                    line.sku(),
                    "price",
                    price.isNumber() && price.canConvertToExactIntegral() && price.asLong() >= 0,
                    "a whole number of minor units");
        }
        return findings.all();
    }
}
