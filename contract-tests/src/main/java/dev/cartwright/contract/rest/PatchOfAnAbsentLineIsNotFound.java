package dev.cartwright.contract.rest;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.profile.Part;
import dev.cartwright.contract.check.Body;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.check.Visitor;
import java.util.List;

/** PATCH of a line that is not in the cart is refused with 404. */
public final class PatchOfAnAbsentLineIsNotFound implements ContractCheck {

    @Override
    public String statement() {
        return "PATCH of a line that is not in the cart is refused with 404.";
    }

    @Override
    public Needs needs() {
        return Needs.changing(Part.PLAIN, Part.FREE);
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings("Answer 404 {\"error\": \"Item not in cart\"}, also for the quantity 0.");
        Visitor visitor = shop.visitor();
        visitor.fill(shop.plain(), 1);
        String absent = shop.item(Part.FREE).lineKey();
        findings.refused(visitor.patch(Body.set(absent, "1")), 404);
        findings.refused(visitor.patch(Body.set(absent, "0")), 404);
        return findings.all();
    }
}
