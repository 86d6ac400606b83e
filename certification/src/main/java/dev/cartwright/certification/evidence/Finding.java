package dev.cartwright.certification.evidence;

import dev.cartwright.certification.plan.Level;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * One violation a check found.
 *
 * @param level how binding the violated requirement is; MUST fails the check, SHOULD warns
 * @param expected what is allowed, the whole set of it
 * @param actual what was seen
 * @param advice what to do next
 * @param exchange index into the exchanges of the evidence, or -1 when the finding belongs to none
 * @param exhibit what makes it clear where sentences don't
 */
public record Finding(
        Level level, String expected, String actual, String advice, int exchange, Optional<Exhibit> exhibit) {

    /** A finding that its sentences make clear. */
    public Finding(Level level, String expected, String actual, String advice, int exchange) {
        this(level, expected, actual, advice, exchange, Optional.empty());
    }

    /** The same with something to look at. */
    public Finding showing(Exhibit more) {
        return new Finding(level, expected, actual, advice, exchange, Optional.of(more));
    }

    /** The same with every text changed. */
    public Finding mapped(UnaryOperator<String> change) {
        return new Finding(
                level,
                change.apply(expected),
                change.apply(actual),
                change.apply(advice),
                exchange,
                exhibit.map(shown -> shown.mapped(change)));
    }

    /** Required and actual in one sentence. */
    public String sentence() {
        return "expected " + expected + ", got " + actual;
    }
}
