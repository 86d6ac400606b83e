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

/** To a client that takes gzip an answer is compressed and says so, or is not, and means the same. */
public final class CompressedAnswersSayTheSame implements ContractCheck {

    @Override
    public String statement() {
        return "To a client that takes gzip an answer is compressed and says so, or is not, and means the same.";
    }

    @Override
    public Needs needs() {
        return Needs.changing(Part.PLAIN);
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings("Send Content-Encoding: gzip with what is compressed, and with nothing else.");
        Item item = shop.plain();
        Visitor visitor = shop.visitor();
        visitor.fill(item, 2);
        findings.holds(asked(findings, visitor, visitor.request("GET")), item, 2);
        findings.holds(
                asked(
                        findings,
                        visitor,
                        visitor.request("POST").withJson(item.body(1).json())),
                item,
                3);
        findings.refused(
                asked(
                        findings,
                        visitor,
                        visitor.request("POST").withJson(shop.unknown().body(1).json())),
                404);
        return findings.all();
    }

    private static Answer asked(Findings findings, Visitor visitor, CartRequest request) {
        Answer answer = visitor.send(request.having("Accept-Encoding", "gzip"));
        findings.must(
                answer,
                Encoding.of(answer).isOneOf("gzip", "identity"),
                "no Content-Encoding, or gzip, which was asked for",
                Encoding.of(answer).shown());
        return answer;
    }
}
