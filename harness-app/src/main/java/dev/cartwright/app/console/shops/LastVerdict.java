package dev.cartwright.app.console.shops;

import dev.cartwright.app.engine.JudgedRun;
import dev.cartwright.certification.gate.Gate;
import dev.cartwright.certification.gate.Verdict;
import dev.cartwright.reports.html.Badge;
import dev.cartwright.reports.html.Words;
import java.time.Duration;
import java.time.Instant;

/**
 * What the automated gate said of a shop's newest run.
 *
 * @param run the run
 */
public record LastVerdict(JudgedRun run) {

    /** What it said. */
    public Verdict verdict() {
        return run.verdict(new Gate.Automated());
    }

    /** The word for it. */
    public Badge badge() {
        return Badge.of(verdict().decision());
    }

    /** How long ago, in words. */
    public String age(Instant now) {
        Instant at = run.run().description().startedAt();
        Duration since = Duration.between(at, now);
        if (since.toMinutes() < 1) {
            return "just now";
        }
        if (since.toHours() < 1) {
            return Words.count(since.toMinutes(), "minute", "minutes") + " ago";
        }
        return since.toDays() < 1
                ? Words.count(since.toHours(), "hour", "hours") + " ago"
                : Words.count(since.toDays(), "day", "days") + " ago";
    }
}
