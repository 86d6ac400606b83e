package dev.cartwright.load.injector;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.UnixOperatingSystemMXBean;
import dev.cartwright.load.wire.InjectorLine.Health;
import java.lang.management.ManagementFactory;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/**
 * Feels whether this JVM gets to run: a thread that wants to wake every 5 ms notices every garbage collection and every
 * lack of a processor, whatever the shop does meanwhile.
 */
final class Pulse {

    private static final long BEAT = 5_000_000;

    private final OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private final AtomicLong longest = new AtomicLong();
    private final long startedAt = System.nanoTime();
    private final long startedOnWall = System.currentTimeMillis();
    private long cpuBefore;

    /** Begins to beat, for as long as the JVM lives. What the JVM's own start took is no part of what is felt. */
    void start() {
        cpuBefore = Math.max(0, system.getProcessCpuTime());
        Thread.ofPlatform().daemon().name("pulse").start(this::beat);
    }

    private void beat() {
        long before = System.nanoTime();
        while (!Thread.currentThread().isInterrupted()) {
            LockSupport.parkNanos(BEAT);
            long now = System.nanoTime();
            long late = now - before - BEAT;
            before = now;
            longest.accumulateAndGet(late, Math::max);
        }
    }

    /** What was felt since the last call. One caller at a time. */
    Health take() {
        long cpu = Math.max(0, system.getProcessCpuTime());
        long used = cpu - cpuBefore;
        cpuBefore = cpu;
        long steady = (System.nanoTime() - startedAt) / 1_000_000;
        long wall = System.currentTimeMillis() - startedOnWall;
        return new Health(
                longest.getAndSet(0) / 1_000_000,
                Math.clamp(system.getCpuLoad(), 0.0, 1.0),
                used / 1_000_000,
                wall - steady,
                openFiles());
    }

    private double openFiles() {
        return system instanceof UnixOperatingSystemMXBean unix && unix.getMaxFileDescriptorCount() > 0
                ? (double) unix.getOpenFileDescriptorCount() / unix.getMaxFileDescriptorCount()
                : 0;
    }
}
