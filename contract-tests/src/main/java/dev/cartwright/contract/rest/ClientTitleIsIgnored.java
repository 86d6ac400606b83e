package dev.cartwright.contract.rest;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.profile.Part;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import java.util.List;

/** A title that the client sends is ignored. */
public final class ClientTitleIsIgnored implements ContractCheck {

    @Override
    public String statement() {
        return "A title that the client sends is ignored.";
    }

    @Override
    public Needs needs() {
        return Needs.changing(Part.PLAIN);
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings("Never take a title from the request; read it from the catalogue.");
        ClientSku.isIgnored(findings, shop, "title", "\"Cartwright was here\"");
        return findings.all();
    }
}
