package dev.cartwright.contract.checkout;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.contract.check.Body;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Item;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.check.Visitor;
import dev.cartwright.contract.http.Answer;
import java.util.List;

/** Nothing that a client says about prices changes what a checkout asks for. */
public final class CheckoutBelievesNoClient implements ContractCheck {

    @Override
    public String statement() {
        return "Nothing that a client says about prices changes what a checkout asks for.";
    }

    @Override
    public Needs needs() {
        return Till.needs();
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings("Price by the catalogue; ignore what a client sends (ruling 18).");
        Item item = shop.plain();
        Visitor honest = shop.visitor();
        honest.fill(item, 2);
        long right = Till.open(shop, honest).amount();
        Visitor liar = shop.visitor();
        Body cheap = Body.empty().with("id", Body.text(item.sku().id())).with("price", "1");
        liar.post(item.body(2).with("sku", cheap));
        Body lies = Body.empty()
                .with("amount", "1")
                .with("total", "1")
                .with("currency", Body.text("xxx"))
                .with("lines", "[]");
        Answer answer = Till.ask(shop, liar, lies);
        // Whoever refuses a body that says too much is not deceived either.
        if (answer.status() == 200) {
            findings.must(
                    answer,
                    Till.opened(answer).amount() == right,
                    "an amount of " + right + ", as without prices of the client",
                    "an amount of " + Till.opened(answer).amount());
        } else {
            findings.clientError(answer);
        }
        return findings.all();
    }
}
