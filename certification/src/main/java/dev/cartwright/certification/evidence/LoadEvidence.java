package dev.cartwright.certification.evidence;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * The samples of one load run, warm-up left out.
 *
 * @param scenario name of the scenario
 * @param startedAt when the measured window began
 * @param window length of the measured window
 * @param wantedRate requests/s the injector was asked for
 * @param operations samples by operation, for example {@code POST add}
 * @param timeline the window cut into slices, for drawing
 * @param troubles what went wrong on our side (injector saturated, clock, disk), one sentence each; when there is any,
 *     the samples say nothing about the shop (ruling 31)
 */
public record LoadEvidence(
        String scenario,
        Instant startedAt,
        Duration window,
        double wantedRate,
        List<OperationSamples> operations,
        List<LoadPoint> timeline,
        List<String> troubles)
        implements Evidence {

    public LoadEvidence {
        operations = List.copyOf(operations);
        timeline = List.copyOf(timeline);
        troubles = List.copyOf(troubles);
    }

    /** Requests in the measured window. */
    public long requests() {
        return operations.stream().mapToLong(OperationSamples::requests).sum();
    }

    /** Requests that were not answered as the protocol says. */
    public long errors() {
        return operations.stream().mapToLong(OperationSamples::errors).sum();
    }
}
