package dev.cartwright.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cartwright.app.testing.Cartwright;
import dev.cartwright.app.testing.Cartwright.Told;
import dev.cartwright.contract.ContractCatalogue;
import dev.cartwright.reference.faults.FaultCatalogue;
import dev.cartwright.reference.variants.VariantCatalogue;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListingCommandsTest {

    @TempDir
    private Path directory;

    private Told run(String... arguments) {
        Told said = Cartwright.in(directory).run(arguments);
        assertThat(said.code()).isZero();
        assertThat(said.err()).isEmpty();
        return said;
    }

    private JsonNode json(String... arguments) throws IOException {
        return new ObjectMapper().readTree(run(arguments).out());
    }

    @Test
    void checksListsTheWholeCatalogue() throws IOException {
        int size = ContractCatalogue.standard().listings().size();
        assertThat(run("checks").out()).contains(size + " checks", "MUST", "cart/1.1");
        JsonNode checks = json("checks", "--json");
        assertThat(checks).hasSize(size);
        checks.forEach(check -> {
            assertThat(check.fieldNames())
                    .toIterable()
                    .containsExactly("address", "claim", "statement", "level", "planItems", "rulings", "faults");
            assertThat(check.get("planItems")).isNotEmpty();
        });
    }

    @Test
    void checksCanBeNarrowed() throws IOException {
        assertThat(json("checks", "--json", "--only", "cart/1.1,cart/1.2")).hasSize(2);
    }

    @Test
    void checksPrintsThePageOfTheDocumentation() {
        assertThat(run("checks", "--markdown").out())
                .startsWith("# Contract checks")
                .contains("| cart/1.1 |");
    }

    @Test
    void faultsListsEveryFaultWithTheChecksThatCatchIt() throws IOException {
        JsonNode faults = json("faults", "--json");
        assertThat(faults).hasSize(FaultCatalogue.all().size());
        faults.forEach(fault -> {
            assertThat(fault.get("description").asText()).isNotBlank();
            assertThat(fault.get("shows").asText()).isIn("FAILS", "WARNS", "UNDER_LOAD");
            assertThat(fault.get("checks").isEmpty()).as(fault.toString()).isEqualTo(fault.has("metric"));
        });
        assertThat(run("faults").out())
                .contains(
                        "post-sets-quantity",
                        "caught by cart/",
                        "breaks a SHOULD",
                        "seen under load only: misses the objective of p95 (response time p95)");
    }

    @Test
    void faultsListsTheLegalVariantsToo() throws IOException {
        assertThat(json("faults", "--variants", "--json"))
                .hasSize(VariantCatalogue.all().size());
        assertThat(run("faults", "--variants").out())
                .contains(VariantCatalogue.all().getFirst().id());
    }
}
