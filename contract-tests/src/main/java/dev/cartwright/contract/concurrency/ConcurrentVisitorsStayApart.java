package dev.cartwright.contract.concurrency;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.profile.Part;
import dev.cartwright.contract.check.Cart;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Item;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Precondition;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.check.Visitor;
import dev.cartwright.contract.http.Answer;
import dev.cartwright.contract.http.SetCookie;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** Visitors who come at the same time get carts of their own. */
public final class ConcurrentVisitorsStayApart implements ContractCheck {

    @Override
    public String statement() {
        return "Visitors who come at the same time get carts of their own.";
    }

    @Override
    public Needs needs() {
        return Needs.changing().and(Precondition.part(Part.MANY_PLAIN, 10)).runningAlone();
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings("Keep nothing of a request outside of it.");
        List<Item> items = shop.many().subList(0, 10);
        List<Callable<Answer>> visits = new ArrayList<>();
        items.forEach(item -> visits.add(() -> {
            Visitor visitor = shop.visitor();
            visitor.fill(item, 1);
            return visitor.get();
        }));
        List<Answer> answers = shop.atOnce(visits);
        for (int i = 0; i < items.size(); i++) {
            if (findings.holds(answers.get(i), items.get(i), 1)) {
                int lines =
                        Cart.in(answers.get(i)).map(cart -> cart.lines().size()).orElse(0);
                findings.must(answers.get(i), lines == 1, "one line, the visitor's own", lines + " lines");
            }
        }
        long ids = answers.stream()
                .flatMap(answer -> answer.cartCookies().stream().limit(1))
                .map(SetCookie::value)
                .distinct()
                .count();
        findings.must(
                answers.getFirst(),
                ids == items.size(),
                items.size() + " different cart cookies",
                ids + " different ones");
        return findings.all();
    }
}
