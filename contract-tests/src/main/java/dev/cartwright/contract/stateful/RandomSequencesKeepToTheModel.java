package dev.cartwright.contract.stateful;

import dev.cartwright.certification.evidence.Exhibit;
import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.plan.Level;
import dev.cartwright.certification.profile.Part;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.check.UntestableException;
import dev.cartwright.contract.model.Step;
import dev.cartwright.contract.stateful.Play.Violation;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;

/** After any sequence of changes a cart holds what the protocol says. */
public final class RandomSequencesKeepToTheModel implements ContractCheck {

    private static final int AT_ONCE = 8;

    /** Fewer sequences than these say nothing, however slow the shop is. */
    private static final int FEWEST = 20;

    private static final Duration LONGEST = Duration.ofSeconds(30);

    @Override
    public String statement() {
        return "After any sequence of adds, changes, removals and replacements a cart holds what the protocol says.";
    }

    @Override
    public Needs needs() {
        return Needs.changing(Part.PLAIN).runningAlone();
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Sequences sequences = new Sequences(shop.profile(), shop.random().nextLong());
        Optional<Integer> broken = firstBroken(shop.unrecorded(), sequences);
        if (broken.isEmpty()) {
            // one of them once more, to be shown
            return finding(sequences.sequence(0), Play.of(shop, sequences.sequence(0))).stream()
                    .toList();
        }
        List<Step> steps = sequences.sequence(broken.get());
        List<Step> shortest = Shrinking.of(
                steps, candidate -> Play.of(shop.unrecorded(), candidate).isPresent());
        return finding(shortest, Play.of(shop, shortest)).map(List::of).orElseGet(() -> List.of(notSeenAgain(steps)));
    }

    /** The lowest number of a sequence that breaks the model; those played at the same time end before it is told. */
    private static Optional<Integer> firstBroken(Shop shop, Sequences sequences) {
        long end = System.nanoTime() + LONGEST.toNanos();
        AtomicInteger next = new AtomicInteger();
        Map<Integer, Violation> broken = new ConcurrentSkipListMap<>();
        Callable<Boolean> player = () -> {
            for (int number = next.getAndIncrement();
                    number < shop.sequences() && broken.isEmpty() && System.nanoTime() < end;
                    number = next.getAndIncrement()) {
                int played = number;
                Play.of(shop, sequences.sequence(played)).ifPresent(violation -> broken.put(played, violation));
            }
            return true;
        };
        shop.atOnce(Collections.nCopies(AT_ONCE, player));
        // each player has taken one number more than it played
        int played = next.get() - AT_ONCE;
        if (broken.isEmpty() && played < Math.min(FEWEST, shop.sequences())) {
            throw new UntestableException(
                    "%d of %d sequences ended within %d s, which is too few to say anything"
                            .formatted(played, shop.sequences(), LONGEST.toSeconds()),
                    false);
        }
        return broken.keySet().stream().findFirst();
    }

    private static Optional<Finding> finding(List<Step> steps, Optional<Violation> violation) {
        return violation.map(found -> new Finding(
                        Level.MUST,
                        found.expected(),
                        found.actual() + ", after " + steps.size() + (steps.size() == 1 ? " step" : " steps")
                                + " in fresh carts",
                        "Do the steps by hand, one after the other; each alone may well work. Look for what one of them"
                                + " leaves behind that a later one trips over.",
                        found.exchange())
                .showing(shown(steps, found.step())));
    }

    private static Finding notSeenAgain(List<Step> steps) {
        return new Finding(
                        Level.MUST,
                        "what the protocol says after each of " + steps.size() + " steps in fresh carts",
                        "something else, once; done again in fresh carts they went well",
                        "Look for what differs between two equal runs: a cache, a second instance, a race in the background.",
                        -1)
                .showing(shown(steps, steps.size()));
    }

    private static Exhibit shown(List<Step> steps, int broken) {
        return new Exhibit.Steps(steps.stream().map(Step::toString).toList(), broken);
    }
}
