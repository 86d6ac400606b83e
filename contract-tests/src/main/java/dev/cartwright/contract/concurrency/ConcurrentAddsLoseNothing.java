package dev.cartwright.contract.concurrency;

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

/** Adds from several tabs at once are all counted. */
public final class ConcurrentAddsLoseNothing implements ContractCheck {

    @Override
    public String statement() {
        return "Adds from several tabs at once are all counted.";
    }

    @Override
    public Needs needs() {
        return Needs.changing(Part.PLAIN).runningAlone();
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings("Make an add one atomic step in the store.");
        Item item = shop.plain();
        Visitor visitor = shop.visitor();
        visitor.fill(item, 1);
        long expected = 1;
        for (int round = 1; round <= AtOnceAdds.ROUNDS; round++) {
            List<Answer> answers = shop.atOnce(AtOnceAdds.of(visitor, item, 16));
            answers.forEach(answer -> findings.status(answer, 200));
            expected +=
                    answers.stream().filter(answer -> answer.status() == 200).count();
        }
        findings.holds(visitor.get(), item, expected);
        return findings.all();
    }
}
