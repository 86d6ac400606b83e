package dev.cartwright.contract.schema;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.profile.Part;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Item;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.check.Visitor;
import java.util.List;
import okio.ByteString;

/** JSON whose media type names its charset is JSON. */
public final class JsonWithACharsetIsTaken implements ContractCheck {

    @Override
    public String statement() {
        return "JSON whose media type names its charset is JSON.";
    }

    @Override
    public Needs needs() {
        return Needs.changing(Part.PLAIN);
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings("Compare the media type without its parameters.");
        Item item = shop.plain();
        Visitor visitor = shop.visitor();
        ByteString body = ByteString.encodeUtf8(item.body(1).json());
        findings.holds(
                visitor.send(visitor.request("POST").withBody("application/json; charset=utf-8", body)), item, 1);
        return findings.all();
    }
}
