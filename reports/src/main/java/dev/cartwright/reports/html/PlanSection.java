package dev.cartwright.reports.html;

import dev.cartwright.certification.gate.ItemAssessment;
import dev.cartwright.certification.gate.Standing;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The plan items under one heading. */
public record PlanSection(String title, List<ItemAssessment> items) {

    public PlanSection {
        items = List.copyOf(items);
    }

    /** How many items stand how, in words. */
    public String summary() {
        return Arrays.stream(Standing.values())
                .filter(standing -> count(standing) > 0)
                .map(standing ->
                        count(standing) + " " + Badge.of(standing).label().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" · "));
    }

    /** Whether an item of it does not hold. */
    public boolean violated() {
        return count(Standing.VIOLATED) > 0;
    }

    private long count(Standing standing) {
        return items.stream().filter(item -> item.standing() == standing).count();
    }
}
