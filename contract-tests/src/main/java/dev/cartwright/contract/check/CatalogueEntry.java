package dev.cartwright.contract.check;

import dev.cartwright.certification.evidence.CheckAddress;
import dev.cartwright.certification.plan.Level;
import dev.cartwright.certification.run.CheckListing;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A check with what the catalogue says of it.
 *
 * @param check the check
 * @param listing where it stands, how binding it is, what it settles
 */
public record CatalogueEntry(ContractCheck check, CheckListing listing) {

    /** A check of a MUST that {@code fault} proves able to fail and that helps to settle the items. */
    public static CatalogueEntry must(String address, ContractCheck check, String fault, String... planItems) {
        return entry(Level.MUST, address, check, fault, planItems);
    }

    /** A check of a SHOULD that {@code fault} proves able to fail and that helps to settle the items. */
    public static CatalogueEntry should(String address, ContractCheck check, String fault, String... planItems) {
        return entry(Level.SHOULD, address, check, fault, planItems);
    }

    private static CatalogueEntry entry(
            Level level, String address, ContractCheck check, String fault, String... planItems) {
        return new CatalogueEntry(
                check,
                new CheckListing(
                        new CheckAddress(address),
                        check.claim(),
                        check.statement(),
                        level,
                        List.of(planItems),
                        List.of(),
                        List.of(fault),
                        check.constraints()));
    }

    /** The same, depending on these rulings. */
    public CatalogueEntry ruling(Integer... numbers) {
        return new CatalogueEntry(
                check,
                new CheckListing(
                        listing.address(),
                        listing.claim(),
                        listing.statement(),
                        listing.level(),
                        listing.planItems(),
                        Arrays.asList(numbers),
                        listing.faults(),
                        listing.constraints()));
    }

    /** The same, which has to catch these faults too. */
    public CatalogueEntry catching(String... faults) {
        return new CatalogueEntry(
                check,
                new CheckListing(
                        listing.address(),
                        listing.claim(),
                        listing.statement(),
                        listing.level(),
                        listing.planItems(),
                        listing.rulings(),
                        Stream.concat(listing.faults().stream(), Stream.of(faults))
                                .toList(),
                        listing.constraints()));
    }
}
