package dev.cartwright.load.injector;

import dev.cartwright.load.wire.Operation;
import dev.cartwright.load.wire.OperationCounts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.atomic.LongAdder;
import org.HdrHistogram.Histogram;
import org.HdrHistogram.HistogramIterationValue;
import org.HdrHistogram.Recorder;

/**
 * Counts every request once, by operation, phase and response time in whole ms. Counts are exact; values are exact up to
 * 2,047 ms and right to 0.1 % above, rounded up. Safe for use by threads; recording never waits.
 */
public final class ResponseRecorder {

    private static final int DIGITS = 3;

    private final Map<Operation, Channel> warmUp = channels(true);
    private final Map<Operation, Channel> window = channels(false);

    private static Map<Operation, Channel> channels(boolean warmUp) {
        Map<Operation, Channel> channels = new EnumMap<>(Operation.class);
        for (Operation operation : Operation.values()) {
            channels.put(operation, new Channel(operation, warmUp));
        }
        return Collections.unmodifiableMap(channels);
    }

    /**
     * Counts one request.
     *
     * @param inWindow whether it was sent in the measured window, else in the warm-up
     * @param millis time until it was answered or given up, ms, not negative
     * @param right whether the answer was the right one
     * @param cookieRight whether nothing was wrong with its cookie
     */
    public void record(Operation operation, boolean inWindow, long millis, boolean right, boolean cookieRight) {
        Channel channel = Objects.requireNonNull((inWindow ? window : warmUp).get(operation));
        (right ? channel.right : channel.wrong).recordValue(millis);
        if (!cookieRight) {
            channel.cookieFailures.increment();
        }
    }

    /** Takes out what was counted since the last cut; operations without a request are left out. One caller at a time. */
    public List<OperationCounts> cut() {
        List<OperationCounts> counts = new ArrayList<>();
        for (Map<Operation, Channel> phase : List.of(warmUp, window)) {
            phase.values().stream()
                    .map(Channel::cut)
                    .filter(cut -> !cut.times().isEmpty())
                    .forEach(counts::add);
        }
        return counts;
    }

    /** One operation in one phase; right and wrong answers apart, so that a cut never counts an error without its request. */
    private static final class Channel {
        private final Operation operation;
        private final boolean warmUp;
        private final Recorder right = new Recorder(DIGITS);
        private final Recorder wrong = new Recorder(DIGITS);
        private final LongAdder cookieFailures = new LongAdder();

        Channel(Operation operation, boolean warmUp) {
            this.operation = operation;
            this.warmUp = warmUp;
        }

        /** Cookie failures are read first: whatever they count is already in the histograms that are read after. */
        OperationCounts cut() {
            long failures = cookieFailures.sumThenReset();
            Histogram answeredRight = right.getIntervalHistogram();
            Histogram answeredWrong = wrong.getIntervalHistogram();
            Map<Long, Long> times = new TreeMap<>();
            addTo(times, answeredRight);
            addTo(times, answeredWrong);
            return new OperationCounts(operation, warmUp, answeredWrong.getTotalCount(), failures, times);
        }

        private static void addTo(Map<Long, Long> times, Histogram histogram) {
            for (HistogramIterationValue value : histogram.recordedValues()) {
                times.merge(value.getValueIteratedTo(), value.getCountAtValueIteratedTo(), Long::sum);
            }
        }
    }
}
