package dev.cartwright.reports.evidence;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cartwright.certification.evidence.CheckAddress;
import dev.cartwright.certification.evidence.ConstraintSide;
import dev.cartwright.certification.evidence.KnownIssue;
import dev.cartwright.certification.evidence.Waiver;
import dev.cartwright.certification.plan.Level;
import dev.cartwright.certification.profile.Environment;
import dev.cartwright.certification.run.CheckListing;
import dev.cartwright.certification.run.Depth;
import dev.cartwright.certification.run.RunDescription;
import dev.cartwright.certification.run.Scope;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What a run set out to do, as members of a JSON object and back. */
final class DescriptionCodec {

    private DescriptionCodec() {}

    static void write(RunDescription description, ObjectNode node) {
        node.put("runId", description.runId());
        node.put("startedAt", description.startedAt().toString());
        node.put("version", description.version());
        node.put("planRevision", description.planRevision());
        node.put("shop", description.shop());
        node.put("target", description.target().toString());
        node.put("environment", description.environment().name());
        node.put("scope", description.scope().name());
        node.put("depth", description.depth().name());
        node.put("seed", description.seed());
        node.put("readOnly", description.readOnly());
        ArrayNode catalogue = node.putArray("catalogue");
        description.catalogue().forEach(listing -> write(listing, catalogue.addObject()));
        ArrayNode selected = node.putArray("selected");
        // A set has no order of its own; without one the same run would give other bytes each time.
        description.selected().stream().sorted().forEach(address -> selected.add(address.value()));
        ArrayNode waivers = node.putArray("waivers");
        description
                .waivers()
                .forEach(waiver -> waivers.addObject()
                        .put("item", waiver.item())
                        .put("owner", waiver.owner())
                        .put("reason", waiver.reason())
                        .put("expiresOn", waiver.expiresOn().toString()));
        if (!description.knownIssues().isEmpty()) {
            ArrayNode issues = node.putArray("knownIssues");
            description
                    .knownIssues()
                    .forEach(issue -> issues.addObject()
                            .put("check", issue.check().value())
                            .put("owner", issue.owner())
                            .put("reason", issue.reason())
                            .put("expiresOn", issue.expiresOn().toString()));
        }
        ArrayNode notes = node.putArray("notes");
        description.notes().forEach(notes::add);
    }

    static RunDescription read(Members members) {
        List<CheckListing> catalogue = members.objects("catalogue", DescriptionCodec::listing);
        List<CheckAddress> selected = members.parsedTexts("selected", CheckAddress::new);
        refuseUnknown(catalogue, selected);
        return new RunDescription(
                members.text("runId"),
                members.parsed("startedAt", Instant::parse),
                members.text("version"),
                members.text("planRevision"),
                members.text("shop"),
                members.parsed("target", URI::create),
                members.word("environment", Environment.class),
                members.word("scope", Scope.class),
                members.word("depth", Depth.class),
                members.number("seed"),
                members.flag("readOnly"),
                catalogue,
                Set.copyOf(selected),
                members.objects(
                        "waivers",
                        waiver -> new Waiver(
                                waiver.text("item"),
                                waiver.text("owner"),
                                waiver.text("reason"),
                                waiver.parsed("expiresOn", LocalDate::parse))),
                members.optionalObjects(
                        "knownIssues",
                        issue -> new KnownIssue(
                                issue.parsed("check", CheckAddress::new),
                                issue.text("owner"),
                                issue.text("reason"),
                                issue.parsed("expiresOn", LocalDate::parse))),
                members.texts("notes"));
    }

    private static void refuseUnknown(List<CheckListing> catalogue, List<CheckAddress> selected) {
        Set<CheckAddress> listed = new HashSet<>();
        for (CheckListing listing : catalogue) {
            if (!listed.add(listing.address())) {
                throw new MalformedEvidence("'catalogue' lists " + listing.address() + " twice");
            }
        }
        String unknown = selected.stream()
                .filter(address -> !listed.contains(address))
                .map(CheckAddress::value)
                .collect(Collectors.joining(", "));
        if (!unknown.isEmpty()) {
            throw new MalformedEvidence("'selected' names checks that 'catalogue' has not: " + unknown);
        }
    }

    private static void write(CheckListing listing, ObjectNode node) {
        node.put("address", listing.address().value());
        node.put("claim", listing.claim());
        node.put("statement", listing.statement());
        node.put("level", listing.level().name());
        ArrayNode planItems = node.putArray("planItems");
        listing.planItems().forEach(planItems::add);
        ArrayNode rulings = node.putArray("rulings");
        listing.rulings().forEach(rulings::add);
        ArrayNode faults = node.putArray("faults");
        listing.faults().forEach(faults::add);
        if (!listing.constraints().isEmpty()) {
            ArrayNode constraints = node.putArray("constraints");
            listing.constraints().forEach(side -> constraints.add(side.text()));
        }
    }

    private static CheckListing listing(Members members) {
        return new CheckListing(
                members.parsed("address", CheckAddress::new),
                members.text("claim"),
                members.text("statement"),
                members.word("level", Level.class),
                members.texts("planItems"),
                members.integers("rulings"),
                members.texts("faults"),
                members.laterTexts("constraints", ConstraintSide::parse));
    }
}
