package dev.cartwright.contract.analytics;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.plan.Level;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Something holds for every event of a cart.
 *
 * @param claim the claim as a name
 * @param statement the claim as a sentence
 * @param level how binding it is
 * @param advice what somebody should do who gets a finding of it
 * @param expected what is allowed at this shop, the whole set of it
 * @param wrong what an event says instead; nothing when it is right
 */
record EveryEvent(
        String claim, String statement, Level level, String advice, Function<Shop, String> expected, Judge wrong)
        implements ContractCheck {

    /** Says what is wrong with an event, or nothing. */
    @FunctionalInterface
    interface Judge {
        Optional<String> wrong(Shop shop, Story story, CartEvent event);
    }

    @Override
    public Needs needs() {
        return Followed.needs();
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings(advice);
        Story story = Story.of(shop);
        story.told().events().stream()
                .flatMap(event -> wrong.wrong(shop, story, event).map(what -> event.type() + ": " + what).stream())
                .distinct()
                .forEach(what -> findings.judge(level, story.told().seen(), false, expected.apply(shop), what));
        return findings.all();
    }
}
