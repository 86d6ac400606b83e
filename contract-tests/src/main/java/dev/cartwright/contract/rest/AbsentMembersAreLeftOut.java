package dev.cartwright.contract.rest;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.profile.Part;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Line;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.http.Answer;
import java.util.List;

/** What a line does not have is left out, never null. */
public final class AbsentMembersAreLeftOut implements ContractCheck {

    @Override
    public String statement() {
        return "What a line does not have is left out, never null.";
    }

    @Override
    public Needs needs() {
        return Needs.changing(Part.PLAIN);
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings("Leave size, meta and rental out of a line that has none.");
        Answer answer = shop.visitor().fill(shop.plain(), 1);
        for (Line line : Lines.of(answer)) {
            for (String member : List.of("size", "meta", "rental")) {
                findings.must(
                        answer,
                        !line.json().has(member),
                        "a line without the member " + member,
                        "\"" + member + "\": " + line.json().path(member));
            }
        }
        return findings.all();
    }
}
