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
import java.util.Locale;

/** An answer that is compressed for some tells caches so, unless they may not keep it. */
public final class CompressedAnswersVary implements ContractCheck {

    @Override
    public String statement() {
        return "An answer that is compressed for some tells caches so, unless they may not keep it.";
    }

    @Override
    public Needs needs() {
        return Needs.changing(Part.PLAIN);
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings(
                "Send Vary: Accept-Encoding with answers that are compressed for some clients only, or Cache-Control: no-store.");
        Visitor visitor = shop.visitor();
        visitor.fill(shop.plain(), 2);
        for (CartRequest request : List.of(
                visitor.request("GET"),
                visitor.request("POST").withJson(shop.plain().body(1).json()))) {
            Answer answer = visitor.send(request.having("Accept-Encoding", "gzip"));
            boolean kept = !told(answer, "Cache-Control").contains("no-store");
            if (kept && !Encoding.of(answer).isOneOf("identity")) {
                String vary = told(answer, "Vary");
                findings.should(
                        answer,
                        vary.contains("accept-encoding") || vary.contains("*"),
                        "Vary: Accept-Encoding beside " + Encoding.of(answer).shown(),
                        vary.isEmpty() ? "no Vary" : "Vary: " + vary);
            }
        }
        return findings.all();
    }

    private static String told(Answer answer, String name) {
        return String.join(", ", answer.values(name)).toLowerCase(Locale.ROOT);
    }
}
