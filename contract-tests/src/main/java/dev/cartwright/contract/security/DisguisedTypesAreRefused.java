package dev.cartwright.contract.security;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.profile.Part;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Item;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.check.Visitor;
import java.util.List;
import java.util.Optional;

/** No other site can change a visitor's cart with a body whose type only looks like JSON, or that has none. */
public final class DisguisedTypesAreRefused implements ContractCheck {

    @Override
    public String statement() {
        return "No other site can change a visitor's cart with a body whose type only looks like JSON, or that has none.";
    }

    @Override
    public Needs needs() {
        return Needs.changing(Part.PLAIN);
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings(
                "Take the media type before the first semicolon, and refuse a body that has none (415), or the foreign Origin (403).");
        Item item = shop.plain();
        Visitor visitor = shop.visitor();
        visitor.fill(item, 2);
        for (String type : List.of(
                "text/plain; x=application/json",
                "application/x-www-form-urlencoded; application/json",
                "multipart/form-data; boundary=application/json")) {
            CrossSite.refuses(findings, visitor, "POST", CrossSite.FOREIGN, Optional.of(type), item.body(1));
        }
        CrossSite.refuses(findings, visitor, "POST", CrossSite.FOREIGN, Optional.empty(), item.body(1));
        findings.holds(visitor.get(), item, 2);
        return findings.all();
    }
}
