package dev.cartwright.contract.rest;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.check.Visitor;
import java.util.List;

/** HEAD answers with the status of GET. */
public final class HeadAnswersLikeGet implements ContractCheck {

    @Override
    public String statement() {
        return "HEAD answers with the status of GET.";
    }

    @Override
    public Needs needs() {
        return Needs.reading();
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings("Answer HEAD as GET, without a body.");
        Visitor visitor = shop.visitor();
        findings.status(visitor.send(visitor.request("HEAD")), 200);
        visitor.get();
        findings.status(visitor.send(visitor.request("HEAD")), 200);
        return findings.all();
    }
}
