package dev.cartwright.contract;

import dev.cartwright.certification.evidence.CheckEvidence;
import dev.cartwright.certification.evidence.ConstraintSide;
import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.evidence.Outcome;
import dev.cartwright.certification.plan.Level;
import dev.cartwright.certification.profile.ShopProfile;
import dev.cartwright.contract.check.CatalogueEntry;
import dev.cartwright.contract.check.InapplicableException;
import dev.cartwright.contract.check.Invariant;
import dev.cartwright.contract.check.Precondition;
import dev.cartwright.contract.check.PreparationException;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.check.ShopSecrets;
import dev.cartwright.contract.check.UntestableException;
import dev.cartwright.contract.http.CartClient;
import dev.cartwright.contract.http.CookieLabels;
import dev.cartwright.contract.http.ExchangeRecorder;
import dev.cartwright.contract.http.OwnTroubleException;
import dev.cartwright.contract.http.SecretMask;
import dev.cartwright.contract.http.UnansweredException;
import dev.cartwright.contract.traffic.OwnTraffic;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/** Makes one check after another for one run, and turns whatever happens into evidence. Thread-safe. */
final class Examiner {

    private static final Duration SHORTEST_BUDGET = Duration.ofSeconds(20);
    private static final int EXAMINATIONS = 3;
    private static final String UNANSWERED =
            "See why the shop gave no answer: its log at that time, its timeouts, a proxy in between.";
    private static final String NOT_SHOWN = "this run tells outcomes only";

    /** What all examinations of a run share. */
    record Setting(
            ShopProfile profile,
            CartClient client,
            Clock clock,
            ShopSecrets shopSecrets,
            Set<String> secrets,
            ContractSelection selection,
            RunWatch watch) {}

    /** The evidence, whether the shop was asked anything, and whether it was silent or too slow. */
    record Examined(CheckEvidence evidence, boolean asked, boolean silent) {}

    /** What every request of a run takes. */
    record Means(ShopProfile profile, OwnTraffic traffic, Pace pace, Duration budget) {}

    private final Setting setting;
    private final Means means;
    private final CookieLabels labels = new CookieLabels();

    Examiner(Setting setting) {
        this.setting = setting;
        ShopProfile profile = setting.profile();
        Duration three = profile.requestTimeout().multipliedBy(3);
        this.means = new Means(
                profile,
                new OwnTraffic(profile),
                Pace.of(profile.readings().rateLimit()),
                three.compareTo(SHORTEST_BUDGET) > 0 ? three : SHORTEST_BUDGET);
    }

    /** Why a check is not made, before anything is sent. */
    Optional<Precondition.Unmet> unmet(CatalogueEntry entry) {
        if (setting.selection().readOnly() && entry.check().needs().changesState()) {
            return Optional.of(new Precondition.Unmet(
                    Outcome.NOT_TESTABLE, "it changes a cart, and this run may only read (--read-only)"));
        }
        return entry.check().needs().unmet(setting.profile());
    }

    Examined examine(CatalogueEntry entry) {
        Instant startedAt = setting.clock().instant();
        long begun = System.nanoTime();
        ExchangeRecorder recorder = recorder();
        Set<ConstraintSide> hit = new ConcurrentSkipListSet<>();
        Judgement judgement = unmet(entry)
                .map(unmet -> new Judgement(unmet.outcome(), unmet.reason(), List.of(), false))
                .orElseGet(() -> reproduced(entry, judged(entry, recorder, hit::add)));
        boolean shown = setting.selection().shown();
        List<Finding> findings = shown ? judgement.findings() : List.of();
        CheckEvidence evidence = new CheckEvidence(
                entry.listing().address(),
                judgement.outcome(),
                shown ? recorder.masked(judgement.reason()) : NOT_SHOWN,
                findings.stream()
                        .map(finding -> finding.mapped(recorder::masked))
                        .toList(),
                shown ? recorder.exchanges() : List.of(),
                startedAt,
                Duration.ofNanos(System.nanoTime() - begun),
                List.copyOf(hit));
        // An invariant keeps what others were answered and asks nothing itself.
        boolean asked = recorder.size() > 0 && !(entry.check() instanceof Invariant);
        return new Examined(evidence, asked, judgement.silent());
    }

    /** Evidence for a check that is not even tried. */
    CheckEvidence untried(CatalogueEntry entry, String reason) {
        return new CheckEvidence(
                entry.listing().address(),
                Outcome.NOT_TESTABLE,
                reason,
                List.of(),
                List.of(),
                setting.clock().instant(),
                Duration.ZERO);
    }

