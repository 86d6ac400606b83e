package dev.cartwright.contract.stock;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.profile.Part;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import java.util.List;

/** The refusal of a sold-out item says "Out of stock". */
public final class SoldOutIsSaid implements ContractCheck {

    @Override
    public String statement() {
        return "The refusal of a sold-out item says \"Out of stock\".";
    }

    @Override
    public Needs needs() {
        return Needs.changing(Part.SOLD_OUT);
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings("Answer {\"error\": \"Out of stock\"} when the stock is 0.");
        StockTexts.expect(
                findings, shop, shop.visitor().post(shop.item(Part.SOLD_OUT).body(1)), List.of("Out of stock"));
        return findings.all();
    }
}
