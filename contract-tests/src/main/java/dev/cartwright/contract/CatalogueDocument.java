package dev.cartwright.contract;

import dev.cartwright.certification.run.CheckListing;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes {@code docs/checks.md} from the catalogue, so that the two can't drift apart. */
public final class CatalogueDocument {

    private static final Map<Integer, String> CHAPTERS = Map.ofEntries(
            Map.entry(1, "Resource, methods and transfer"),
            Map.entry(2, "Lines and quantities"),
            Map.entry(3, "Statuses and errors"),
            Map.entry(4, "Cookie"),
            Map.entry(5, "Schema"),
            Map.entry(6, "Stock"),
            Map.entry(7, "Concurrency"),
            Map.entry(8, "Security and caching"),
            Map.entry(9, "Carts through many changes"),
            Map.entry(10, "Time, storage, neighbours and the rate limit"),
            Map.entry(11, "Checkout, webhooks, holds and inventory"),
            Map.entry(12, "Analytics events"),
            Map.entry(13, "What holds for every answer"));

    private CatalogueDocument() {}

    /** What a chapter of the catalogue is about. */
    public static String chapterTitle(int chapter) {
        return CHAPTERS.getOrDefault(chapter, "More");
    }

    /** The document in Markdown, ending in a line feed. */
    public static String markdown(List<CheckListing> listings) {
        StringBuilder text = new StringBuilder();
        text.append("# Contract checks\n\n")
                .append("This page is generated from the catalogue; don't edit it. ")
                .append("`./cartwright checks` lists the same on the command line.\n\n")
                .append("There are ")
                .append(listings.size())
                .append(
                        " checks. **MUST** fails a shop, **SHOULD** warns. *Settles* names the items of the readiness plan, ")
                .append("*rulings* the decisions where the plan is silent, and *faults* the deliberate defects of the ")
                .append("reference server (`./cartwright faults`) that it has to catch; ")
                .append("the first proves that it can fail.\n\n")
                .append("Run one with `./cartwright contract --only cart/3.2`, a chapter with `--only cart/3`, ")
                .append(
                        "or name the claim. `./mvnw verify` makes each check a JUnit case against the reference server; ")
                .append("`-Dcartwright.shop=FILE` points those cases at the shop of that profile.\n");
        Map<Integer, List<CheckListing>> chapters = listings.stream()
                .collect(Collectors.groupingBy(
                        listing -> listing.address().chapter(), TreeMap::new, Collectors.toList()));
        chapters.forEach((chapter, checks) -> {
            text.append("\n## ")
                    .append(chapter)
                    .append(". ")
                    .append(chapterTitle(chapter))
                    .append(
                            "\n\n| Address | Claim | Level | Settles | Rulings | Faults |\n|---|---|---|---|---|---|\n");
            checks.forEach(check -> text.append(row(check)));
        });
        return text.toString();
    }

    private static String row(CheckListing check) {
        return "| " + check.address() + " | **" + check.claim() + "**<br>" + cell(check.statement()) + " | "
                + check.level() + " | " + String.join(", ", check.planItems()) + " | "
                + check.rulings().stream().map(String::valueOf).collect(Collectors.joining(", ")) + " | "
                + check.faults().stream().map(fault -> "`" + fault + "`").collect(Collectors.joining(", "))
                + " |\n";
    }

    private static String cell(String text) {
        return text.replace("|", "\\|").replace("<", "&lt;");
    }
}
