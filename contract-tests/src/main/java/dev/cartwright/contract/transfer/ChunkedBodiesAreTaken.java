package dev.cartwright.contract.transfer;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.profile.Part;
import dev.cartwright.contract.check.Body;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Item;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.check.Visitor;
import dev.cartwright.contract.http.Answer;
import java.util.List;

/** A body that comes in chunks is a body. */
public final class ChunkedBodiesAreTaken implements ContractCheck {

    @Override
    public String statement() {
        return "A body that comes in chunks is a body.";
    }

    @Override
    public Needs needs() {
        return Needs.changing(Part.PLAIN);
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings(
                "Read bodies without Content-Length to their end; 411 turns away clients that send as they write.");
        Item item = shop.plain();
        Visitor visitor = shop.visitor();
        if (taken(findings, visitor, "POST", item.body(2), item, 2)) {
            String key = item.lineKey();
            taken(findings, visitor, "PATCH", Body.set(key, "3"), item, 3);
            taken(findings, visitor, "PUT", Body.lines(item.body(4)), item, 4);
            taken(findings, visitor, "DELETE", Body.line(key), item, 0);
        }
        return findings.all();
    }

    private static boolean taken(
            Findings findings, Visitor visitor, String method, Body body, Item item, long quantity) {
        Answer answer = visitor.send(visitor.request(method).inChunks().withJson(body.json()));
        if (answer.status() == 411) {
            return findings.should(answer, false, method + " of a body in chunks answered with 200", answer.summary());
        }
        return findings.holds(answer, item, quantity);
    }
}
