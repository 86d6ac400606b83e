package dev.cartwright.certification.gate;

import dev.cartwright.certification.evidence.Attestation;
import dev.cartwright.certification.evidence.AttestedEvidence;
import dev.cartwright.certification.evidence.CheckAddress;
import dev.cartwright.certification.evidence.CheckEvidence;
import dev.cartwright.certification.evidence.Evidence;
import dev.cartwright.certification.evidence.ImportedEvidence;
import dev.cartwright.certification.evidence.KnownIssue;
import dev.cartwright.certification.evidence.LoadEvidence;
import dev.cartwright.certification.evidence.OperationSamples;
import dev.cartwright.certification.evidence.Outcome;
import dev.cartwright.certification.evidence.Waiver;
import dev.cartwright.certification.metric.Distribution;
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
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes runs to judge: by default everything asked for was done and passed, one check an item. */
final class Runs {

    static final ReadinessPlan PLAN = ReadinessPlan.current();
    static final Instant START = Instant.parse("2026-11-22T13:00:00Z");
    static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private final Map<CheckAddress, Outcome> outcomes = new LinkedHashMap<>();
    private final List<CheckListing> catalogue = new ArrayList<>();
    private final List<Evidence> more = new ArrayList<>();
    private final List<Waiver> waivers = new ArrayList<>();
    private final List<KnownIssue> knownIssues = new ArrayList<>();
    private Optional<Set<CheckAddress>> selected = Optional.empty();
    private Scope scope = Scope.CERTIFY;
    private Environment environment = Environment.STAGING;
    private URI target = URI.create("https://shop.test");
    private boolean cutOff;
    private boolean stopped;

    Runs() {
        List<PlanItem> checked = PLAN.items(item -> PLAN.settlement(item) instanceof Settlement.ByCheck);
        for (PlanItem item : checked) {
            list("cart/1." + (catalogue.size() + 1), Level.MUST, item.id());
        }
        catalogue.forEach(listing -> outcomes.put(listing.address(), Outcome.PASS));
    }

    Runs list(String address, Level level, String item) {
        catalogue.add(new CheckListing(
                new CheckAddress(address),
                "Claim" + address,
                "claims " + item,
                level,
                List.of(item),
                List.of(),
                List.of("fault")));
        outcomes.put(new CheckAddress(address), Outcome.PASS);
        return this;
    }

    /** The outcome of the one check that settles {@code item}. */
    Runs outcome(String item, Outcome outcome) {
        outcomes.put(addressOf(item), outcome);
        return this;
    }

    /** The outcome of the check that stands at {@code address}. */
    Runs at(String address, Outcome outcome) {
        outcomes.put(new CheckAddress(address), outcome);
        return this;
    }

    Runs outcomeOf(String address, Outcome outcome) {
        outcomes.put(new CheckAddress(address), outcome);
        return this;
    }

    Runs without(String item) {
        outcomes.remove(addressOf(item));
        return this;
    }

    CheckAddress addressOf(String item) {
        return catalogue.stream()
                .filter(listing -> listing.planItems().contains(item))
                .map(CheckListing::address)
                .findFirst()
                .orElseThrow();
    }

    Runs all(Outcome outcome) {
        outcomes.replaceAll((address, before) -> outcome);
        return this;
    }

    /** A load of 40,000 requests at {@code millis} each, {@code errors} of them wrong. */
    Runs load(long millis, long errors, String... troubles) {
        more.add(new LoadEvidence(
                "visits",
                START,
                Duration.ofSeconds(60),
                600,
                List.of(new OperationSamples(
                        "POST add", true, 40_000, errors, 0, Distribution.of(Map.of(millis, 40_000L)))),
                List.of(),
                List.of(troubles)));
        return this;
    }

    Runs goodLoad() {
        return load(20, 0);
    }

    Runs attest(String item, boolean holds) {
        more.add(new AttestedEvidence(
                new Attestation(item, holds, "Ada", "seen in staging", DAY.minusDays(1), DAY.plusDays(30))));
        return this;
    }

    Runs attestEverythingBut(String item) {
        attestEverything();
        more.removeIf(evidence -> evidence instanceof AttestedEvidence(Attestation attestation)
                && attestation.item().equals(item));
        return this;
    }

    /** Everything a person or another system has to settle, settled. */
    Runs attestEverything() {
        for (PlanItem item : PLAN.items()) {
            switch (PLAN.settlement(item)) {
                case Settlement.ByAttestation asked -> attest(item.id(), true);
                case Settlement.ByImportedMetric asked ->
                    more.add(new ImportedEvidence(item.id(), 1, true, asked.source(), START));
                case Settlement.ByCheck asked -> {}
                case Settlement.ByMetric asked -> {}
                case Settlement.ByGate asked -> {}
                case Settlement.Open asked -> attest(item.id(), true);
            }
        }
        return this;
    }

    Runs with(Evidence evidence) {
        more.add(evidence);
        return this;
    }

    Runs waive(String item, LocalDate until) {
        waivers.add(new Waiver(item, "Grace", "fixed next week", until));
        return this;
    }

    Runs know(String item, LocalDate until) {
        knownIssues.add(new KnownIssue(addressOf(item), "Grace", "SHOP-7", until));
        return this;
    }

    Runs select(String item) {
        selected = Optional.of(Set.of(addressOf(item)));
        CheckAddress only = addressOf(item);
        outcomes.keySet().removeIf(address -> !address.equals(only));
        return this;
    }

    Runs scope(Scope wanted) {
        scope = wanted;
        return this;
    }

    Runs target(String address, Environment kind) {
        target = URI.create(address);
        environment = kind;
        return this;
    }

    Runs cutOff() {
        cutOff = true;
        return this;
    }

    Runs stopped() {
        stopped = true;
        return this;
    }

    RunRecord record() {
        List<Evidence> evidence = new ArrayList<>();
        outcomes.forEach((address, outcome) -> evidence.add(new CheckEvidence(
                address, outcome, "because " + outcome, List.of(), List.of(), START, Duration.ofMillis(5))));
        evidence.addAll(more);
        RunDescription description = new RunDescription(
                "20261122-130000-test",
                START,
                "1.0.0",
                PLAN.revision(),
                "brikette",
                target,
                environment,
                scope,
                Depth.STANDARD,
                1,
                false,
                catalogue,
                selected.orElseGet(
                        () -> catalogue.stream().map(CheckListing::address).collect(Collectors.toSet())),
                waivers,
                knownIssues,
                List.of());
        return new RunRecord(
                description,
                evidence,
                cutOff ? Optional.empty() : Optional.of(new RunEvent.RunFinished(START.plusSeconds(90), stopped)));
    }

    Verdict automated() {
        return GateEvaluator.evaluate(new Gate.Automated(), PLAN, record());
    }

    Verdict release() {
        return GateEvaluator.evaluate(new Gate.Release(), PLAN, record());
    }

    ItemAssessment assess(String item) {
        return PlanAssessor.assess(PLAN, record()).stream()
                .filter(assessment -> assessment.item().id().equals(item))
                .findFirst()
                .orElseThrow();
    }
}
