package dev.cartwright.contract.invariant;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cartwright.contract.check.Invariant;
import dev.cartwright.contract.check.Line;
import dev.cartwright.contract.check.Sighting;
import dev.cartwright.contract.check.Sighting.Breach;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Judges each answer as it comes, counts them and keeps the first breaches. */
final class Tally implements Invariant.Watch {

    /** Enough to see a pattern; a shop that breaks an invariant always would fill the evidence otherwise. */
    private static final int KEPT = 10;

    private final Predicate<Sighting> concerned;
    private final Function<Sighting, List<Breach>> judge;
    private final LongAdder judged = new LongAdder();
    private final AtomicReference<@Nullable Sighting> first = new AtomicReference<>();
    private final List<Breach> breaches = new ArrayList<>();

    /**
     * @param concerned which answers say anything about the invariant
     * @param judge what such an answer breaks
     */
    Tally(Predicate<Sighting> concerned, Function<Sighting, List<Breach>> judge) {
        this.concerned = concerned;
        this.judge = judge;
    }

    /** Judges every line of every cart. */
    static Tally ofLines(BiFunction<Sighting, Line, Optional<Breach>> judge) {
        return new Tally(
                seen -> !lines(seen).isEmpty(),
                seen -> lines(seen).stream()
                        .flatMap(line -> judge.apply(seen, line).stream())
                        .toList());
    }

    /** The lines of the cart in an answer that are objects. */
    static List<Line> lines(Sighting seen) {
        return seen.cart().stream()
                .flatMap(cart -> cart.lines().stream())
                .filter(line -> line.json().isObject())
                .toList();
    }

    /** A member as a finding shows it. */
    static String shown(JsonNode member) {
        return member.isMissingNode() ? "none" : member.toString();
    }

    @Override
    public void see(Sighting sighting) {
        if (!concerned.test(sighting)) {
            return;
        }
        judged.increment();
        first.compareAndSet(null, sighting);
        List<Breach> found = judge.apply(sighting);
        if (!found.isEmpty()) {
            keep(found.getFirst());
        }
    }

    private synchronized void keep(Breach breach) {
        if (breaches.size() < KEPT) {
            breaches.add(breach);
        }
    }

    @Override
    public long judged() {
        return judged.sum();
    }

    @Override
    public Optional<Sighting> example() {
        return Optional.ofNullable(first.get());
    }

    @Override
    public synchronized List<Breach> breaches() {
        return List.copyOf(breaches);
    }
}
