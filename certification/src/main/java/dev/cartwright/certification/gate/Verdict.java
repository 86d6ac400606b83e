package dev.cartwright.certification.gate;

import java.util.List;
import java.util.function.Predicate;

/**
 * What a gate says of a run, and why.
 *
 * @param gate which gate
 * @param decision what it says
 * @param sentence the one sentence that decides
 * @param criteria everything the gate asked for
 */
public record Verdict(Gate gate, Decision decision, String sentence, List<Criterion> criteria) {

    public Verdict {
        criteria = List.copyOf(criteria);
    }

    /** The criteria that make it a NO-GO. */
    public List<Criterion> blockers() {
        return those(Criterion::blocks);
    }

    /** The criteria that keep it from GO without forbidding it. */
    public List<Criterion> concerns() {
        return those(criterion -> criterion.standing() == Standing.WAIVED
                || (criterion.standing() == Standing.VIOLATED && !criterion.blocks()));
    }

    /** The criteria nobody and nothing has settled. */
    public List<Criterion> undecided() {
        return those(criterion -> criterion.standing() == Standing.UNDECIDED);
    }

    private List<Criterion> those(Predicate<Criterion> wanted) {
        return criteria.stream().filter(wanted).toList();
    }
}