    private record Judgement(Outcome outcome, String reason, List<Finding> findings, boolean silent) {

        static Judgement of(List<Finding> findings, long exchanges) {
            if (exchanges == 0) {
                return new Judgement(
                        Outcome.ERROR, "the check ended without asking the shop anything", List.of(), false);
            }
            if (findings.isEmpty()) {
                return new Judgement(
                        Outcome.PASS,
                        "held in " + exchanges + (exchanges == 1 ? " exchange" : " exchanges"),
                        List.of(),
                        false);
            }
            boolean binding = findings.stream().anyMatch(finding -> finding.level() == Level.MUST);
            Finding first = findings.stream()
                    .filter(finding -> !binding || finding.level() == Level.MUST)
                    .findFirst()
                    .orElse(findings.getFirst());
            String more = findings.size() == 1 ? "" : " (and " + (findings.size() - 1) + " more)";
            return new Judgement(binding ? Outcome.FAIL : Outcome.WARN, first.sentence() + more, findings, false);
        }
    }

    /**
     * A failure that is seen three times out of three, each in fresh carts, or else FLAKY. A race that is lost once is proof,
     * as is an answer that breaks an invariant, and whoever is silent would only be waited for again.
     */
    private Judgement reproduced(CatalogueEntry entry, Judgement first) {
        if (first.outcome() != Outcome.FAIL
                || first.silent()
                || entry.check() instanceof Invariant
                || entry.check().needs().alone()) {
            return first;
        }
        int failed = 1;
        for (int time = 1; time < EXAMINATIONS; time++) {
            if (judged(entry, recorder(), _ -> {}).outcome() == Outcome.FAIL) {
                failed++;
            }
        }
        return failed == EXAMINATIONS
                ? first
                : new Judgement(
                        Outcome.FLAKY,
                        "failed %d times of %d with the same requests in fresh carts: %s"
                                .formatted(failed, EXAMINATIONS, first.reason()),
                        first.findings(),
                        false);
    }

    private ExchangeRecorder recorder() {
        return new ExchangeRecorder(setting.clock(), new SecretMask(labels, setting.secrets()));
    }

    private Judgement judged(CatalogueEntry entry, ExchangeRecorder recorder, Consumer<ConstraintSide> constraints) {
        AtomicLong unrecorded = new AtomicLong();
        try {
            List<Finding> findings = entry.check().examine(shop(entry, recorder, unrecorded, constraints));
            return Judgement.of(findings, unrecorded.get() + recorder.size());
        } catch (PreparationException e) {
            return Judgement.of(List.of(e.finding()), recorder.size());
        } catch (UnansweredException e) {
            Finding finding = new Finding(
                    Level.MUST, "an answer to every request", String.valueOf(e.getMessage()), UNANSWERED, e.exchange());
            return new Judgement(Outcome.FAIL, finding.sentence(), List.of(finding), e.silent());
        } catch (UntestableException e) {
            return new Judgement(Outcome.NOT_TESTABLE, String.valueOf(e.getMessage()), List.of(), e.slow());
        } catch (InapplicableException e) {
            return new Judgement(Outcome.NOT_APPLICABLE, String.valueOf(e.getMessage()), List.of(), false);
        } catch (OwnTroubleException e) {
            return new Judgement(Outcome.ERROR, String.valueOf(e.getMessage()), List.of(), false);
        } catch (RuntimeException e) {
            return new Judgement(Outcome.ERROR, "a defect of the check itself: " + oneLine(e), List.of(), false);
        }
    }

    private static String oneLine(RuntimeException e) {
        String message = String.valueOf(e.getMessage()).replaceAll("\\s+", " ");
        return e.getClass().getSimpleName() + ": " + message.substring(0, Math.min(200, message.length()));
    }

    private Shop shop(
            CatalogueEntry entry,
            ExchangeRecorder recorder,
            AtomicLong unrecorded,
            Consumer<ConstraintSide> constraints) {
        ExaminationWire.Course course =
                new ExaminationWire.Course(means, setting.watch().during(entry), recorder, unrecorded, new Waiting());
        return new Shop(
                setting.profile(),
                new ExaminationWire(course, setting.client()),
                new SplittableRandom(setting.selection().seed()
                        ^ entry.listing().address().value().hashCode()),
                setting.shopSecrets(),
                setting.selection().sequences(),
                invariant -> {
                    List<Finding> findings = setting.watch().findings(invariant, recorder);
                    unrecorded.addAndGet(setting.watch().judged(invariant) - recorder.size());
                    return findings;
                },
                constraints);
    }
}
