package dev.cartwright.contract.checkout;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.check.Visitor;
import dev.cartwright.contract.http.Answer;
import java.util.List;
import okio.ByteString;

/** No other site can make a visitor begin a checkout. */
public final class ForeignOriginsCanNotCheckOut implements ContractCheck {

    @Override
    public String statement() {
        return "No other site can make a visitor begin a checkout.";
    }

    @Override
    public Needs needs() {
        return Till.needs();
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings(
                "Refuse a checkout whose Origin is not the shop's own (403), or a body that is not JSON (415).");
        Visitor visitor = shop.visitor();
        visitor.fill(shop.plain(), 1);
        for (String type : List.of("text/plain", "application/x-www-form-urlencoded")) {
            Answer answer = shop.send(Till.request(shop, visitor, "POST")
                    .with("Origin", "https://cartwright-foreign.example")
                    .withBody(type, ByteString.encodeUtf8("{}")));
            findings.clientError(answer);
        }
        return findings.all();
    }
}
