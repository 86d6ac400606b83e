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

/** Where a body that is not JSON is refused with 415, it is so whatever else is wrong with it. */
public final class RefusedTypesAreToldBeforeTheSchema implements ContractCheck {

    @Override
    public String statement() {
        return "Where a body that is not JSON is refused with 415, it is so whatever else is wrong with it.";
    }

    @Override
    public Needs needs() {
        return Needs.changing(Part.PLAIN);
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings("Look at the Content-Type before the body.");
        ByteString right = ByteString.encodeUtf8(shop.plain().body(1).json());
        if (posted(shop, right).status() == 415) {
            findings.refused(posted(shop, ByteString.encodeUtf8("{}")), 415);
            findings.refused(posted(shop, ByteString.encodeUtf8("no JSON")), 415);
        }
        return findings.all();
    }

    private static Answer posted(Shop shop, ByteString body) {
        Visitor visitor = shop.visitor();
        return visitor.send(visitor.request("POST").withBody("text/plain", body).wrong());
    }
}
