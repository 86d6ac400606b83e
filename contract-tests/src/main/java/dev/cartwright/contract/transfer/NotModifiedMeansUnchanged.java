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
import java.util.List;
import java.util.Optional;

/** GET answers a condition with 304 only when the visitor's cart is what the client has. */
public final class NotModifiedMeansUnchanged implements ContractCheck {

    @Override
    public String statement() {
        return "GET answers a condition with 304 only when the visitor's cart is what the client has.";
    }

    @Override
    public Needs needs() {
        return Needs.changing(Part.PLAIN);
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings(
                "Make the ETag from the whole cart, compare it with If-None-Match, and answer no other condition.");
        Item item = shop.plain();
        Visitor visitor = shop.visitor();
        visitor.fill(item, 1);
        Answer before = visitor.get();
        visitor.fill(item, 1);
        String tag = before.value("ETag").orElse("\"cartwright\"");
        findings.holds(visitor.send(visitor.request("GET").with("If-None-Match", tag)), item, 2);
        Optional<String> date = before.value("Last-Modified").or(() -> before.value("Date"));
        String since = date.orElse("Thu, 01 Jan 2026 00:00:00 GMT");
        findings.holds(visitor.send(visitor.request("GET").with("If-Modified-Since", since)), item, 2);
        Visitor other = shop.visitor();
        other.fill(item, 5);
        String foreign = visitor.get().value("ETag").orElse("\"cartwright\"");
        findings.holds(other.send(other.request("GET").with("If-None-Match", foreign)), item, 5);
        return findings.all();
    }
}
