package dev.cartwright.contract.profile;

import dev.cartwright.certification.evidence.CheckAddress;
import dev.cartwright.certification.evidence.KnownIssue;
import dev.cartwright.certification.evidence.Waiver;
import dev.cartwright.certification.plan.ReadinessPlan;
import dev.cartwright.certification.profile.Capability;
import dev.cartwright.certification.profile.LoadSettings;
import dev.cartwright.certification.profile.Readings;
import dev.cartwright.contract.ContractCatalogue;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads capabilities, readings, load, waivers and known issues. */
final class SettingsReader {

    private final Problems problems;

    SettingsReader(Problems problems) {
        this.problems = problems;
    }

    Set<Capability> capabilities(Node node) {
        List<String> allowed =
                Arrays.stream(Capability.values()).map(Capability::key).toList();
        Set<Capability> found = EnumSet.noneOf(Capability.class);
        for (Node one : list(node, "capabilities", "[" + String.join(", ", allowed) + "]")) {
            String word = one instanceof ScalarNode scalar ? scalar.getValue() : "?";
            Optional<Capability> capability = Capability.withKey(word);
            if (capability.isEmpty()) {
                problems.at(
                        one,
                        "unknown capability '" + word + "'" + Suggestion.of(word, allowed) + "; allowed: "
                                + String.join(", ", allowed));
            } else if (!found.add(capability.get())) {
                problems.at(one, "the capability '" + word + "' stands twice; keep one");
            }
        }
        return found;
    }

    Readings readings(Node node) {
        ProfileMapping mapping = ProfileMapping.of(node, ProfileKey.READINGS.path(), problems);
        int status = mapping.integer("validationStatus", 400, 422)
                .filter(value -> {
                    if (value != 400 && value != 422) {
                        mapping.problem("validationStatus", "is " + value + "; allowed: 400, 422 (ruling 4)");
                    }
                    return value == 400 || value == 422;
                })
                .map(Long::intValue)
                .orElse(Readings.DEFAULT.validationStatus());
        return new Readings(
                status,
                mapping.truth("ttlSlidesOnRead"),
                mapping.choice("stockScope", List.of("sku", "variant"))
                        .map(word -> word.equals("variant") ? Readings.StockScope.VARIANT : Readings.StockScope.SKU)
                        .orElse(Readings.DEFAULT.stockScope()),
                mapping.choice("errorTexts", List.of("recommended", "exact"))
                        .map(word -> word.equals("exact") ? Readings.ErrorTexts.EXACT : Readings.ErrorTexts.RECOMMENDED)
                        .orElse(Readings.DEFAULT.errorTexts()),
                mapping.integer("bodyLimit", 65_536, 1_048_576).map(Long::intValue),
                mapping.node("rateLimit").flatMap(this::rateLimit));
    }

    private Optional<Readings.RateLimit> rateLimit(Node node) {
        ProfileMapping mapping = ProfileMapping.of(node, ProfileKey.RATE_LIMIT.path(), problems);
        mapping.require("requestsPerSecond", "requests a second of one client that are never refused");
        boolean provoke = mapping.truth("provoke").orElse(false);
        return mapping.rate("requestsPerSecond").map(rate -> new Readings.RateLimit(rate, provoke));
    }

    LoadSettings load(Node node) {
        ProfileMapping mapping = ProfileMapping.of(node, ProfileKey.LOAD.path(), problems);
        return new LoadSettings(
                mapping.rate("requestsPerSecond").map(OptionalDouble::of).orElseGet(OptionalDouble::empty),
                duration(mapping, "warmUp", Duration.ofMinutes(10)),
                duration(mapping, "window", Duration.ofMinutes(120)));
    }

    static Optional<Duration> duration(ProfileMapping mapping, String key, Duration most) {
        return mapping.text(key).flatMap(text -> {
            Optional<Duration> parsed =
                    Durations.parse(text).filter(value -> value.isPositive() && value.compareTo(most) <= 0);
            if (parsed.isEmpty()) {
                mapping.problem(
                        key,
                        "is '" + text + "' and must be " + Durations.ALLOWED + ", above 0 and at most "
                                + most.toSeconds() + "s");
            }
            return parsed;
        });
    }

