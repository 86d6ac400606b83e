package dev.cartwright.reports.html;

import dev.cartwright.certification.evidence.Exhibit;
import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.reports.dossier.CheckResult;
import java.util.List;
import java.util.Optional;

/**
 * A check as a page shows it.
 *
 * @param result the check and what became of it
 * @param exchanges as many of its exchanges as the page has room for
 */
public record CheckView(CheckResult result, List<ExchangeView> exchanges) {

    public CheckView {
        exchanges = List.copyOf(exchanges);
    }

    /** Anchor of the check. */
    public String anchor() {
        return Words.anchor(result.listing().address());
    }

    /** The exchange of a finding, where it has one that is shown. */
    public Optional<ExchangeView> exchange(Finding finding) {
        return finding.exchange() >= 0 && finding.exchange() < exchanges.size()
                ? Optional.of(exchanges.get(finding.exchange()))
                : Optional.empty();
    }

    /** The steps a finding shows. */
    public Optional<Exhibit.Steps> steps(Finding finding) {
        return finding.exhibit().filter(Exhibit.Steps.class::isInstance).map(Exhibit.Steps.class::cast);
    }

    /** The timeline a finding shows. */
    public Optional<Exhibit.Timeline> timeline(Finding finding) {
        return finding.exhibit().filter(Exhibit.Timeline.class::isInstance).map(Exhibit.Timeline.class::cast);
    }

    /** A timeline as SVG. */
    public String drawn(Finding finding, Exhibit.Timeline timeline) {
        return TimelineChart.of(anchor() + "-" + result.findings().indexOf(finding), timeline);
    }

    /** How many exchanges only the evidence file shows. */
    public int hidden() {
        return result.exchanges().size() - exchanges.size();
    }

    /** Whether a reader should look at it before all others. */
    public boolean wantsAttention() {
        return switch (result.status()) {
            case FAIL, FLAKY, ERROR, REVIEW, WARN, WAIVED -> true;
            case NO_EVIDENCE, NOT_TESTABLE, NOT_APPLICABLE, NOT_SELECTED, PASS -> false;
        };
    }

    /** Whether it shows nothing of the shop. */
    public boolean untested() {
        return switch (result.status()) {
            case NO_EVIDENCE, NOT_TESTABLE, NOT_APPLICABLE, NOT_SELECTED -> true;
            case FAIL, FLAKY, ERROR, REVIEW, WARN, WAIVED, PASS -> false;
        };
    }
}
