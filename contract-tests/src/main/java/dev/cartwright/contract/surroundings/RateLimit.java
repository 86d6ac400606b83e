package dev.cartwright.contract.surroundings;

import dev.cartwright.certification.profile.Readings;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Patience;
import dev.cartwright.contract.check.Precondition;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.check.UntestableException;
import dev.cartwright.contract.http.Answer;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

/**
 * A rate limit that a check goes beyond: one that it sets through test controls, or the shop's own, by leave of the profile.
 * When this is closed the shop takes requests again.
 */
final class RateLimit implements AutoCloseable {

    /** What a check sets, in requests/s: little enough to be reached with a handful of requests. */
    private static final long SET = 10;

    private static final int AT_ONCE = 16;
    private static final Duration LONGEST = Duration.ofSeconds(30);

    /** Seconds of the rate that a shop may let through at once, for a limit may be counted by the minute. */
    private static final int BURST = 60;

    private static final int LEAST = 50;
    private static final Duration BETWEEN = Duration.ofMillis(100);

    private final Shop hasty;
    private final Optional<TestControls> controls;
    private final double rate;
    private Duration rest = Duration.ZERO;

    private RateLimit(Shop hasty, Optional<TestControls> controls, double rate) {
        this.hasty = hasty;
        this.controls = controls;
        this.rate = rate;
    }

    /** What a check needs that goes beyond the limit. */
    static Needs needs() {
        return Needs.changing().and(Precondition.leaveToProvoke()).runningAtTheEnd();
    }

    /** The limit as it is from now on. */
    static RateLimit of(Shop shop) {
        Optional<Readings.RateLimit> own = shop.profile().readings().rateLimit().filter(Readings.RateLimit::provoke);
        Optional<TestControls> controls = own.isPresent() ? Optional.empty() : TestControls.in(shop);
        controls.ifPresent(door -> door.rateLimit(SET));
        return new RateLimit(
                shop.hasty(),
                controls,
                own.map(Readings.RateLimit::requestsPerSecond).orElse((double) SET));
    }

    /** The shop, which is asked without regard for the limit. */
    Shop hasty() {
        return hasty;
    }

    /**
     * Asks for carts until one is refused with 429, which is the answer that is given back, or else the last of them.
     *
     * @throws UntestableException when this machine can't ask often enough to say that there is no limit
     */
    Answer reached() {
        int enough = (int) (rate * BURST) + LEAST;
        Shop quick = hasty.unrecorded();
        List<Callable<Answer>> some =
                Collections.nCopies(AT_ONCE, () -> quick.visitor().get());
        long begun = System.nanoTime();
        int sent = 0;
        while (sent < enough) {
            sent += AT_ONCE;
            if (quick.sideBySide(some).stream().anyMatch(answer -> answer.status() == 429)) {
                return refused(() -> hasty.visitor().get());
            }
            if (System.nanoTime() - begun > LONGEST.toNanos()) {
                throw new UntestableException(
                        "%d requests in %d s are too few to reach a limit of %.0f requests/s"
                                .formatted(sent, LONGEST.toSeconds(), rate),
                        false);
            }
        }
        return hasty.visitor().get();
    }

    /** The answer to a request that is sent until it is refused for its rate; the last one when it never is. */
    Answer refused(Supplier<Answer> request) {
        Answer answer = request.get();
        for (int more = 0; answer.status() != 429 && more < LEAST; more++) {
            answer = request.get();
        }
        RetryAfter.of(answer).filter(wait -> wait.compareTo(LONGEST) <= 0).ifPresent(wait -> rest = wait);
        return answer;
    }

    /** Takes the limit away, or waits as long as the last refusal said, and then until a request is taken. */
    @Override
    public void close() {
        if (controls.isPresent()) {
            controls.get().rateLimit(0);
        } else {
            Patience.until(System.nanoTime() + rest.toNanos());
        }
        Shop quick = hasty.unrecorded();
        for (int more = 0; more < LEAST && quick.visitor().get().status() == 429; more++) {
            Patience.until(System.nanoTime() + BETWEEN.toNanos());
        }
    }
}
