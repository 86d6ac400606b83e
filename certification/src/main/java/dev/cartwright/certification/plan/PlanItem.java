package dev.cartwright.certification.plan;

/**
 * One statement of the readiness plan.
 *
 * @param id stable id, for example {@code R03.acc.3}
 * @param line line of the statement in the plan document, from 1
 * @param section heading under which the statement stands
 * @param text the statement itself
 */
public record PlanItem(String id, int line, String section, String text) {

    /** The first part of the id, for example {@code R03} or {@code GO}: the chapter the item belongs to. */
    public String chapter() {
        return id.substring(0, id.indexOf('.') < 0 ? id.length() : id.indexOf('.'));
    }
}
