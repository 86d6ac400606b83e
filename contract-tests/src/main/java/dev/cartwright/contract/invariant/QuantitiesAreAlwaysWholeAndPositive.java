package dev.cartwright.contract.invariant;

import dev.cartwright.contract.check.Invariant;
import java.util.Optional;

/** The quantity of every line is a whole number from 1. */
public final class QuantitiesAreAlwaysWholeAndPositive implements Invariant {

    @Override
    public String statement() {
        return "The quantity of every line is a whole number from 1.";
    }

    @Override
    public String advice() {
        return "Remove a line whose quantity reaches 0, and keep quantities as whole numbers.";
    }

    @Override
    public Watch begin(Known known) {
        return Tally.ofLines((seen, line) -> line.qty().orElse(0) >= 1
                ? Optional.empty()
                : Optional.of(seen.breach(
                        "a qty that is a whole number from 1",
                        "the qty " + Tally.shown(line.json().path("qty")) + " of the line '" + line.key() + "'")));
    }
}
