package dev.cartwright.contract.transfer;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.profile.Part;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Item;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.check.Visitor;
import dev.cartwright.contract.http.Answer;
import dev.cartwright.contract.http.CartRequest;
import java.util.List;

/** A client that takes anything, or does not say what it takes, is answered in JSON. */
public final class AnswersAreJsonWhateverIsAccepted implements ContractCheck {

    @Override
    public String statement() {
        return "A client that takes anything, or does not say what it takes, is answered in JSON.";
    }

    @Override
    public Needs needs() {
        return Needs.changing(Part.PLAIN);
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings(
                "Answer in JSON whenever Accept allows it; a page in its place is read by no client of the cart.");
        Item item = shop.plain();
        Visitor visitor = shop.visitor();
        visitor.fill(item, 2);
        for (CartRequest request : List.of(
                visitor.request("GET").without("Accept"),
                visitor.request("GET").having("Accept", "*/*"),
                visitor.request("GET")
                        .having("Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"))) {
            Answer answer = visitor.send(request);
            findings.holds(answer, item, 2);
            findings.must(
                    answer,
                    answer.json(),
                    "a JSON media type",
                    answer.value("Content-Type").orElse("no Content-Type"));
        }
        return findings.all();
    }
}
