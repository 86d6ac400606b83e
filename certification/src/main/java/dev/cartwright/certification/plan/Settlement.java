package dev.cartwright.certification.plan;

import dev.cartwright.certification.metric.Metric;
import java.util.List;
import java.util.Optional;

/** How a plan item is settled: who or what can say that it holds. */
public sealed interface Settlement {

    /**
     * Contract checks settle it; which ones is said by the check catalogue.
     *
     * @param otherwise the role that is asked where no check of it could be made, because that takes a door for tests which
     *     few shops have
     */
    record ByCheck(Optional<String> otherwise) implements Settlement {}

    /**
     * Measurements settle it: every named metric has to meet its target.
     *
     * @param metrics at least one
     */
    record ByMetric(List<Metric> metrics) implements Settlement {
        public ByMetric {
            metrics = List.copyOf(metrics);
        }
    }

    /**
     * A person signs for it.
     *
     * @param role the role that is asked, for example {@code QA} or {@code release manager}
     */
    record ByAttestation(String role) implements Settlement {}

    /**
     * A figure from another system settles it.
     *
     * @param source where such a figure comes from, for example {@code analytics}
     */
    record ByImportedMetric(String source) implements Settlement {}

    /** The release gate derives it from other items. */
    record ByGate() implements Settlement {}

    /**
     * Nothing settles it in this version.
     *
     * @param reason why not, or why not yet
     */
    record Open(String reason) implements Settlement {}

    /** A few words for a reader: {@code by check}, {@code by attestation (QA)}, … */
    default String description() {
        return switch (this) {
            case ByCheck(var otherwise) ->
                "by check"
                        + otherwise
                                .map(role -> ", or else by attestation (" + role + ")")
                                .orElse("");
            case ByMetric(var metrics) ->
                "by metric ("
                        + String.join(", ", metrics.stream().map(Metric::label).toList()) + ")";
            case ByAttestation(var role) -> "by attestation (" + role + ")";
            case ByImportedMetric(var source) -> "by imported metric (" + source + ")";
            case ByGate() -> "by the release gate, from other items";
            case Open(var reason) -> "not yet: " + reason;
        };
    }
}
