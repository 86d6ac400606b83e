package dev.cartwright.contract.stock;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.profile.Part;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Item;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Precondition;
import dev.cartwright.contract.check.Shop;
import java.util.List;

/** The refusal of more than there is says "Insufficient stock". */
public final class TooLittleStockIsSaid implements ContractCheck {

    @Override
    public String statement() {
        return "The refusal of more than there is says \"Insufficient stock\".";
    }

    @Override
    public Needs needs() {
        return Needs.changing(Part.LIMITED).and(Precondition.stock(Part.LIMITED));
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings =
                new Findings("Answer {\"error\": \"Insufficient stock\"} when some stock is left but too little.");
        Item item = shop.item(Part.LIMITED);
        StockTexts.expect(
                findings, shop, shop.visitor().post(item.body(StockTexts.of(item) + 1)), List.of("Insufficient stock"));
        return findings.all();
    }
}
