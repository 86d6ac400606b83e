package dev.cartwright.certification.plan;

import dev.cartwright.certification.metric.Metric;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code settlements.tsv}: one row an item, {@code id}, {@code kind}, {@code detail}. */
final class SettlementTable {

    private SettlementTable() {}

    static Map<String, Settlement> parse(List<String> rows) {
        Map<String, Settlement> settlements = new LinkedHashMap<>();
        for (String row : rows) {
            String[] cells = row.split("\t", -1);
            if (cells.length != 3) {
                throw new IllegalStateException("settlements.tsv: expected id, kind and detail, got: " + row);
            }
            if (settlements.put(cells[0], settlement(cells[0], cells[1], cells[2])) != null) {
                throw new IllegalStateException("settlements.tsv: " + cells[0] + " is settled twice");
            }
        }
        return settlements;
    }

    private static Settlement settlement(String id, String kind, String detail) {
        return switch (kind) {
            case "check" -> new Settlement.ByCheck(Optional.of(detail).filter(role -> !role.isBlank()));
            case "metric" ->
                new Settlement.ByMetric(
                        Arrays.stream(detail.split(",")).map(Metric::withId).toList());
            case "attestation" -> new Settlement.ByAttestation(detail);
            case "import" -> new Settlement.ByImportedMetric(detail);
            case "gate" -> new Settlement.ByGate();
            case "open" -> new Settlement.Open(detail);
            default ->
                throw new IllegalStateException("settlements.tsv: " + id + " has the unknown kind '" + kind
                        + "'; allowed are check, metric, attestation, import, gate, open");
        };
    }
}
