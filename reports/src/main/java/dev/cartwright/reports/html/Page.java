package dev.cartwright.reports.html;

import dev.cartwright.certification.evidence.Exchange;
import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.gate.Gate;
import dev.cartwright.certification.gate.LedgerEntry;
import dev.cartwright.certification.gate.Verdict;
import dev.cartwright.certification.metric.Band;
import dev.cartwright.certification.metric.Measurement;
import dev.cartwright.certification.metric.Metric;
import dev.cartwright.certification.run.CheckListing;
import dev.cartwright.reports.dossier.CheckResult;
import dev.cartwright.reports.dossier.CheckStatus;
import dev.cartwright.reports.dossier.Dossier;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The dossier arranged for the page: what comes first, what is near what, and how much of each exchange is shown. */
public final class Page {

    /** Characters all exchanges of a page may take together; beyond them only the command lines are shown. */
    private static final int ROOM = 1_300_000;

    private static final int ROOM_OF_A_FINDING = 6_000;
    private static final int ROOM_OF_A_PASS = 1_500;
    private static final int EXCHANGES_OF_A_FINDING = 12;
    private static final int EXCHANGES_OF_A_PASS = 4;

    private final Dossier dossier;
    private final List<CheckView> checks;
    private final Set<String> linked;

    private Page(Dossier dossier, List<CheckView> checks, Set<String> linked) {
        this.dossier = dossier;
        this.checks = checks;
        this.linked = linked;
    }

    static Page of(Dossier dossier) {
        int room = ROOM;
        List<CheckView> views = new ArrayList<>();
        // Worst news first, so that a page that runs out of room runs out of it at the passes.
        List<CheckResult> byUrgency = dossier.checks().stream()
                .sorted(Comparator.comparing(CheckResult::status))
                .toList();
        for (CheckResult check : byUrgency) {
            List<ExchangeView> exchanges = exchanges(check, room);
            room -= exchanges.stream().mapToInt(ExchangeView::size).sum();
            views.add(new CheckView(check, exchanges));
        }
        return new Page(dossier, List.copyOf(views), linked(dossier));
    }

    private static List<ExchangeView> exchanges(CheckResult check, int room) {
        boolean pass = check.status() == CheckStatus.PASS;
        int farthest =
                check.findings().stream().mapToInt(Finding::exchange).max().orElse(-1) + 1;
        int most = Math.max(farthest, pass ? EXCHANGES_OF_A_PASS : EXCHANGES_OF_A_FINDING);
        int roomOfEach = pass ? ROOM_OF_A_PASS : ROOM_OF_A_FINDING;
        List<ExchangeView> views = new ArrayList<>();
        int left = room;
        for (Exchange exchange : check.exchanges().stream().limit(most).toList()) {
            if (left < roomOfEach && views.size() >= farthest) {
                break;
            }
            ExchangeView view = ExchangeView.of(exchange, left < roomOfEach ? 0 : roomOfEach);
            views.add(view);
            left -= view.size();
        }
        return views;
    }

    private static Set<String> linked(Dossier dossier) {
        Set<String> linked = new HashSet<>();
        dossier.items().forEach(item -> linked.add(item.item().id()));
        return linked;
    }

    /** What the page is about. */
    public Dossier dossier() {
        return dossier;
    }

    /** Both verdicts, the automated gate's first. */
    public List<Verdict> verdicts() {
        return List.of(dossier.automated(), dossier.release());
    }

    /** What a gate decides about, in one line. */
    public String about(Verdict verdict) {
        return switch (verdict.gate()) {
            case Gate.Automated() -> "Everything this version can settle itself: contract checks and measured metrics.";
            case Gate.Release() -> "The plan's production go/no-go; what nobody settled is undecided.";
        };
    }

    /** Anchor of what an id names: a plan item, a check or a metric; empty when nothing on the page has it. */
    public Optional<String> anchor(String id) {
        if (linked.contains(id)) {
            return Optional.of("item-" + id);
        }
        Optional<String> check = dossier.checks().stream()
                .map(CheckResult::listing)
                .map(CheckListing::address)
                .filter(address -> address.value().equals(id))
                .map(Words::anchor)
                .findFirst();
        return check.isPresent()
                ? check
                : Arrays.stream(Metric.values())
                        .filter(metric -> metric.id().equals(id)
                                && !dossier.measurements().isEmpty())
                        .map(metric -> "metric-" + metric.id())
                        .findFirst();
    }

    /** The checks a reader should look at first, worst first. */
    public List<CheckView> attention() {
        return checks.stream().filter(CheckView::wantsAttention).toList();
    }

    /** What is said when nothing wants attention; never more than the checks that were made can tell. */
    public String noFindings() {
        long made = dossier.counts().allChecks() - untested().size();
        return made == 0
                ? "No check was made, so nothing could be found."
                : "Nothing to report from the " + Words.count(made, "check that was", "checks that were") + " made.";
    }

    /** The entry of the ledger that says that what a check found is known. */
    public Optional<LedgerEntry> known(CheckView view) {
        return dossier.ledger().entry(view.result().listing().address()).filter(entry -> switch (entry.state()) {
            case KNOWN, EXPIRED -> true;
            case PASSES_AGAIN, NOT_SEEN -> false;
        });
    }

    /** The checks that say nothing of the shop. */
    public List<CheckView> untested() {
        return checks.stream().filter(CheckView::untested).toList();
    }

    /** All checks by group and chapter. */
    public Map<String, List<CheckView>> chapters() {
        Map<String, List<CheckView>> chapters = new LinkedHashMap<>();
        checks.stream()
                .sorted(Comparator.comparing(view -> view.result().listing().address()))
                .forEach(view -> chapters.computeIfAbsent(
                                view.result().listing().address().group() + "/"
                                        + view.result().listing().address().chapter(),
                                key -> new ArrayList<>())
                        .add(view));
        return chapters;
    }

    /** The statuses that some check has, worst first. */
    public List<CheckStatus> statuses() {
        return Stream.of(CheckStatus.values())
                .filter(status -> dossier.counts().checks(status) > 0)
                .toList();
    }

    /** All plan items by section, in the order of the plan. */
    public List<PlanSection> sections() {
        return PlanSection.all(dossier);
    }

    /** How long the run took, where it ended. */
    public Optional<Duration> took() {
        return dossier.finishedAt().map(at -> Duration.between(dossier.run().startedAt(), at));
    }

    /** The measurements that are not on target. */
    public List<Measurement> remarks() {
        return dossier.measurements().stream()
                .filter(measurement -> measurement.band() != Band.MET)
                .toList();
    }
}
