package dev.cartwright.contract.transfer;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.profile.Part;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Operation;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.http.Answer;
import java.util.List;
import java.util.regex.Pattern;

/** No answer says that its JSON is in anything but UTF-8. */
public final class AnswersAreInUtf8 implements ContractCheck {

    private static final Pattern CHARSET = Pattern.compile(";\\s*charset=\"?([^\";\\s]+)", Pattern.CASE_INSENSITIVE);

    @Override
    public String statement() {
        return "No answer says that its JSON is in anything but UTF-8.";
    }

    @Override
    public Needs needs() {
        return Needs.changing(Part.PLAIN);
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings =
                new Findings("Send JSON in UTF-8, and as application/json without a charset, or with utf-8.");
        for (Answer answer : Operation.answers(shop)) {
            String type = answer.value("Content-Type").orElse("");
            String charset = CHARSET.matcher(type)
                    .results()
                    .map(found -> found.group(1))
                    .findFirst()
                    .orElse("utf-8");
            findings.must(
                    answer, charset.equalsIgnoreCase("utf-8"), "no charset, or charset=utf-8", "Content-Type: " + type);
        }
        return findings.all();
    }
}
