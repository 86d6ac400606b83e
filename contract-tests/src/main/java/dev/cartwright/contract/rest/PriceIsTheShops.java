package dev.cartwright.contract.rest;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.profile.Part;
import dev.cartwright.certification.profile.ShopSku;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Item;
import dev.cartwright.contract.check.Line;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Precondition;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.http.Answer;
import java.util.List;

/** The price in a line is the one the profile knows. */
public final class PriceIsTheShops implements ContractCheck {

    @Override
    public String statement() {
        return "The price in a line is the one the profile knows.";
    }

    @Override
    public Needs needs() {
        return Needs.changing(Part.PLAIN).and(Precondition.price(Part.PLAIN));
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings(
                "Take the price from the shop's own catalogue; if that is right, correct parts.plain.price in the profile.");
        for (ShopSku sku : shop.profile().skus(Part.PLAIN)) {
            if (sku.price().isPresent()) {
                Answer answer = shop.visitor().fill(Item.of(sku), 1);
                for (Line line : Lines.of(answer)) {
                    findings.must(
                            answer,
                            line.sku().path("price").asLong(-1) == sku.price().getAsLong(),
                            "the price " + sku.price().getAsLong(),
                            "the price " + line.sku().path("price"));
                }
            }
        }
        return findings.all();
    }
}
