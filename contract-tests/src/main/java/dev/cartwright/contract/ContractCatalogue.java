package dev.cartwright.contract;

import dev.cartwright.certification.evidence.CheckAddress;
import dev.cartwright.certification.run.CheckListing;
import dev.cartwright.contract.analytics.AnalyticsChecks;
import dev.cartwright.contract.check.CatalogueEntry;
import dev.cartwright.contract.check.Invariant;
import dev.cartwright.contract.checkout.CheckoutChecks;
import dev.cartwright.contract.concurrency.ConcurrencyChecks;
import dev.cartwright.contract.cookie.CookieChecks;
import dev.cartwright.contract.invariant.InvariantChecks;
import dev.cartwright.contract.profile.Suggestion;
import dev.cartwright.contract.rest.ErrorChecks;
import dev.cartwright.contract.rest.LineChecks;
import dev.cartwright.contract.rest.ResourceChecks;
import dev.cartwright.contract.schema.SchemaChecks;
import dev.cartwright.contract.security.SecurityChecks;
import dev.cartwright.contract.stateful.StatefulChecks;
import dev.cartwright.contract.stock.StockChecks;
import dev.cartwright.contract.surroundings.SurroundingsChecks;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every contract check with its address, level, plan items, rulings and fault. Immutable and safe to share. */
public final class ContractCatalogue {

    private final List<CatalogueEntry> entries;

    private ContractCatalogue(List<CatalogueEntry> entries) {
        this.entries = entries;
    }

    /** The checks of this version. */
    public static ContractCatalogue standard() {
        return of(Stream.of(
                        ResourceChecks.entries(),
                        LineChecks.entries(),
                        ErrorChecks.entries(),
                        CookieChecks.entries(),
                        SchemaChecks.entries(),
                        StockChecks.entries(),
                        ConcurrencyChecks.entries(),
                        SecurityChecks.entries(),
                        StatefulChecks.entries(),
                        SurroundingsChecks.entries(),
                        CheckoutChecks.entries(),
                        AnalyticsChecks.entries(),
                        InvariantChecks.entries())
                .flatMap(List::stream)
                .toList());
    }

    /**
     * A catalogue of these checks, in the order of their addresses.
     *
     * @throws IllegalArgumentException when an address or a claim stands twice
     */
    public static ContractCatalogue of(List<CatalogueEntry> entries) {
        Set<String> taken = new LinkedHashSet<>();
        for (CatalogueEntry entry : entries) {
            if (!taken.add(entry.listing().address().value())) {
                throw new IllegalArgumentException(
                        "Two checks stand at " + entry.listing().address());
            }
            if (!taken.add(entry.listing().claim())) {
                throw new IllegalArgumentException(
                        "Two checks claim " + entry.listing().claim());
            }
        }
        return new ContractCatalogue(entries.stream()
                .sorted(Comparator.comparing(entry -> entry.listing().address()))
                .toList());
    }

    /** Every check, in the order of the addresses. */
    public List<CatalogueEntry> entries() {
        return entries;
    }

    /** What the catalogue says of every check, in the order of the addresses. */
    public List<CheckListing> listings() {
        return entries.stream().map(CatalogueEntry::listing).toList();
    }

    /** The checks that ask nothing themselves and judge what the others of a run are answered. */
    public Set<CheckAddress> invariants() {
        return entries.stream()
                .filter(entry -> entry.check() instanceof Invariant)
                .map(entry -> entry.listing().address())
                .collect(Collectors.toSet());
    }

    /**
     * The checks that any of the patterns names, in order; all of them when there is no pattern.
     *
     * @param patterns addresses such as {@code cart/3.2}, chapters such as {@code cart/3}, or claims
     * @throws IllegalArgumentException naming every pattern that fits no check, and what is near
     */
    public Set<CheckAddress> select(List<String> patterns) {
        List<String> unknown = patterns.stream()
                .filter(pattern -> entries.stream().noneMatch(entry -> fits(pattern, entry.listing())))
                .map(this::complaint)
                .toList();
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException(String.join(System.lineSeparator(), unknown));
        }
        Set<CheckAddress> selected = new TreeSet<>();
        listings().stream()
                .filter(listing -> patterns.isEmpty() || patterns.stream().anyMatch(pattern -> fits(pattern, listing)))
                .forEach(listing -> selected.add(listing.address()));
        return selected;
    }

    private static boolean fits(String pattern, CheckListing listing) {
        CheckAddress address = listing.address();
        return address.value().equals(pattern)
                || (address.group() + "/" + address.chapter()).equals(pattern)
                || listing.claim().equalsIgnoreCase(pattern);
    }

    private String complaint(String pattern) {
        List<String> names = Stream.concat(
                        listings().stream().map(CheckListing::claim),
                        listings().stream().map(listing -> listing.address().value()))
                .toList();
        return "No check is called '" + pattern + "'" + Suggestion.of(pattern, names)
                + ". Give an address (cart/3.2), a chapter (cart/3) or a claim ("
                + entries.getFirst().listing().claim() + "); `cartwright checks` lists them all.";
    }
}
