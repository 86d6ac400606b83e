package dev.cartwright.certification.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Holds a check catalogue against the plan: every item that checks are said to settle is claimed by one, and every
 * claim names an item that is there and is theirs to settle.
 */
public final class PlanTrace {

    private PlanTrace() {}

    /**
     * What does not fit together, one sentence each; empty when all does.
     *
     * @param claimsByCheck for each existing check, by address, the ids of the plan items it claims
     */
    public static List<String> problems(ReadinessPlan plan, Map<String, Set<String>> claimsByCheck) {
        List<String> problems = new ArrayList<>();
        claimsByCheck.forEach((check, ids) -> {
            if (ids.isEmpty()) {
                problems.add("Check " + check + " claims no plan item");
            }
            for (String id : ids) {
                plan.item(id)
                        .ifPresentOrElse(
                                item -> {
                                    if (!(plan.settlement(item) instanceof Settlement.ByCheck)) {
                                        problems.add("Check " + check + " claims " + id + ", which is settled "
                                                + plan.settlement(item).description());
                                    }
                                },
                                () -> problems.add("Check " + check + " claims " + id + ", which the plan has not"));
            }
        });
        for (PlanItem item : plan.items()) {
            boolean claimed = claimsByCheck.values().stream().anyMatch(ids -> ids.contains(item.id()));
            if (plan.settlement(item) instanceof Settlement.ByCheck && !claimed) {
                problems.add("Item " + item.id() + " is said to be settled by check, but no existing check claims it");
            }
        }
        return List.copyOf(problems);
    }
}
