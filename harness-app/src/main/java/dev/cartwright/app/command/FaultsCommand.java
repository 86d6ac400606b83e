package dev.cartwright.app.command;

import dev.cartwright.app.ExitCode;
import dev.cartwright.app.Surroundings;
import dev.cartwright.app.terminal.Terminal;
import dev.cartwright.certification.metric.Metric;
import dev.cartwright.certification.run.CheckListing;
import dev.cartwright.contract.ContractCatalogue;
import dev.cartwright.reference.faults.Fault;
import dev.cartwright.reference.faults.FaultCatalogue;
import dev.cartwright.reference.faults.Showing;
import dev.cartwright.reference.variants.Variant;
import dev.cartwright.reference.variants.VariantCatalogue;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code cartwright faults}. */
@Command(
        name = "faults",
        description =
                "List the ways in which the reference cart can be made wrong, and the checks that must catch each.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  cartwright faults",
            "  cartwright contract --fault ID     the checks named for it fail, exit code 1"
        })
final class FaultsCommand implements Callable<Integer> {

    @Option(names = "--json", description = "Print a JSON array instead of lines.")
    private boolean json;

    @Option(
            names = "--variants",
            description = "List the legal other ways to answer instead, which no check may blame.")
    private boolean variants;

    private final Surroundings surroundings;

    FaultsCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        if (variants) {
            tellVariants(surroundings.out());
        } else {
            tellFaults(surroundings.out());
        }
        return ExitCode.GO.number();
    }

    private void tellVariants(Terminal out) {
        List<Variant> all = VariantCatalogue.all();
        if (json) {
            JsonLines.array(out, all, (variant, node) -> {
                node.writeStringField("id", variant.id());
                node.writeStringField("description", variant.sentence());
                node.writeStringField("section", variant.section());
            });
            return;
        }
        all.forEach(variant -> {
            out.line(variant.id());
            out.line("    " + variant.sentence() + " (" + variant.section() + ")");
        });
    }

    private void tellFaults(Terminal out) {
        List<CheckListing> listings = ContractCatalogue.standard().listings();
        List<Fault> all = FaultCatalogue.all();
        if (json) {
            JsonLines.array(out, all, (fault, node) -> {
                node.writeStringField("id", fault.id());
                node.writeStringField("description", fault.sentence());
                node.writeStringField("section", fault.section());
                node.writeStringField("shows", fault.shows().word());
                if (fault.shows() instanceof Showing.UnderLoad(String metric)) {
                    node.writeStringField("metric", metric);
                }
                node.writeArrayFieldStart("checks");
                for (String check : checks(fault, listings)) {
                    node.writeString(check);
                }
                node.writeEndArray();
            });
            return;
        }
        all.forEach(fault -> {
            List<String> checks = checks(fault, listings);
            out.line(fault.id());
            out.line("    " + fault.sentence() + " (" + fault.section() + ")");
            out.line("    " + showing(fault, String.join(", ", checks)));
        });
    }

    private static String showing(Fault fault, String checks) {
        return switch (fault.shows()) {
            case Showing.Fails() -> "caught by " + checks;
            case Showing.Warns() -> "breaks a SHOULD: " + checks + " warns, and the exit code stays";
            case Showing.UnderLoad(String metric) ->
                "seen under load only: misses the objective of " + metric + " ("
                        + Metric.withId(metric).label() + ")";
        };
    }

    private static List<String> checks(Fault fault, List<CheckListing> listings) {
        return listings.stream()
                .filter(listing -> listing.faults().contains(fault.id()))
                .map(listing -> listing.address().value())
                .toList();
    }
}
