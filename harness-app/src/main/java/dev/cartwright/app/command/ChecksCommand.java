package dev.cartwright.app.command;

import dev.cartwright.app.ExitCode;
import dev.cartwright.app.Surroundings;
import dev.cartwright.app.engine.Selection;
import dev.cartwright.certification.evidence.CheckAddress;
import dev.cartwright.certification.run.CheckListing;
import dev.cartwright.contract.CatalogueDocument;
import dev.cartwright.contract.ContractCatalogue;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code cartwright checks}. */
@Command(
        name = "checks",
        description =
                "List every contract check: address, level, what it claims, and the plan items it helps to settle.",
        footerHeading = "%nExamples:%n",
        footer = {"  cartwright checks", "  cartwright checks --json --only cart/4"})
final class ChecksCommand implements Callable<Integer> {

    @Option(names = "--json", description = "Print a JSON array instead of lines.")
    private boolean json;

    @Option(names = "--markdown", description = "Print the page docs/checks.md instead of lines.")
    private boolean markdown;

    @Mixin
    private final OnlyOption only = new OnlyOption();

    private final Surroundings surroundings;

    ChecksCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        ContractCatalogue catalogue = ContractCatalogue.standard();
        Set<CheckAddress> wanted = Selection.of(catalogue, only.patterns());
        List<CheckListing> listings = catalogue.listings().stream()
                .filter(listing -> wanted.contains(listing.address()))
                .toList();
        if (markdown) {
            surroundings.out().stream().print(CatalogueDocument.markdown(listings));
        } else if (json) {
            print(listings);
        } else {
            listings.forEach(this::tell);
            surroundings.out().line(listings.size() + " checks");
        }
        return ExitCode.GO.number();
    }

    private void tell(CheckListing listing) {
        surroundings.out().line("%-16s %-6s %s".formatted(listing.address(), listing.level(), listing.claim()));
        surroundings.out().line("%-23s %s".formatted("", listing.statement()));
    }

    private void print(List<CheckListing> listings) {
        JsonLines.array(surroundings.out(), listings, (listing, node) -> {
            node.writeStringField("address", listing.address().value());
            node.writeStringField("claim", listing.claim());
            node.writeStringField("statement", listing.statement());
            node.writeStringField("level", listing.level().name());
            node.writeArrayFieldStart("planItems");
            for (String item : listing.planItems()) {
                node.writeString(item);
            }
            node.writeEndArray();
            node.writeArrayFieldStart("rulings");
            for (int ruling : listing.rulings()) {
                node.writeNumber(ruling);
            }
            node.writeEndArray();
            node.writeArrayFieldStart("faults");
            for (String fault : listing.faults()) {
                node.writeString(fault);
            }
            node.writeEndArray();
        });
    }
}
