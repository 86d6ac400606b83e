package dev.cartwright.contract.schema;

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

/** PATCH and DELETE of a line named as a property of every object find no line. */
public final class PropertyNamesNeverReachALine implements ContractCheck {

    @Override
    public String statement() {
        return "PATCH and DELETE of a line named as a property of every object find no line.";
    }

    @Override
    public Needs needs() {
        return Needs.changing(Part.PLAIN);
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings("Look lines up in a map without a prototype.");
        Item item = shop.plain();
        Visitor visitor = shop.visitor();
        visitor.fill(item, 2);
        for (String name : List.of("__proto__", "constructor", "toString", "hasOwnProperty", "prototype")) {
            findings.refused(visitor.patch(Body.set(name, "1")), 404);
            findings.refused(visitor.delete(Body.line(name)), 404);
        }
        findings.holds(visitor.get(), item, 2);
        return findings.all();
    }
}
