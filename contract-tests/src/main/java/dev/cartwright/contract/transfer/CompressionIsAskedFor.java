package dev.cartwright.contract.transfer;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.profile.Part;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.check.Visitor;
import dev.cartwright.contract.http.Answer;
import dev.cartwright.contract.http.CartRequest;
import java.util.List;

/** An answer is compressed only for a client that takes it so. */
public final class CompressionIsAskedFor implements ContractCheck {

    @Override
    public String statement() {
        return "An answer is compressed only for a client that takes it so.";
    }

    @Override
    public Needs needs() {
        return Needs.changing(Part.PLAIN);
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings("Look at Accept-Encoding, q=0 included, before you compress.");
        for (String refused : List.of("identity", "gzip;q=0, br;q=0, deflate;q=0, identity", "")) {
            Visitor visitor = shop.visitor();
            visitor.fill(shop.plain(), 2);
            for (CartRequest request : List.of(
                    visitor.request("GET"),
                    visitor.request("POST").withJson(shop.plain().body(1).json()),
                    visitor.request("POST").withJson(shop.unknown().body(1).json()))) {
                Answer answer = visitor.send(request.having("Accept-Encoding", refused));
                findings.must(
                        answer,
                        Encoding.of(answer).isOneOf("identity"),
                        "no Content-Encoding for Accept-Encoding: " + refused,
                        Encoding.of(answer).shown());
            }
        }
        return findings.all();
    }
}
