package dev.cartwright.contract.rest;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.profile.Part;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.check.Visitor;
import dev.cartwright.contract.http.Meaning;
import java.util.List;
import okio.ByteString;

/** A byte order mark, doubled members, broken UTF-8 and deep nesting are taken or refused, never a server error. */
public final class OddBodiesNeverBreakTheShop implements ContractCheck {

    @Override
    public String statement() {
        return "A byte order mark, doubled members, broken UTF-8 and deep nesting are taken or refused, never a server error.";
    }

    @Override
    public Needs needs() {
        return Needs.changing(Part.PLAIN);
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings("Answer whatever a client sends with a status below 500.");
        for (ByteString body : Bodies.odd(shop.plain())) {
            Visitor visitor = shop.visitor();
            findings.noServerError(visitor.send(
                    visitor.request("POST").withBody("application/json", body).meaning(Meaning.OPEN)));
        }
        return findings.all();
    }
}
