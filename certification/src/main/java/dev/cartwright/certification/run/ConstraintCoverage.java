package dev.cartwright.certification.run;

import dev.cartwright.certification.evidence.CheckEvidence;
import dev.cartwright.certification.evidence.ConstraintSide;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which constraints of the request schema a run has really hit, on both sides: a pure function of the run.
 *
 * @param places every method and field with its constraints, in order
 * @param missed why constraints were not hit, each with those it holds for; empty when all were
 */
public record ConstraintCoverage(List<Place> places, List<Missed> missed) {

    /**
     * The constraints of one member of one method's body.
     *
     * @param name for example {@code POST rental.start}
     * @param hit how many were hit on both sides
     * @param total how many there are
     */
    public record Place(String name, int hit, int total) {}

    /**
     * Constraints that were not hit on both sides.
     *
     * @param reason one sentence: why
     * @param constraints what they are, in order
     */
    public record Missed(String reason, List<String> constraints) {

        public Missed {
            constraints = List.copyOf(constraints);
        }
    }

    public ConstraintCoverage {
        places = List.copyOf(places);
        missed = List.copyOf(missed);
    }

    /** The coverage of a run; what counts is what its checks sent, against all that its catalogue lists. */
    public static ConstraintCoverage of(RunRecord run) {
        Set<ConstraintSide> sent = new TreeSet<>();
        Map<String, String> reasons = new HashMap<>();
        for (CheckEvidence check : run.checks()) {
            sent.addAll(check.constraints());
            reasons.put(check.check().value(), check.reason());
        }
        Map<String, Boolean> constraints = new TreeMap<>();
        Map<String, String> places = new HashMap<>();
        Map<String, List<String>> missed = new TreeMap<>();
        for (CheckListing listing : run.description().catalogue()) {
            for (ConstraintSide side : listing.constraints()) {
                boolean hit = sent.contains(side);
                constraints.merge(side.constraint(), hit, Boolean::logicalAnd);
                places.put(side.constraint(), side.place());
                if (!hit) {
                    String reason = Optional.ofNullable(
                                    reasons.get(listing.address().value()))
                            .map(why -> listing.address() + " did not send it: " + why)
                            .orElse("its check was not made");
                    List<String> those = missed.computeIfAbsent(reason, _ -> new ArrayList<>());
                    if (!those.contains(side.constraint())) {
                        those.add(side.constraint());
                    }
                }
            }
        }
        return new ConstraintCoverage(
                places(constraints, places),
                missed.entrySet().stream()
                        .map(entry -> new Missed(entry.getKey(), entry.getValue()))
                        .toList());
    }

    private static List<Place> places(Map<String, Boolean> constraints, Map<String, String> names) {
        Map<String, Place> places = new TreeMap<>();
        constraints.forEach((constraint, hit) -> places.merge(
                names.getOrDefault(constraint, constraint),
                new Place(names.getOrDefault(constraint, constraint), hit ? 1 : 0, 1),
                (one, other) -> new Place(one.name(), one.hit() + other.hit(), one.total() + other.total())));
        return List.copyOf(places.values());
    }

    /** How many constraints were hit on both sides. */
    public int hit() {
        return places.stream().mapToInt(Place::hit).sum();
    }

    /** How many constraints there are; 0 for a run whose catalogue lists none. */
    public int total() {
        return places.stream().mapToInt(Place::total).sum();
    }

    /** The coverage in one sentence. */
    public String sentence() {
        return "Schema constraints: %d of %d hit on both sides (%d %%)"
                .formatted(hit(), total(), total() == 0 ? 0 : 100 * hit() / total());
    }
}
