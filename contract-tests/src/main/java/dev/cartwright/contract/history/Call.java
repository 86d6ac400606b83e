package dev.cartwright.contract.history;

import dev.cartwright.contract.model.Step;
import java.util.Optional;

/**
 * One operation of one client, and what came of it.
 *
 * @param client who did it, for example {@code tab A}
 * @param step what was done, to which cart
 * @param sent when the request was sent, ns on one clock for the whole history
 * @param answered when the answer was read, ns on the same clock; of no meaning when nothing was seen
 * @param seen what the answer said
 * @param exchange index of the exchange in the evidence, -1 when it was not kept
 */
public record Call(String client, Step step, long sent, long answered, Seen seen, int exchange) {

    /** When a call is answered that nobody waits for. */
    static final long OPEN = Long.MAX_VALUE;

    /** Whether the answer tells something. */
    boolean telling() {
        return !(seen instanceof Seen.Nothing);
    }

    /** The same, of which it is forgotten what was seen: it may have happened or not, at any time after it was sent. */
    Call forgotten() {
        return new Call(client, step, sent, answered, new Seen.Nothing("forgotten"), exchange);
    }

    /** The same, whose answer nobody waits for. */
    Call open() {
        return new Call(client, step, sent, OPEN, seen, exchange);
    }

    /** The same as if another step had been taken and something else seen. */
    Call as(Step otherStep, Seen otherwise) {
        return new Call(client, otherStep, sent, answered, otherwise, exchange);
    }

    /** Whether it only reads. */
    boolean looks() {
        return step instanceof Step.Look;
    }

    /** The cart the answer showed. */
    Optional<Seen.Shown> shown() {
        return seen instanceof Seen.Shown shown ? Optional.of(shown) : Optional.empty();
    }
}
