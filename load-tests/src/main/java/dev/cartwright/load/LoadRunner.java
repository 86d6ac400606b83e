package dev.cartwright.load;

import dev.cartwright.certification.evidence.LoadEvidence;
import dev.cartwright.certification.evidence.LoadMeasurements;
import dev.cartwright.certification.metric.Band;
import dev.cartwright.certification.metric.Measurement;
import dev.cartwright.certification.metric.Unit;
import dev.cartwright.certification.profile.Loopback;
import dev.cartwright.certification.profile.ShopProfile;
import dev.cartwright.certification.run.RunEvent;
import dev.cartwright.certification.run.RunListener;
import dev.cartwright.load.wire.InjectionOrder;
import dev.cartwright.load.wire.InjectorLine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Puts a shop under load and brings back exact samples. The injector is a child JVM that lives no longer than the run: it
 * ends with it, with {@link #stop()}, with an interrupt and with this JVM, however that dies.
 *
 * <p>One runner makes one run. {@link #stop()} may be called from any thread at any time.
 */
public final class LoadRunner {

    /** How often a wait is interrupted to see whether the run is to be stopped. */
    private static final Duration GLANCE = Duration.ofMillis(100);

    private final Clock clock;
    private final InjectorCommand command;
    private final Patience patience;
    private volatile boolean stopAsked;

    /** A runner that tells the time by {@code clock}; response times are taken by the injector's own steady clock. */
    public LoadRunner(Clock clock) {
        this(clock, InjectorCommand.ofThisJvm(), Patience.DEFAULT);
    }

    LoadRunner(Clock clock, InjectorCommand command, Patience patience) {
        this.clock = clock;
        this.command = command;
        this.patience = patience;
    }

    /**
     * How long the injector is waited for.
     *
     * @param start for its first visit
     * @param silence from one slice to the next
     * @param farewell for its last words when it was asked to end
     */
    record Patience(Duration start, Duration silence, Duration farewell) {
        static final Patience DEFAULT =
                new Patience(Duration.ofSeconds(30), Duration.ofSeconds(15), Duration.ofSeconds(3));
    }

    /**
     * Runs the scenario and returns when it is over: at most 30 s to start, warm-up, window, one request timeout and a
     * few seconds more. Stopped or interrupted, it returns what was measured until then, with the length of that as the
     * window; after an interrupt the thread's interrupt status is set.
     *
     * @param listener hears LoadStarted, InjectorReported and LoadProgressed four times a second, and at last EvidenceRecorded
     * @return the evidence, also handed to the listener
     * @throws LoadTrouble when the injector can't be started, crashes, falls silent or can't be understood
     */
    public LoadEvidence run(LoadScenario scenario, ShopProfile shop, RunListener listener) {
        InjectionOrder order = order(scenario, shop);
        Course course = new Course(scenario, shop, listener);
        try (InjectorProcess injector = InjectorProcess.start(command, order)) {
            course.follow(injector);
        }
        LoadEvidence evidence = course.evidence();
        listener.heard(new RunEvent.EvidenceRecorded(evidence));
        return evidence;
    }

    /** Ends the run early; {@link #run} then returns what was measured so far. Without effect when it is over. */
    public void stop() {
        stopAsked = true;
    }

    private static InjectionOrder order(LoadScenario scenario, ShopProfile shop) {
        return new InjectionOrder(
                shop.cartAddress().toString(),
                shop.baseUrl().getScheme() + "://" + shop.baseUrl().getRawAuthority(),
                shop.requestTimeout().toMillis(),
                scenario.requestsPerSecond(),
                scenario.warmUp().toMillis(),
                scenario.window().toMillis(),
                scenario.spacing().toMillis(),
                scenario.operations(),
                scenario.skus(),
                scenario.seed());
    }

    /** One run as it goes: which line may come next, and by when. */
    private final class Course {
        private final LoadScenario scenario;
        private final Duration requestTimeout;
        private final boolean shopIsHere;
        private final RunListener listener;
        private final SampleBook book;
        private Instant startedAt = clock.instant();
        private boolean started;
        private long deadline = System.nanoTime() + patience.start().toNanos();
        private boolean ending;
        private long lastMillis;

        Course(LoadScenario scenario, ShopProfile shop, RunListener listener) {
            this.scenario = scenario;
            this.requestTimeout = shop.requestTimeout();
            this.shopIsHere = Loopback.means(shop.baseUrl());
            this.listener = listener;
            this.book = new SampleBook(scenario);
        }

        void follow(InjectorProcess injector) {
            try {
                while (takes(injector, injector.next(GLANCE))) {
                    if (stopAsked && !ending) {
                        end(injector);
                    }
                }
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }

        /** Asks for the end. Before the first visit there is nothing to wait for. */
        private void end(InjectorProcess injector) {
            ending = true;
            injector.askToEnd();
            deadline = System.nanoTime() + (started ? patience.farewell().toNanos() : 0);
        }

        /** Takes one word; whether there is more to come. */
        private boolean takes(InjectorProcess injector, Optional<InjectorProcess.Word> word)
                throws InterruptedException {
            if (word.isEmpty()) {
                return waitsOn();
            }
            return switch (word.get()) {
                case InjectorProcess.Word.Said said -> takes(injector, said.line());
                case InjectorProcess.Word.Garbled garbled -> throw new LoadTrouble(garbled.sentence());
                case InjectorProcess.Word.Silence silence -> {
                    if (ending) {
                        yield false;
                    }
                    throw new LoadTrouble("The injector's JVM ended before the load was over: " + injector.farewell());
                }
            };
        }

        private boolean takes(InjectorProcess injector, InjectorLine line) throws InterruptedException {
            return switch (line) {
                case InjectorLine.Started first -> starts();
                case InjectorLine.Slice slice -> enters(slice);
                case InjectorLine.Done last -> {
                    if (!started && !ending) {
                        throw new LoadTrouble("The injector ended without a single visit: " + injector.farewell());
                    }
                    yield false;
                }
            };
        }

        private boolean waitsOn() {
            if (System.nanoTime() - deadline < 0) {
                return true;
            }
            if (ending) {
                return false;
            }
            throw new LoadTrouble(
                    started
                            ? "The injector said nothing more for "
                                    + patience.silence().toMillis() + " ms"
                            : "The injector did not start within "
                                    + patience.start().toMillis() + " ms");
        }

        private boolean starts() {
            started = true;
            startedAt = clock.instant();
            awaitNextSlice();
            listener.heard(new RunEvent.LoadStarted(
                    scenario.name(), scenario.requestsPerSecond(), scenario.warmUp(), scenario.window()));
            return true;
        }

        private boolean enters(InjectorLine.Slice slice) {
            Duration longest = scenario.length().plus(requestTimeout).plusSeconds(10);
            if (!ending && slice.atMillis() > longest.toMillis()) {
                throw new LoadTrouble("The injector did not end within " + longest.toSeconds() + " s");
            }
            awaitNextSlice();
            listener.heard(new RunEvent.InjectorReported(InjectorHealth.report(slice, lastMillis, shopIsHere)));
            lastMillis = slice.atMillis();
            listener.heard(new RunEvent.LoadProgressed(book.enter(slice)));
            return true;
        }

        private void awaitNextSlice() {
            if (!ending) {
                deadline = System.nanoTime() + patience.silence().toNanos();
            }
        }

        LoadEvidence evidence() {
            List<InjectorLine.Slice> slices = book.measuredSlices();
            double seconds = book.measured().toMillis() / 1000.0;
            List<String> troubles = InjectorHealth.of(scenario.visitsPerSecond() * seconds, slices, shopIsHere)
                    .troubles(bandsOfTimes(slices), bandsOfTimes(InjectorHealth.calm(slices, shopIsHere)));
            return book.evidence(startedAt.plus(scenario.warmUp()), troubles);
        }

        private List<Band> bandsOfTimes(List<InjectorLine.Slice> slices) {
            SampleBook some = new SampleBook(scenario);
            slices.forEach(some::enter);
            return LoadMeasurements.of(some.evidence(startedAt, List.of())).stream()
                    .filter(measurement -> measurement.metric().unit() == Unit.MILLISECONDS)
                    .map(Measurement::band)
                    .toList();
        }
    }
}
