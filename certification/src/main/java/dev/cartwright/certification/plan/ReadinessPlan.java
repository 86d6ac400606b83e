package dev.cartwright.certification.plan;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The readiness plan: every item with how it is settled. Immutable and safe to share.
 *
 * <p>Loading refuses a table in which an item has no settlement or a settlement names no item, so that a report can
 * never leave an item out unseen.
 */
public final class ReadinessPlan {

    private final String revision;
    private final Map<String, PlanItem> items;
    private final Map<String, Settlement> settlements;

    private ReadinessPlan(String revision, Map<String, PlanItem> items, Map<String, Settlement> settlements) {
        this.revision = revision;
        this.items = items;
        this.settlements = settlements;
    }

    /**
     * The plan this build was made for, revision v1.0 with 335 items.
     *
     * @throws IllegalStateException when the resources contradict each other
     */
    public static ReadinessPlan current() {
        return of("v1.0", rows("plan-items.tsv"), rows("settlements.tsv"));
    }

    /**
     * A plan from the rows of its two tables, without their header lines.
     *
     * @throws IllegalStateException naming every id that is doubled, unsettled or dangling
     */
    public static ReadinessPlan of(String revision, List<String> itemRows, List<String> settlementRows) {
        Map<String, PlanItem> items = new LinkedHashMap<>();
        for (String row : itemRows) {
            PlanItem item = parsed(row);
            if (items.put(item.id(), item) != null) {
                throw new IllegalStateException("plan-items.tsv: " + item.id() + " stands twice");
            }
        }
        Map<String, Settlement> settlements = SettlementTable.parse(settlementRows);
        refuse("items without a settlement", items.keySet(), settlements.keySet());
        refuse("settlements without an item", settlements.keySet(), items.keySet());
        return new ReadinessPlan(revision, items, settlements);
    }

    /** The revision of the plan document, for example {@code v1.0}. */
    public String revision() {
        return revision;
    }

    /** All items in the order of the plan. */
    public List<PlanItem> items() {
        return List.copyOf(items.values());
    }

    /** The items that {@code wanted} accepts, in the order of the plan. */
    public List<PlanItem> items(Predicate<PlanItem> wanted) {
        return items.values().stream().filter(wanted).toList();
    }

    /** The item with this id, if the plan has it. */
    public Optional<PlanItem> item(String id) {
        return Optional.ofNullable(items.get(id));
    }

    /**
     * How an item is settled.
     *
     * @throws IllegalArgumentException when the plan has no such item
     */
    public Settlement settlement(PlanItem item) {
        Settlement settlement = settlements.get(item.id());
        if (settlement == null) {
            throw new IllegalArgumentException("The plan has no item " + item.id());
        }
        return settlement;
    }

    private static PlanItem parsed(String row) {
        String[] cells = row.split("\t", -1);
        if (cells.length != 4) {
            throw new IllegalStateException("plan-items.tsv: expected id, line, section and text, got: " + row);
        }
        return new PlanItem(cells[0], Integer.parseInt(cells[1]), cells[2], cells[3]);
    }

    private static void refuse(String what, Set<String> ids, Collection<String> known) {
        List<String> unknown = ids.stream().filter(id -> !known.contains(id)).toList();
        if (!unknown.isEmpty()) {
            throw new IllegalStateException("The plan has " + what + ": " + String.join(", ", unknown));
        }
    }

    /** The rows of a table among the resources, without its header line. */
    static List<String> rows(String resource) {
        try (InputStream stream = ReadinessPlan.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("The build lacks its resource " + resource);
            }
            return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .skip(1)
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Can't read the resource " + resource, e);
        }
    }
}
