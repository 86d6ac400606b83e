package dev.cartwright.contract.schema;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.profile.Part;
import dev.cartwright.contract.check.Body;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.http.Answer;
import java.util.List;

/** A schema error of a PUT's line is named lines, whatever is wrong in it. */
public final class PutErrorsStandUnderLines implements ContractCheck {

    @Override
    public String statement() {
        return "A schema error of a PUT's line is named lines, whatever is wrong in it.";
    }

    @Override
    public Needs needs() {
        return Needs.changing(Part.PLAIN);
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings("Put every message about a line under the field lines.");
        Answer answer = shop.visitor()
                .put(Body.lines(
                        shop.plain().body(1).with("qty", "0").with("sku", "{}").wrong()));
        findings.fieldErrors(answer, shop.validationStatus(), List.of("lines"));
        findings.must(
                answer,
                Findings.fields(answer).equals(List.of("lines")),
                "messages for lines only",
                "messages for " + Findings.fields(answer));
        return findings.all();
    }
}
