package dev.cartwright.load.wire;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Map;

/**
 * What one slice counted for one operation in one phase.
 *
 * @param operation which
 * @param warmUp whether the requests were sent in the warm-up
 * @param errors requests without the right answer
 * @param cookieFailures answers without the right cookie
 * @param times requests by response time in ms
 */
public record OperationCounts(
        Operation operation, boolean warmUp, long errors, long cookieFailures, Map<Long, Long> times) {

    public OperationCounts {
        times = Map.copyOf(times);
    }

    /** Requests that were answered or given up. */
    @JsonIgnore
    public long requests() {
        return times.values().stream().mapToLong(Long::longValue).sum();
    }
}
