package dev.cartwright.contract.transfer;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.profile.Part;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.check.Visitor;
import dev.cartwright.contract.http.Answer;
import java.util.List;
import java.util.Optional;

/** HEAD tells the media type and the length that GET has. */
public final class HeadTellsWhatGetTells implements ContractCheck {

    @Override
    public String statement() {
        return "HEAD tells the media type and the length that GET has.";
    }

    @Override
    public Needs needs() {
        return Needs.changing(Part.PLAIN);
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings(
                "Answer HEAD with the header fields of GET; leave Content-Length out rather than guess it.");
        Visitor visitor = shop.visitor();
        visitor.fill(shop.plain(), 2);
        Answer before = visitor.get();
        Answer head = visitor.send(visitor.request("HEAD"));
        Answer after = visitor.get();
        String type = before.value("Content-Type").orElse("none");
        String told = head.value("Content-Type").orElse(type);
        findings.should(
                head, told.equalsIgnoreCase(type), "Content-Type: " + type + ", as GET", "Content-Type: " + told);
        Optional<String> length = before.value("Content-Length");
        // a body that differs each time has no length to be told beforehand
        if (length.isPresent() && length.equals(after.value("Content-Length"))) {
            String claimed = head.value("Content-Length").orElse(length.get());
            findings.should(
                    head,
                    claimed.equals(length.get()),
                    "Content-Length: " + length.get() + ", as GET, or none",
                    "Content-Length: " + claimed);
        }
        return findings.all();
    }
}
