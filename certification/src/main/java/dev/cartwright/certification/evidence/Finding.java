package dev.cartwright.certification.evidence;

import dev.cartwright.certification.plan.Level;

/**
 * One violation a check found.
 *
 * @param level how binding the violated requirement is; MUST fails the check, SHOULD warns
 * @param expected what is allowed, the whole set of it
 * @param actual what was seen
 * @param advice what to do next
 * @param exchange index into the exchanges of the evidence, or -1 when the finding belongs to none
 */
public record Finding(Level level, String expected, String actual, String advice, int exchange) {

    /** Required and actual in one sentence. */
    public String sentence() {
        return "expected " + expected + ", got " + actual;
    }
}
