package dev.cartwright.contract;

import dev.cartwright.certification.evidence.CheckEvidence;
import dev.cartwright.certification.evidence.Outcome;
import dev.cartwright.certification.profile.ShopProfile;
import dev.cartwright.certification.run.RunEvent;
import dev.cartwright.certification.run.RunListener;
import dev.cartwright.contract.check.CatalogueEntry;
import dev.cartwright.contract.check.Invariant;
import dev.cartwright.contract.check.ShopSecrets;
import dev.cartwright.contract.http.CartClient;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Makes selected checks against a shop, several at a time, each in carts of its own, and tells a listener as it goes.
 * A runner is for one run; {@link #stop()} may be called from any thread.
 *
 * <p>Every run ends: an answer is waited for as long as the profile says, a check takes 20 s or three such times at most,
 * and when the shop has left {@value #SILENT_AT_MOST} checks in a row without an answer, the rest is not tried.
 */
public final class ContractRunner {

    /** Checks at the same time. */
    private static final int IN_FLIGHT = 8;

    static final int SILENT_AT_MOST = 8;

    private static final String SILENT =
            "the shop stopped answering: " + SILENT_AT_MOST + " checks in a row had waited in vain";

    /** Where a shop of this protocol has its secrets; what this process knows of them is never shown. */
    private static final List<String> KNOWN_SECRETS = List.of(
            "CART_COOKIE_SECRET",
            "CART_COOKIE_SECRET_OLD",
            "STRIPE_SECRET_KEY",
            "STRIPE_WEBHOOK_SECRET",
            "UPSTASH_REDIS_REST_TOKEN",
            "REDIS_URL");

    private final ContractCatalogue catalogue;
    private final Clock clock;
    private final Function<String, Optional<String>> environment;
    private final AtomicInteger silentInARow = new AtomicInteger();
    private final AtomicInteger made = new AtomicInteger();
    private final CartClientHolder clients = new CartClientHolder();
    private volatile boolean stopped;

    /** A runner that finds the shop's cookie secret, where a profile names it, in the environment of this process. */
    public ContractRunner(ContractCatalogue catalogue, Clock clock) {
        this(catalogue, clock, name -> Optional.ofNullable(System.getenv(name)));
    }

    /** A runner that looks for environment variables in {@code environment}. */
    public ContractRunner(ContractCatalogue catalogue, Clock clock, Function<String, Optional<String>> environment) {
        this.catalogue = catalogue;
        this.clock = clock;
        this.environment = environment;
    }

    /**
     * Makes the checks and returns when all are made, the shop is found unreachable (within 5 s), or the run is stopped.
     *
     * @param listener hears {@link RunEvent.CheckStarted} and {@link RunEvent.EvidenceRecorded}, one event at a time
     */
    public ContractResult run(ShopProfile profile, ContractSelection selection, RunListener listener) {
        RunListener serial = RunListener.serial(List.of(listener));
        CartClient client = clients.open(selection.readOnly());
        Optional<String> unreachable = new Preflight(client, clock).trouble(profile);
        if (stopped) {
            return new ContractResult.Completed(0, true);
        }
        if (unreachable.isPresent()) {
            return new ContractResult.Unreachable(unreachable.get());
        }
        ShopSecrets shopSecrets = ShopSecrets.of(profile, environment);
        Set<String> secrets = new HashSet<>(shopSecrets.all());
        KNOWN_SECRETS.forEach(name -> environment.apply(name).ifPresent(secrets::add));
        Map<Turn, List<CatalogueEntry>> chosen = catalogue.entries().stream()
                .filter(entry -> selection.selected().contains(entry.listing().address()))
                .collect(Collectors.groupingBy(Turn::of));
        List<CatalogueEntry> last = chosen.getOrDefault(Turn.LAST, List.of());
        RunWatch watch = new RunWatch(
                last.stream().map(entry -> (Invariant) entry.check()).toList(),
                new Invariant.Known(profile, secrets),
                clock);
        Examiner examiner =
                new Examiner(new Examiner.Setting(profile, client, clock, shopSecrets, secrets, selection, watch));
        together(chosen.getOrDefault(Turn.TOGETHER, List.of()), examiner, serial);
        chosen.getOrDefault(Turn.ALONE, List.of()).forEach(entry -> make(entry, examiner, serial));
        chosen.getOrDefault(Turn.AT_THE_END, List.of()).forEach(entry -> make(entry, examiner, serial));
        last.forEach(entry -> make(entry, examiner, serial));
        return new ContractResult.Completed(made.get(), stopped);
    }

    /** When a check is made. */
    private enum Turn {
        TOGETHER,
        ALONE,
        AT_THE_END,
        /** It judges what all others have seen. */
        LAST;

        static Turn of(CatalogueEntry entry) {
            if (entry.check() instanceof Invariant) {
                return LAST;
            }
            return switch (entry.check().needs().company()) {
                case ANY -> TOGETHER;
                case ALONE -> ALONE;
                case AT_THE_END -> AT_THE_END;
            };
        }
    }

    /** Ends the run soon: nothing new begins, and what is in flight is broken off without leaving evidence. */
    public void stop() {
        stopped = true;
        clients.cancel();
    }

    private void together(List<CatalogueEntry> entries, Examiner examiner, RunListener listener) {
        Queue<CatalogueEntry> waiting = new ConcurrentLinkedQueue<>(entries);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < IN_FLIGHT; i++) {
                var _ = threads.submit(() -> {
                    for (CatalogueEntry next = waiting.poll(); next != null; next = waiting.poll()) {
                        make(next, examiner, listener);
                    }
                });
            }
        }
    }

    private void make(CatalogueEntry entry, Examiner examiner, RunListener listener) {
        if (stopped) {
            return;
        }
        listener.heard(new RunEvent.CheckStarted(entry.listing().address(), clock.instant()));
        CheckEvidence evidence;
        boolean fellSilent = silentInARow.get() >= SILENT_AT_MOST;
        if (fellSilent && examiner.unmet(entry).isEmpty() && Turn.of(entry) != Turn.LAST) {
            evidence = examiner.untried(entry, SILENT);
        } else {
            Examiner.Examined examined = examiner.examine(entry);
            // What is made last has seen a part of a silent shop only, which proves what is wrong and not what is
            // right.
            boolean partly = fellSilent
                    && Turn.of(entry) == Turn.LAST
                    && examined.evidence().outcome() != Outcome.FAIL;
            evidence = partly ? examiner.untried(entry, SILENT) : examined.evidence();
            if (examined.silent()) {
                silentInARow.incrementAndGet();
            } else if (examined.asked()) {
                silentInARow.set(0);
            }
        }
        // What stop() broke off says nothing of the shop.
        if (!stopped) {
            made.incrementAndGet();
            listener.heard(new RunEvent.EvidenceRecorded(evidence));
        }
    }
}
