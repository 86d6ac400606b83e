package dev.cartwright.contract.schema;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.check.Visitor;
import dev.cartwright.contract.http.Answer;
import java.util.List;

/** A body that is JSON but no object is a schema error. */
public final class BodyThatIsNoObjectIsRefused implements ContractCheck {

    @Override
    public String statement() {
        return "A body that is JSON but no object is a schema error.";
    }

    @Override
    public Needs needs() {
        return Needs.changing();
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings =
                new Findings("Refuse arrays, texts, numbers and null as bodies, with field errors or an empty object.");
        for (String text : List.of("[]", "\"text\"", "1", "null", "true")) {
            Visitor visitor = shop.visitor();
            Answer answer = visitor.send(visitor.request("POST").withJson(text).wrong());
            findings.fieldErrors(answer, shop.validationStatus(), List.of());
        }
        return findings.all();
    }
}
