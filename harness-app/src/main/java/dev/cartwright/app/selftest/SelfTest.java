package dev.cartwright.app.selftest;

import dev.cartwright.app.shop.Installation;
import dev.cartwright.certification.evidence.CheckAddress;
import dev.cartwright.certification.evidence.CheckEvidence;
import dev.cartwright.certification.evidence.Outcome;
import dev.cartwright.certification.run.RunEvent;
import dev.cartwright.contract.ContractCatalogue;
import dev.cartwright.contract.ContractRunner;
import dev.cartwright.contract.ContractSelection;
import dev.cartwright.contract.check.CatalogueEntry;
import dev.cartwright.reference.faults.FaultCatalogue;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Lets the suite examine the reference cart with each of its faults, several carts at a time, all in this process. */
public final class SelfTest {

    /** A sequence that shows a fault is among the first few, or the fault is no good example. */
    private static final int SEQUENCES = 40;

    /**
     * Races, sequences and whatever else sends many requests take the longest and see little that others don't: each is tried
     * on the faults that name it.
     */
    static final Set<Integer> COSTLY_CHAPTERS = Set.of(7, 9);

    /** A check mostly waits for an answer, and answers of several carts can be waited for at once. */
    private static final int AT_ONCE_PER_CORE = 5;

    /** What is beside the cart: time, storage and neighbours, payments, analytics. Each is tried on its own faults. */
    private static final Set<Integer> OUTER_CHAPTERS = Set.of(10, 11, 12);

    private final ContractCatalogue catalogue;
    private final Clock clock;
    private final long seed;
    private final Consumer<Trial> listener;

    /**
     * @param seed seed of everything random
     * @param listener hears of every trial as it ends, from several threads
     */
    public SelfTest(ContractCatalogue catalogue, Clock clock, long seed, Consumer<Trial> listener) {
        this.catalogue = catalogue;
        this.clock = clock;
        this.seed = seed;
        this.listener = listener;
    }

    /** Every fault, and two carts that are right. */
    public static List<Subject> everySubject() {
        Stream<Subject> harmless = Stream.of(
                new Subject.Harmless("(no fault)", "The reference cart as it is", List.of()),
                new Subject.Harmless(
                        "(harmless change)",
                        "The reference cart with its members in another order",
                        List.of("members-reversed")));
        return Stream.concat(harmless, FaultCatalogue.all().stream().map(Subject.Faulty::new))
                .toList();
    }

    /**
     * The matrix of these subjects.
     *
     * @throws InterruptedException when the thread is interrupted; what is under way ends soon
     */
    public KillMatrix run(List<Subject> subjects) throws InterruptedException {
        int atOnce = AT_ONCE_PER_CORE * Runtime.getRuntime().availableProcessors();
        try (ExecutorService threads = Executors.newFixedThreadPool(
                atOnce, Thread.ofVirtual().name("trial-", 0).factory())) {
            SortedMap<Integer, Future<Trial>> trials = new TreeMap<>();
            for (int index : slowestFirst(subjects)) {
                Subject subject = subjects.get(index);
                trials.put(index, threads.submit(() -> trial(subject)));
            }
            List<Trial> ended = new ArrayList<>();
            try {
                for (Future<Trial> trial : trials.values()) {
                    ended.add(trial.get());
                }
            } catch (ExecutionException broken) {
                throw new IllegalStateException("a trial could not be made: " + broken.getCause(), broken);
            } finally {
                trials.values().forEach(trial -> trial.cancel(true));
            }
            return new KillMatrix(catalogue.listings(), ended);
        }
    }

    /** Places in the list. A slow cart makes the suite wait; it begins first, so that others have the cores meanwhile. */
    private static List<Integer> slowestFirst(List<Subject> subjects) {
        return IntStream.range(0, subjects.size())
                .boxed()
                .sorted(Comparator.comparing(index -> !subjects.get(index).slow()))
                .toList();
    }

    private Trial trial(Subject subject) {
        try (Installation shop = shop(subject)) {
            SortedMap<CheckAddress, Outcome> outcomes = new TreeMap<>();
            new ContractRunner(catalogue, clock, shop.secrets()).run(shop.profile(), selection(subject), event -> {
                if (event instanceof RunEvent.EvidenceRecorded(CheckEvidence check)) {
                    outcomes.put(check.check(), check.outcome());
                }
            });
            Trial trial = new Trial(subject, outcomes);
            listener.accept(trial);
            return trial;
        }
    }

    private ContractSelection selection(Subject subject) {
        return new ContractSelection(selected(subject), false, seed, SEQUENCES).outcomesOnly();
    }

    private static Installation shop(Subject subject) {
        return switch (subject) {
            case Subject.Faulty(var fault) -> Installation.builtIn(List.of(fault.id()), List.of());
            case Subject.Harmless harmless -> Installation.builtIn(List.of(), harmless.variants());
        };
    }

    private Set<CheckAddress> selected(Subject subject) {
        Set<Integer> named = catalogue.listings().stream()
                .filter(listing -> listing.faults().contains(subject.id()))
                .map(listing -> listing.address().chapter())
                .collect(Collectors.toSet());
        return catalogue.entries().stream()
                .filter(entry -> subject instanceof Subject.Harmless
                        || entry.listing().faults().contains(subject.id())
                        || isTried(entry, named))
                .map(entry -> entry.listing().address())
                .collect(Collectors.toSet());
    }

    private static boolean isTried(CatalogueEntry entry, Set<Integer> named) {
        int chapter = entry.listing().address().chapter();
        return !entry.check().extensive()
                && !COSTLY_CHAPTERS.contains(chapter)
                && (named.contains(chapter) || !OUTER_CHAPTERS.contains(chapter));
    }
}
