package dev.cartwright.load.injector;

import dev.cartwright.load.wire.InjectionOrder;
import dev.cartwright.load.wire.InjectorLine;
import dev.cartwright.load.wire.Operation;
import java.io.PrintStream;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * The course of one injection: hands out visits, knows in which phase a moment lies, and writes a slice of what was
 * counted four times a second. Safe for use by threads.
 */
final class Injection {

    private static final long SLICE_MILLIS = 250;

    /** Past the end of the window by this much, no visit is between its look at the clock and its request; ns. */
    private static final long SETTLED = 50_000_000;

    private static final long NOT_STARTED = Long.MIN_VALUE;

    private final InjectionOrder order;
    private final PrintStream out;
    private final ResponseRecorder recorder = new ResponseRecorder();
    private final Pulse pulse = new Pulse();
    private final AtomicLong startedAt = new AtomicLong(NOT_STARTED);
    private final AtomicBoolean finished = new AtomicBoolean();
    private boolean done;
    private final AtomicLong underWay = new AtomicLong();
    private final AtomicLong visits = new AtomicLong();
    private final LongAdder arrivals = new LongAdder();

    Injection(InjectionOrder order, PrintStream out) {
        this.order = order;
        this.out = out;
    }

    /** A visit arrives. The first one starts the clock. */
    Visit arrives() {
        long now = System.nanoTime();
        if (startedAt.get() == NOT_STARTED && startedAt.compareAndSet(NOT_STARTED, now)) {
            begin();
        }
        if (inWindow(now)) {
            arrivals.increment();
        }
        return Visit.of(visits.getAndIncrement(), order.seed(), order.skus(), now);
    }

    private void begin() {
        pulse.start();
        say(new InjectorLine.Started());
        Thread.ofPlatform().daemon().name("slices").start(this::slice);
    }

    /** Cuts at whole multiples of a slice, however long a cut takes. */
    private void slice() {
        for (long number = 1; !finished.get(); number++) {
            long due = startedAt.get() + TimeUnit.MILLISECONDS.toNanos(SLICE_MILLIS * number);
            for (long wait = due - System.nanoTime(); wait > 0; wait = due - System.nanoTime()) {
                LockSupport.parkNanos(wait);
            }
            cut();
            if (System.nanoTime() - end() > SETTLED && underWay.get() == 0) {
                finish();
            }
        }
    }

    /** How long a visit waits for its next turn; not beyond the end of the window, where nothing more is sent. */
    Duration untilTurn(Visit visit, int step) {
        long turn = visit.arrivedAt() + TimeUnit.MILLISECONDS.toNanos(order.spacingMillis()) * step;
        long wait = Math.min(turn, end()) - System.nanoTime();
        return Duration.ofNanos(Math.max(0, wait));
    }

    /** Whether a visit has to send nothing more. */
    boolean over(Visit visit) {
        return visit.over() || System.nanoTime() - end() >= 0;
    }

    /** The visit sends its next request now. */
    void sends(Visit visit) {
        underWay.incrementAndGet();
        visit.sends(System.nanoTime());
    }

    /** Counts a request of the visit, answered or given up; null when no answer came. */
    void hears(Visit visit, Operation operation, @Nullable Answer answer) {
        long millis = (System.nanoTime() - visit.sentAt()) / 1_000_000;
        Visit.Judgement judgement = visit.hears(operation, answer);
        recorder.record(operation, inWindow(visit.sentAt()), millis, judgement.right(), judgement.cookieRight());
        underWay.decrementAndGet();
    }

    /** Writes what is left and that it was all. Only the first call does something. */
    void finish() {
        if (finished.getAndSet(true)) {
            return;
        }
        if (startedAt.get() != NOT_STARTED) {
            cut();
        }
        synchronized (this) {
            done = true;
            say(new InjectorLine.Done());
        }
    }

    private synchronized void cut() {
        if (done) {
            return;
        }
        long at = (System.nanoTime() - startedAt.get()) / 1_000_000;
        say(new InjectorLine.Slice(at, arrivals.sumThenReset(), recorder.cut(), pulse.take()));
    }

    private synchronized void say(InjectorLine line) {
        out.println(line.text());
        out.flush();
    }

    private boolean inWindow(long moment) {
        long start = startedAt.get() + TimeUnit.MILLISECONDS.toNanos(order.warmUpMillis());
        return moment - start >= 0 && moment - end() < 0;
    }

    private long end() {
        return startedAt.get() + TimeUnit.MILLISECONDS.toNanos(order.warmUpMillis() + order.windowMillis());
    }
}
