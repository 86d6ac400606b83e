package dev.cartwright.reports.html;

import dev.cartwright.certification.gate.ItemAssessment;
import dev.cartwright.certification.gate.Standing;
import dev.cartwright.reports.dossier.Dossier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The plan items under one heading. */
public record PlanSection(String title, List<ItemAssessment> items) {

    public PlanSection {
        items = List.copyOf(items);
    }

    /** All plan items of a dossier by section, in the order of the plan. */
    public static List<PlanSection> all(Dossier dossier) {
        Map<String, List<ItemAssessment>> sections = new LinkedHashMap<>();
        dossier.items()
                .forEach(item -> sections.computeIfAbsent(item.item().section(), key -> new ArrayList<>())
                        .add(item));
        return sections.entrySet().stream()
                .map(entry -> new PlanSection(entry.getKey(), entry.getValue()))
                .toList();
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

    /** How many items stand so. */
    public long count(Standing standing) {
        return items.stream().filter(item -> item.standing() == standing).count();
    }
}
