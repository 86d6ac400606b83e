package dev.cartwright.contract.surroundings;

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

/** POST and PUT with the cookie of an expired cart begin a cart with nothing but what they bring. */
public final class ExpiredCartIsBegunAnew implements ContractCheck {

    @Override
    public String statement() {
        return "POST and PUT with the cookie of an expired cart begin a cart with nothing but what they bring.";
    }

    @Override
    public Needs needs() {
        return Lifetime.needs();
    }

    @Override
    public List<Finding> examine(Shop shop) {

        Findings findings =
                new Findings("Let POST and PUT create a cart when that of the cookie has expired (ruling 32).");
        Item item = shop.plain();
        Visitor posting = shop.visitor();
        Visitor putting = shop.visitor();
        Lifetime life = Lifetime.begins(shop);
        posting.fill(item, 5);
        putting.fill(item, 5);
        life.ends();
        Answer posted = posting.post(item.body(1));
        if (findings.holds(posted, item, 1)) {
            findings.holds(posting.get(), item, 1);
        }
        Answer put = putting.put(Body.lines(item.body(2)));
        if (findings.holds(put, item, 2)) {
            findings.holds(putting.get(), item, 2);
        }
        return findings.all();
    }
}
