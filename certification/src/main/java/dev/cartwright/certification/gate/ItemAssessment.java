package dev.cartwright.certification.gate;

import dev.cartwright.certification.plan.PlanItem;
import dev.cartwright.certification.plan.Settlement;
import java.util.List;

/**
 * How one plan item stands after a run.
 *
 * @param item the item
 * @param settlement how it is settled
 * @param standing how it stands
 * @param reason one sentence: why
 * @param waivable whether a waiver could help; false beyond a critical limit (ruling 1)
 * @param sources addresses of the checks or ids of the metrics it rests on
 */
public record ItemAssessment(
        PlanItem item,
        Settlement settlement,
        Standing standing,
        String reason,
        boolean waivable,
        List<String> sources) {

    public ItemAssessment {
        sources = List.copyOf(sources);
    }
}
