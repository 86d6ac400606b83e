package dev.cartwright.contract.checkout;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.check.Visitor;
import dev.cartwright.contract.http.Answer;
import java.util.List;

/** A checkout is in the currency of the shop. */
public final class CheckoutIsInTheShopsCurrency implements ContractCheck {

    @Override
    public String statement() {
        return "A checkout is in the currency of the shop.";
    }

    @Override
    public Needs needs() {
        return Till.needs();
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings =
                new Findings("Tell the ISO 4217 code of the shop's currency, in small letters or capitals.");
        Visitor visitor = shop.visitor();
        visitor.fill(shop.plain(), 1);
        Answer answer = Till.ask(shop, visitor);
        String currency = Till.opened(answer).currency();
        findings.must(
                answer,
                currency.equalsIgnoreCase(shop.profile().currency()),
                "the currency " + shop.profile().currency() + " (ruling 17)",
                "'" + currency + "'");
        return findings.all();
    }
}
