package dev.cartwright.reports.dossier;

import dev.cartwright.certification.evidence.CheckEvidence;
import dev.cartwright.certification.evidence.Exchange;
import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.plan.PlanItem;
import dev.cartwright.certification.run.CheckListing;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * One check of the catalogue and what became of it.
 *
 * @param listing the check
 * @param planItems the plan items it helps to settle, with the plan's own words
 * @param status how it ended
 * @param reason one sentence: why
 * @param evidence what it saw; empty when it was not made
 */
public record CheckResult(
        CheckListing listing,
        List<PlanItem> planItems,
        CheckStatus status,
        String reason,
        Optional<CheckEvidence> evidence) {

    public CheckResult {
        planItems = List.copyOf(planItems);
    }

    /** Every violation it found. */
    public List<Finding> findings() {
        return evidence.map(CheckEvidence::findings).orElse(List.of());
    }

    /** Everything that was sent and answered. */
    public List<Exchange> exchanges() {
        return evidence.map(CheckEvidence::exchanges).orElse(List.of());
    }

    /** The exchange a finding belongs to, if it belongs to one. */
    public Optional<Exchange> exchange(Finding finding) {
        return finding.exchange() < 0
                ? Optional.empty()
                : Optional.of(exchanges().get(finding.exchange()));
    }

    /** The folder of the check in the run's folder. */
    public String folder() {
        return "checks/" + listing.address().value().replace('/', '-');
    }

    /** Whether the check has such a folder, with its exchanges and a script that sends them again: it found something. */
    public boolean hasFolder() {
        return !findings().isEmpty() && !exchanges().isEmpty();
    }

    /** How long it took; zero when it was not made. */
    public Duration elapsed() {
        return evidence.map(CheckEvidence::elapsed).orElse(Duration.ZERO);
    }
}
