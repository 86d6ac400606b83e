package dev.cartwright.contract.checkout;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.profile.Capability;
import dev.cartwright.certification.profile.Part;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Item;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.check.Visitor;
import dev.cartwright.contract.http.Answer;
import java.util.ArrayList;
import java.util.List;

/** When several carts with the last piece are checked out at once, one of them can be paid. */
public final class LastPieceIsPayableOnce implements ContractCheck {

    private static final int BUYERS = 12;

    @Override
    public String statement() {
        return "When several carts with the last piece are checked out at once, one of them can be paid.";
    }

    @Override
    public Needs needs() {
        return Needs.changing(Part.PLAIN, Part.LAST_ONE)
                .and(Capability.CHECKOUT)
                .and(Capability.HOLDS)
                .runningAlone();
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings("Take stock in one atomic step: lock its row, or compare and set it.");
        Item last = shop.item(Part.LAST_ONE);
        List<Visitor> visitors = new ArrayList<>();
        for (int i = 0; i < BUYERS; i++) {
            Visitor visitor = shop.visitor();
            visitor.fill(last, 1);
            visitors.add(visitor);
        }
        List<Answer> answers = Till.askAtOnce(shop, visitors);
        int winners = 0;
        for (Answer answer : answers) {
            if (answer.status() == 200) {
                winners++;
            } else {
                findings.refused(answer, 409);
            }
        }
        findings.must(
                answers.getFirst(),
                winners == 1,
                "one of " + BUYERS + " checkouts of the last piece answered with 200 and the others with 409",
                winners + " answered with 200");
        for (Visitor visitor : visitors) {
            Hold.giveBack(shop, visitor);
        }
        return findings.all();
    }
}
