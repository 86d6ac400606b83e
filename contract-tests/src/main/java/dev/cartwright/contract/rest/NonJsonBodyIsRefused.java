package dev.cartwright.contract.rest;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.profile.Part;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.check.Visitor;
import dev.cartwright.contract.http.Answer;
import java.util.List;
import okio.ByteString;

/** A body whose media type is not JSON is refused with 415, or taken where Origin keeps other sites out. */
public final class NonJsonBodyIsRefused implements ContractCheck {

    @Override
    public String statement() {
        return "A body whose media type is not JSON is refused with 415, or taken where Origin keeps other sites out.";
    }

    @Override
    public Needs needs() {
        return Needs.changing(Part.PLAIN);
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings(
                "Answer 415 to bodies whose Content-Type is not application/json; a shop that checks Origin may read them as JSON.");
        Visitor visitor = shop.visitor();
        ByteString body = ByteString.encodeUtf8(shop.plain().body(1).json());
        Answer answer = visitor.send(
                visitor.request("POST").withBody("text/plain", body).wrong());
        findings.noServerError(answer);
        findings.should(
                answer, answer.status() == 415 || answer.status() == 200, "status 415, or 200", answer.summary());
        return findings.all();
    }
}
