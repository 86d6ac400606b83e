package dev.cartwright.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cartwright.certification.evidence.CheckAddress;
import dev.cartwright.certification.plan.PlanTrace;
import dev.cartwright.certification.plan.ReadinessPlan;
import dev.cartwright.certification.run.CheckListing;
import dev.cartwright.contract.check.CatalogueEntry;
import dev.cartwright.reference.faults.FaultCatalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ContractCatalogueTest {

    private final ContractCatalogue catalogue = ContractCatalogue.standard();

    @Test
    void hasManyChecksInChaptersWithoutGaps() {
        assertThat(catalogue.listings()).hasSizeGreaterThan(200);
        Map<Integer, List<Integer>> numbers = catalogue.listings().stream()
                .map(CheckListing::address)
                .collect(Collectors.groupingBy(
                        CheckAddress::chapter, Collectors.mapping(CheckAddress::number, Collectors.toList())));
        assertThat(numbers).containsOnlyKeys(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13);
        numbers.values().forEach(chapter -> assertThat(chapter.getLast()).isEqualTo(chapter.size()));
    }

    @Test
    void namesEachCheckOnceAsItsClaim() {
        assertThat(catalogue.listings()).extracting(CheckListing::claim).doesNotHaveDuplicates();
        assertThat(catalogue.listings()).extracting(CheckListing::address).doesNotHaveDuplicates();
        assertThat(catalogue.entries())
                .allSatisfy(entry -> assertThat(entry.check().claim())
                        .isEqualTo(entry.listing().claim())
                        .matches("[A-Z][A-Za-z0-9]+"));
        assertThat(catalogue.listings()).extracting(CheckListing::statement).allMatch(text -> text.endsWith("."));
    }

    @Test
    void fitsThePlan() {
        Map<String, Set<String>> claims = catalogue.listings().stream()
                .collect(Collectors.toMap(
                        listing -> listing.address().value(), listing -> Set.copyOf(listing.planItems())));
        assertThat(PlanTrace.problems(ReadinessPlan.current(), claims)).isEmpty();
    }

    @Test
    void citesOnlyRulingsThatExist() {
        assertThat(catalogue.listings())
                .flatExtracting(CheckListing::rulings)
                .allMatch(number -> number >= 1 && number <= 38);
    }

    @Test
    void namesOnlyFaultsOfTheReferenceServer() {
        assertThat(catalogue.listings())
                .flatExtracting(CheckListing::faults)
                .isSubsetOf(
                        FaultCatalogue.all().stream().map(fault -> fault.id()).toList());
    }

    @Test
    void selectsByAddressChapterAndClaim() {
        assertThat(catalogue.select(List.of("cart/3.2"))).containsExactly(new CheckAddress("cart/3.2"));
        assertThat(catalogue.select(List.of("cart/7")))
                .isNotEmpty()
                .containsExactlyElementsOf(catalogue.listings().stream()
                        .map(CheckListing::address)
                        .filter(address -> address.chapter() == 7)
                        .toList());
        assertThat(catalogue.select(List.of("cartcookieishttponly"))).hasSize(1);
        assertThat(catalogue.select(List.of())).hasSameSizeAs(catalogue.listings());
    }

    @Test
    void saysWhichPatternsFitNothing() {
        assertThatThrownBy(() -> catalogue.select(List.of("CartCookieIsHttpOnyl", "cart/99", "cart/1.1")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("CartCookieIsHttpOnyl")
                .hasMessageContaining("did you mean 'CartCookieIsHttpOnly'?")
                .hasMessageContaining("cart/99")
                .hasMessageNotContaining("'cart/1.1'.");
    }

    @Test
    void refusesTwoChecksOfOneAddressOrClaim() {
        CatalogueEntry entry = catalogue.entries().getFirst();
        assertThatThrownBy(() -> ContractCatalogue.of(List.of(entry, entry)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("cart/1.1");
    }

    @Test
    void refusesToSelectNothing() {
        assertThatThrownBy(() -> new ContractSelection(Set.of(), false, 1))
                .hasMessageContaining("No check is selected");
    }

    @Test
    void isTheSourceOfTheDocument() throws IOException {
        Path page = ProjectRoot.file("docs/checks.md");
        String generated = CatalogueDocument.markdown(catalogue.listings());
        if (Boolean.getBoolean("cartwright.write-docs")) {
            Files.createDirectories(page.getParent());
            Files.writeString(page, generated);
        }
        assertThat(Files.readString(page))
                .as("docs/checks.md is generated; write it anew with ./mvnw -pl contract-tests -am test"
                        + " -Dtest=ContractCatalogueTest -Dcartwright.write-docs=true")
                .isEqualTo(generated);
    }
}
