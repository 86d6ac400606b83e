package dev.cartwright.contract.transfer;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.profile.Part;
import dev.cartwright.contract.check.Body;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Item;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.check.Visitor;
import java.util.List;

/** Visitors whose requests come over one connection, as through a proxy, have carts of their own. */
public final class VisitorsOnOneConnectionStayApart implements ContractCheck {

    @Override
    public String statement() {
        return "Visitors whose requests come over one connection, as through a proxy, have carts of their own.";
    }

    @Override
    public Needs needs() {
        return Needs.changing(Part.PLAIN);
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings =
                new Findings("Find the cart by the cookie of each request; a connection belongs to nobody.");
        Shop together = shop.overOneConnection();
        Item item = shop.plain();
        Visitor first = together.visitor();
        first.fill(item, 2);
        findings.empty(together.visitor().get());
        Visitor second = together.visitor();
        findings.holds(second.post(item.body(5)), item, 5);
        findings.holds(first.get(), item, 2);
        findings.holds(second.get(), item, 5);
        findings.refused(together.visitor().patch(Body.set(item.lineKey(), "1")), 404);
        return findings.all();
    }
}
