package dev.cartwright.contract.cookie;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.profile.Part;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Item;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.check.Visitor;
import dev.cartwright.contract.http.Answer;
import java.util.List;

/** No client chooses the id of a cart. */
public final class ClientCannotChooseTheCartId implements ContractCheck {

    @Override
    public String statement() {
        return "No client chooses the id of a cart.";
    }

    @Override
    public Needs needs() {
        return Needs.changing(Part.PLAIN);
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings("Mint ids on the server only; never take one from an unsigned cookie.");
        Item item = shop.plain();
        String chosen = CookieValue.encoded(
                "cartwright-chosen-id-" + Integer.toHexString(shop.random().nextInt()));
        for (String value : List.of(chosen, chosen + "." + "0".repeat(64))) {
            Visitor visitor = shop.visitor().withCookie(value);
            Answer answer = visitor.post(item.body(1));
            if (findings.holds(answer, item, 1)) {
                Forgery.idIsFresh(findings, answer, visitor, chosen, value);
            }
        }
        return findings.all();
    }
}
