package dev.cartwright.reports.sample;

import static dev.cartwright.reports.sample.SampleChecks.BEGIN;
import static dev.cartwright.reports.sample.SampleChecks.found;
import static dev.cartwright.reports.sample.SampleChecks.get;
import static dev.cartwright.reports.sample.SampleChecks.listing;
import static dev.cartwright.reports.sample.SampleChecks.post;
import static dev.cartwright.reports.sample.SampleChecks.seen;

import dev.cartwright.certification.evidence.CheckAddress;
import dev.cartwright.certification.evidence.Evidence;
import dev.cartwright.certification.evidence.KnownIssue;
import dev.cartwright.certification.evidence.Outcome;
import dev.cartwright.certification.plan.Level;
import dev.cartwright.certification.plan.PlanItem;
import dev.cartwright.certification.plan.ReadinessPlan;
import dev.cartwright.certification.plan.Settlement;
import dev.cartwright.certification.profile.Environment;
import dev.cartwright.certification.run.CheckListing;
import dev.cartwright.certification.run.Depth;
import dev.cartwright.certification.run.RunDescription;
import dev.cartwright.certification.run.RunEvent;
import dev.cartwright.certification.run.RunRecord;
import dev.cartwright.certification.run.Scope;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Whole runs. */
public final class SampleRuns {

    private SampleRuns() {}

    /** A run over these checks, all selected. */
    public static RunDescription description(Scope scope, List<CheckListing> catalogue) {
        Set<CheckAddress> selected =
                catalogue.stream().map(CheckListing::address).collect(Collectors.toSet());
        return new RunDescription(
                "20261122-130501-ab12",
                BEGIN,
                "1.0.0",
                ReadinessPlan.current().revision(),
                "lindgren-outdoor",
                URI.create("https://staging.lindgren-outdoor.example"),
                Environment.STAGING,
                scope,
                Depth.STANDARD,
                20_261_122L,
                false,
                catalogue,
                selected,
                List.of(),
                List.of(),
                List.of());
    }

    /** The record of a run that ended as it should. */
    public static RunRecord finished(RunDescription description, List<? extends Evidence> evidence) {
        return new RunRecord(
                description,
                List.copyOf(evidence),
                Optional.of(new RunEvent.RunFinished(BEGIN.plusSeconds(94), false)));
    }

    /** The events a run like {@code record} sends. */
    public static List<RunEvent> events(RunRecord record) {
        List<RunEvent> events = new ArrayList<>();
        events.add(new RunEvent.RunStarted(record.description()));
        record.evidence().forEach(evidence -> events.add(new RunEvent.EvidenceRecorded(evidence)));
        record.finished().ifPresent(events::add);
        return events;
    }

    /** A certification in which everything that can be settled automatically was shown to hold: the automated gate is GO. */
    public static RunRecord flawless() {
        ReadinessPlan plan = ReadinessPlan.current();
        List<CheckListing> catalogue = new ArrayList<>();
        List<Evidence> evidence = new ArrayList<>();
        int number = 0;
        for (PlanItem item : plan.items(each -> plan.settlement(each) instanceof Settlement.ByCheck)) {
            String address = "cart/1." + ++number;
            catalogue.add(listing(address, "ItemHolds", Level.MUST, item.id()));
            evidence.add(seen(address, Outcome.PASS, "as it should be"));
        }
        evidence.add(SampleLoad.perfect());
        return finished(description(Scope.CERTIFY, catalogue), evidence);
    }

    /**
     * The small run of a shop that knows that both of its checks fail, which one does no more.
     *
     * @param expiresOn last day the entry of the failing check counts; the run began on 2026-11-22
     */
    public static RunRecord withLedger(LocalDate expiresOn) {
        RunRecord run = small();
        RunDescription base = run.description();
        RunDescription listing = new RunDescription(
                base.runId(),
                base.startedAt(),
                base.version(),
                base.planRevision(),
                base.shop(),
                base.target(),
                base.environment(),
                base.scope(),
                base.depth(),
                base.seed(),
                base.readOnly(),
                base.catalogue(),
                base.selected(),
                base.waivers(),
                List.of(
                        new KnownIssue(new CheckAddress("cart/1.1"), "Cart team", "SHOP-1", LocalDate.of(2027, 1, 31)),
                        new KnownIssue(new CheckAddress("cart/1.2"), "Cart team", "SHOP-2", expiresOn)),
                base.notes());
        return new RunRecord(listing, run.evidence(), run.finished());
    }

    /** Two checks, one of which fails; small enough to cut at every byte. */
    public static RunRecord small() {
        return finished(
                description(
                        Scope.CONTRACT,
                        List.of(
                                listing("cart/1.1", "GetAnswersACart", Level.MUST, "R03.acc.1"),
                                listing("cart/1.2", "CartCookieIsHttpOnly", Level.MUST, "CHK.security.2", 7, 9))),
                List.of(
                        seen("cart/1.1", Outcome.PASS, "as it should be", get("{\"ok\":true,\"cart\":{}}")),
                        found(
                                "cart/1.2",
                                Outcome.FAIL,
                                "HttpOnly on the cart cookie",
                                "no HttpOnly",
                                "Set HttpOnly where the cookie is made.",
                                post("{\"sku\":{\"id\":\"größe-\uD83D\uDE00\"}}", 200, "{\"ok\":true,\"cart\":{}}"))));
    }
}
