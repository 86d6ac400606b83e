package dev.cartwright.certification.evidence;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * What one check saw.
 *
 * @param check address of the check
 * @param outcome how it ended
 * @param reason one sentence: why it ended so
 * @param findings every violation, not only the first; empty unless the outcome is FAIL, FLAKY, WARN, REVIEW or WAIVED
 * @param exchanges everything that was sent and answered, for passes too
 * @param startedAt when the examination began
 * @param elapsed how long it took
 * @param constraints which sides of the request schema it really hit
 */
public record CheckEvidence(
        CheckAddress check,
        Outcome outcome,
        String reason,
        List<Finding> findings,
        List<Exchange> exchanges,
        Instant startedAt,
        Duration elapsed,
        List<ConstraintSide> constraints)
        implements Evidence {

    public CheckEvidence {
        findings = List.copyOf(findings);
        exchanges = List.copyOf(exchanges);
        constraints = List.copyOf(constraints);
    }

    /** What a check saw that is not about the request schema. */
    public CheckEvidence(
            CheckAddress check,
            Outcome outcome,
            String reason,
            List<Finding> findings,
            List<Exchange> exchanges,
            Instant startedAt,
            Duration elapsed) {
        this(check, outcome, reason, findings, exchanges, startedAt, elapsed, List.of());
    }
}
