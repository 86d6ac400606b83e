package dev.cartwright.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cartwright.certification.evidence.CheckEvidence;
import dev.cartwright.certification.evidence.ConstraintSide;
import dev.cartwright.certification.evidence.Outcome;
import dev.cartwright.certification.profile.Capability;
import dev.cartwright.certification.run.CheckListing;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ConstraintsAreHitTest {

    private final ContractCatalogue catalogue = ContractCatalogue.standard();

    @Test
    void onBothSidesInARunAgainstARightShop() {
        try (ReferenceShop shop = ReferenceShop.clean()) {
            List<CheckEvidence> seen = shop.run(catalogue.select(List.of("cart/5")));

            assertThat(seen).extracting(CheckEvidence::outcome).containsOnly(Outcome.PASS);
            assertThat(hit(seen)).isEqualTo(listed());
        }
    }

    @Test
    void onlyWhereTheShopDeclaresTheCapability() {
        try (ReferenceShop shop = ReferenceShop.clean()) {
            List<CheckEvidence> seen = shop.run(
                    catalogue.select(List.of("cart/5")), profile -> profile.declaring(Set.of(Capability.META)));

            assertThat(hit(seen)).isNotEmpty().noneMatch(side -> side.field().contains("rental"));
            assertThat(listed())
                    .filteredOn(side -> !side.field().contains("rental"))
                    .allMatch(hit(seen)::contains);
        }
    }

    private static Set<ConstraintSide> hit(List<CheckEvidence> seen) {
        return seen.stream().flatMap(check -> check.constraints().stream()).collect(Collectors.toSet());
    }

    private Set<ConstraintSide> listed() {
        return catalogue.listings().stream()
                .map(CheckListing::constraints)
                .flatMap(List::stream)
                .collect(Collectors.toSet());
    }
}
