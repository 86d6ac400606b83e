package dev.cartwright.reference.operations;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.Stream;

/**
 * A histogram of answer times for each path, method and status. Its limits include the plan's 200 ms,
 * 500 ms and 1 s, so what it says of them is exact. Timers are found by position, for every request asks.
 */
final class RequestTimers {
    private static final String OTHER = "other";
    private static final List<String> METHODS =
            List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", OTHER);
    private static final int LOWEST_STATUS = 100;
    private static final int STATUSES = 500;
    private static final Duration[] LIMITS = Stream.of(1, 2, 5, 10, 25, 50, 100, 200, 300, 500, 1_000, 2_000, 5_000)
            .map(Duration::ofMillis)
            .toArray(Duration[]::new);

    private final MeterRegistry registry;
    private final Map<String, PathTimers> paths = new HashMap<>();
    private final PathTimers others;

    RequestTimers(MeterRegistry registry, Set<String> known) {
        this.registry = registry;
        known.forEach(path -> paths.put(path, new PathTimers(path)));
        this.others = new PathTimers(OTHER);
    }

    void record(String method, String path, int status, Duration took) {
        paths.getOrDefault(path, others).timer(method, status).record(took);
    }

    private final class PathTimers {
        private final String path;
        private final AtomicReferenceArray<Timer> timers = new AtomicReferenceArray<>(METHODS.size() * STATUSES);

        PathTimers(String path) {
            this.path = path;
        }

        Timer timer(String method, int status) {
            int place = METHODS.indexOf(method);
            int row = place < 0 ? METHODS.size() - 1 : place;
            int at = row * STATUSES + Math.clamp(status - LOWEST_STATUS, 0, STATUSES - 1);
            Timer timer = timers.get(at);
            if (timer == null) {
                timer = registered(METHODS.get(row), status);
                timers.set(at, timer);
            }
            return timer;
        }

        /** Twice the same one when two threads ask at once. */
        private Timer registered(String method, int status) {
            return Timer.builder("http.server.requests")
                    .description("Time from a request's arrival to its answer")
                    .tag("path", path)
                    .tag("method", method)
                    .tag("status", String.valueOf(status))
                    .serviceLevelObjectives(LIMITS)
                    .register(registry);
        }
    }
}