    List<Waiver> waivers(Node node) {
        List<Waiver> waivers = new ArrayList<>();
        for (Node one : list(node, "waivers", "a list of mappings with item, owner, reason and expiresOn")) {
            ProfileMapping mapping = ProfileMapping.of(one, ProfileKey.WAIVERS.path(), problems);
            mapping.require("item", "the id of the plan item that is waived");
            mapping.require("owner", "who answers for it");
            mapping.require("reason", "why it may be");
            mapping.require("expiresOn", "the last day it counts, for example \"2027-01-31\"");
            Optional<String> item = mapping.text("item").filter(id -> planned(mapping, id));
            Optional<String> owner = mapping.text("owner");
            Optional<String> reason = mapping.text("reason");
            Optional<LocalDate> expiresOn = mapping.text("expiresOn").flatMap(text -> day(mapping, text));
            if (item.isPresent() && owner.isPresent() && reason.isPresent() && expiresOn.isPresent()) {
                waivers.add(new Waiver(item.get(), owner.get(), reason.get(), expiresOn.get()));
            }
        }
        return waivers;
    }

    List<KnownIssue> knownIssues(Node node) {
        List<KnownIssue> issues = new ArrayList<>();
        Set<CheckAddress> listed = new HashSet<>();
        for (Node one : list(node, "knownIssues", "a list of mappings with check, owner, reason and expiresOn")) {
            ProfileMapping mapping = ProfileMapping.of(one, ProfileKey.KNOWN_ISSUES.path(), problems);
            mapping.require("check", "the address of the check that is known to fail, for example cart/3.2");
            mapping.require("owner", "who answers for it");
            mapping.require("reason", "what it is about");
            mapping.require("expiresOn", "the last day it counts as known, for example \"2027-01-31\"");
            Optional<CheckAddress> check = mapping.text("check").flatMap(text -> listed(mapping, text, listed));
            Optional<String> owner = mapping.text("owner").filter(text -> said(mapping, "owner", text));
            Optional<String> reason = mapping.text("reason").filter(text -> said(mapping, "reason", text));
            Optional<LocalDate> expiresOn = mapping.text("expiresOn").flatMap(text -> day(mapping, text));
            if (check.isPresent() && owner.isPresent() && reason.isPresent() && expiresOn.isPresent()) {
                issues.add(new KnownIssue(check.get(), owner.get(), reason.get(), expiresOn.get()));
            }
        }
        return issues;
    }

    private static Optional<CheckAddress> listed(ProfileMapping mapping, String text, Set<CheckAddress> before) {
        List<String> addresses = ContractCatalogue.standard().listings().stream()
                .map(listing -> listing.address().value())
                .toList();
        if (!addresses.contains(text)) {
            mapping.problem(
                    "check",
                    "is '" + text + "', which is no check" + Suggestion.of(text, addresses)
                            + "; `cartwright checks` lists them all");
            return Optional.empty();
        }
        CheckAddress check = new CheckAddress(text);
        if (!before.add(check)) {
            mapping.problem("check", "is '" + text + "', which stands twice; keep one");
            return Optional.empty();
        }
        return Optional.of(check);
    }

    private static boolean said(ProfileMapping mapping, String key, String text) {
        if (text.isBlank()) {
            mapping.problem(key, "is empty; say it in a few words");
        }
        return !text.isBlank();
    }

    private static boolean planned(ProfileMapping mapping, String item) {
        boolean planned = ReadinessPlan.current().item(item).isPresent();
        if (!planned) {
            mapping.problem(
                    "item", "is '" + item + "', which is no item of the readiness plan; one looks like MET.tech.2");
        }
        return planned;
    }

    private static Optional<LocalDate> day(ProfileMapping mapping, String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException _) {
            mapping.problem("expiresOn", "is '" + text + "' and must be a day such as 2027-01-31");
            return Optional.empty();
        }
    }

    private List<Node> list(Node node, String path, String allowed) {
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        problems.at(node, "'" + path + "' must be a list: " + allowed);
        return List.of();
    }
}
