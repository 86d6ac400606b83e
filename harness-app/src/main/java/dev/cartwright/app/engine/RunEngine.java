package dev.cartwright.app.engine;

import dev.cartwright.app.Version;
import dev.cartwright.app.shop.ShopOrigin;
import dev.cartwright.certification.evidence.CheckAddress;
import dev.cartwright.certification.evidence.LoadEvidence;
import dev.cartwright.certification.plan.ReadinessPlan;
import dev.cartwright.certification.profile.ShopProfile;
import dev.cartwright.certification.run.RunDescription;
import dev.cartwright.certification.run.RunEvent;
import dev.cartwright.certification.run.RunListener;
import dev.cartwright.contract.ContractCatalogue;
import dev.cartwright.contract.ContractResult;
import dev.cartwright.contract.ContractRunner;
import dev.cartwright.contract.ContractSelection;
import dev.cartwright.load.LoadRunner;
import dev.cartwright.load.LoadScenario;
import dev.cartwright.load.LoadTrouble;
import dev.cartwright.reports.evidence.EvidenceLog;
import dev.cartwright.reports.folder.RunFolder;
import dev.cartwright.reports.folder.RunId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Makes one run: checks, then load, every event to the evidence log and to whoever watches. The verdict is read back from
 * the run folder. One engine makes one run; {@link #stop()} may be called by any thread.
 */
public final class RunEngine {

    private final Clock clock;
    private final ContractCatalogue catalogue = ContractCatalogue.standard();
    private final ContractRunner checks;
    private final LoadRunner load;
    private volatile boolean stopped;

    /**
     * An engine for one run.
     *
     * @param secrets gives the secret that a profile names by an environment variable
     */
    public RunEngine(Clock clock, Function<String, Optional<String>> secrets) {
        this.clock = clock;
        this.checks = new ContractRunner(catalogue, clock, secrets);
        this.load = new LoadRunner(clock);
    }

    /**
     * How a run ended.
     *
     * @param run the run with its verdicts
     * @param unreachable why the shop could not be reached, one sentence, when it could not
     * @param lost why it could not be reached any more when all was done, one sentence, when it ended in mid-run
     */
    public record Ending(JudgedRun run, Optional<String> unreachable, Optional<String> lost) {}

    /**
     * Makes the run and judges it.
     *
     * @param watcher hears every event after it was kept
     * @throws dev.cartwright.app.UsageException when no check matches the request
     * @throws dev.cartwright.reports.ReportException when evidence or report can't be kept
     */
    public Ending run(RunRequest request, RunListener watcher) {
        Set<CheckAddress> selected = request.scope().contract() ? Selection.of(catalogue, request.only()) : Set.of();
        Optional<String> unreachable = Reachability.trouble(request.profile());
        Instant startedAt = clock.instant();
        RunFolder folder = RunFolder.create(
                request.outRoot(), request.profile().name(), RunId.of(startedAt, new SplittableRandom()));
        folder.enclose(ShopOrigin.FILE, request.origin().json());
        List<String> notes = Stream.of(
                        request.notes(),
                        request.profile().readings().choices(),
                        unreachable.stream().toList())
                .flatMap(List::stream)
                .toList();
        RunDescription description = description(request, selected, startedAt, folder, notes);
        try (EvidenceLog log = new EvidenceLog(folder)) {
            KeptEvidence kept = new KeptEvidence(log, this::stop);
            RunListener listener = RunListener.serial(List.of(kept, watcher));
            listener.heard(new RunEvent.RunStarted(description));
            if (request.scope().contract() && unreachable.isEmpty() && !stopped) {
                unreachable = contract(request, selected, listener);
            }
            if (request.scope().load() && unreachable.isEmpty() && !stopped) {
                load(request, listener);
            }
            listener.heard(new RunEvent.RunFinished(clock.instant(), stopped));
            kept.orThrow();
        }
        JudgedRun judged = Judge.judge(folder);
        if (stopped) {
            return new Ending(judged, Optional.empty(), Optional.empty());
        }
        return new Ending(
                judged, unreachable, unreachable.isPresent() ? Optional.empty() : Reachability.lost(request.profile()));
    }

    /** Ends the run early; what was seen so far is kept and judged. */
    public void stop() {
        stopped = true;
        checks.stop();
        load.stop();
    }

    private RunDescription description(
            RunRequest request, Set<CheckAddress> selected, Instant startedAt, RunFolder folder, List<String> notes) {
        ShopProfile profile = request.profile();
        return new RunDescription(
                String.valueOf(folder.path().getFileName()),
                startedAt,
                Version.current(),
                ReadinessPlan.current().revision(),
                profile.name(),
                profile.baseUrl(),
                profile.environment(),
                request.scope(),
                request.depth(),
                request.seed(),
                request.readOnly(),
                catalogue.listings(),
                selected,
                profile.waivers(),
                profile.knownIssues(),
                notes);
    }

    private Optional<String> contract(RunRequest request, Set<CheckAddress> selected, RunListener listener) {
        ContractSelection selection = new ContractSelection(selected, request.readOnly(), request.seed());
        return switch (checks.run(request.profile(), selection, listener)) {
            case ContractResult.Completed completed -> Optional.empty();
            case ContractResult.Unreachable(var reason) -> Optional.of(reason);
        };
    }

    private void load(RunRequest request, RunListener listener) {
        LoadScenario scenario = LoadScenario.of(request.profile(), request.depth(), request.readOnly(), request.seed());
        Instant begun = clock.instant();
        try {
            load.run(scenario, request.profile(), listener);
        } catch (LoadTrouble trouble) {
            listener.heard(new RunEvent.EvidenceRecorded(nothing(scenario, begun, trouble)));
        }
    }

    /** Ruling 31: trouble of our own says nothing about the shop, and has to stand in the evidence. */
    private static LoadEvidence nothing(LoadScenario scenario, Instant begun, LoadTrouble trouble) {
        return new LoadEvidence(
                scenario.name(),
                begun,
                Duration.ZERO,
                scenario.requestsPerSecond(),
                List.of(),
                List.of(),
                List.of(String.valueOf(trouble.getMessage())));
    }
}
