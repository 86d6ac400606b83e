package dev.cartwright.app.console.run;

import dev.cartwright.app.Surroundings;
import dev.cartwright.app.console.shops.ReferenceModel;
import dev.cartwright.app.console.shops.ShopEntry;
import dev.cartwright.app.engine.RunEngine;
import dev.cartwright.app.engine.RunOrder;
import dev.cartwright.app.shop.Installation;
import dev.cartwright.certification.run.RunListener;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;

/** Makes runs for the console, one at a time, with the same engine as the command line. */
public final class RunService {

    private final Surroundings surroundings;
    private final ReferenceModel reference;
    private final Set<String> allowed = new TreeSet<>();
    private volatile Optional<RunEngine> engine = Optional.empty();
    private volatile boolean stopAsked;
    private volatile CountDownLatch underWay = new CountDownLatch(0);

    public RunService(Surroundings surroundings, ReferenceModel reference) {
        this.surroundings = surroundings;
        this.reference = reference;
    }

    /** Gives leave to send checks and load to a host, until the console ends. */
    public synchronized void allow(String host) {
        allowed.add(host);
    }

    /** Whether there is leave to send to this host. */
    public synchronized boolean allows(String host) {
        return allowed.contains(host);
    }

    /**
     * The work of one run, to be done in the background; call this on the user interface thread.
     *
     * @param listener hears every event after it was kept
     */
    public Callable<RunEngine.Ending> run(ShopEntry shop, RunOrder order, RunListener listener) {
        stopAsked = false;
        CountDownLatch ended = new CountDownLatch(1);
        underWay = ended;
        Callable<Installation> opening = opening(shop, order);
        return () -> {
            try (Installation installation = opening.call()) {
                RunEngine fresh = new RunEngine(surroundings.clock(), installation.secrets());
                engine = Optional.of(fresh);
                if (stopAsked) {
                    fresh.stop();
                }
                return fresh.run(order.at(installation), listener);
            } finally {
                engine = Optional.empty();
                ended.countDown();
            }
        };
    }

    /** Ends the run early; what was seen so far is kept and judged. */
    public void stop() {
        stopAsked = true;
        engine.ifPresent(RunEngine::stop);
    }

    /** Ends the run early, and returns when what was seen so far is kept and judged; at once when no run is under way. */
    public void stopAndWait() {
        stop();
        try {
            underWay.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized Callable<Installation> opening(ShopEntry shop, RunOrder order) {
        if (shop.file().isEmpty()) {
            return reference.forRun(order.scope())::open;
        }
        List<String> hosts = List.copyOf(allowed);
        return () -> Installation.ofProfile(shop.file().get(), hosts, surroundings);
    }
}
