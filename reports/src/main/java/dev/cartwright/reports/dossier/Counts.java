package dev.cartwright.reports.dossier;

import dev.cartwright.certification.gate.ItemAssessment;
import dev.cartwright.certification.gate.Standing;
import dev.cartwright.certification.metric.Band;
import dev.cartwright.certification.metric.Measurement;
import dev.cartwright.certification.plan.Level;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * How many of each there are; every map has an entry for each key there is, in the order of the keys.
 *
 * @param checks checks of the catalogue by status
 * @param levels for each level, the checks of that level by status
 * @param items plan items by standing
 * @param measurements measurements by band
 */
public record Counts(
        Map<CheckStatus, Long> checks,
        Map<Level, Map<CheckStatus, Long>> levels,
        Map<Standing, Long> items,
        Map<Band, Long> measurements) {

    static Counts of(List<CheckResult> checks, List<ItemAssessment> items, List<Measurement> measurements) {
        Map<Level, Map<CheckStatus, Long>> levels = new EnumMap<>(Level.class);
        for (Level level : Level.values()) {
            levels.put(
                    level,
                    counted(
                            CheckStatus.class,
                            checks.stream()
                                    .filter(check -> check.listing().level() == level)
                                    .toList(),
                            CheckResult::status));
        }
        return new Counts(
                counted(CheckStatus.class, checks, CheckResult::status),
                Collections.unmodifiableMap(levels),
                counted(Standing.class, items, ItemAssessment::standing),
                counted(Band.class, measurements, Measurement::band));
    }

    /** How many checks ended so. */
    public long checks(CheckStatus status) {
        return checks.getOrDefault(status, 0L);
    }

    /** How many checks of a level ended so. */
    public long checks(Level level, CheckStatus status) {
        return levels.getOrDefault(level, Map.of()).getOrDefault(status, 0L);
    }

    /** How many checks of a level the catalogue has. */
    public long allChecks(Level level) {
        return levels.getOrDefault(level, Map.of()).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    /** How many checks the catalogue has. */
    public long allChecks() {
        return checks.values().stream().mapToLong(Long::longValue).sum();
    }

    /** How many plan items stand so. */
    public long items(Standing standing) {
        return items.getOrDefault(standing, 0L);
    }

    private static <T, K extends Enum<K>> Map<K, Long> counted(Class<K> keys, List<T> all, Function<T, K> key) {
        Map<K, Long> counts = new EnumMap<>(keys);
        for (K each : keys.getEnumConstants()) {
            counts.put(each, 0L);
        }
        all.forEach(one -> counts.merge(key.apply(one), 1L, Long::sum));
        return Collections.unmodifiableMap(counts);
    }
}
