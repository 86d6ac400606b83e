package dev.cartwright.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cartwright.app.testing.Cartwright;
import dev.cartwright.app.testing.Cartwright.Told;
import dev.cartwright.app.testing.RunFolders;
import dev.cartwright.app.testing.Shops;
import dev.cartwright.reference.ReferenceServer;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnownIssuesTest {

    private static final String LEDGER = """
            knownIssues:
              - {check: "cart/6.8", owner: "Ada", reason: "SHOP-7", expiresOn: "2026-12-24"}
              - {check: "cart/1.1", owner: "Ada", reason: "SHOP-8", expiresOn: "2026-12-24"}
            """;

    @TempDir
    private Path directory;

    @Test
    void aKnownFailureStaysAFailureAndIsCalledKnown() throws IOException {
        Told said = contract("2026-12-24T23:59:59Z");

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.out())
                .contains(
                        "Known issues: 1 check that found something is in the profile's ledger, and counts all the same.")
                .contains("Known issues: cart/1.1 passes again: take it out of knownIssues.");
        Path run = RunFolders.only(directory);
        assertThat(RunFolders.text(run.resolve("index.html")))
                .contains("cart/6.8 is known until 2026-12-24 (Ada: SHOP-7).")
                .contains("cart/1.1 passes again");
        JsonNode entries = new ObjectMapper()
                .readTree(run.resolve("dossier.json").toFile())
                .path("knownIssues");
        assertThat(entries.findValuesAsText("state")).containsExactly("KNOWN", "PASSES_AGAIN");
    }

    @Test
    void anEntryExpiresWithItsLastDay() {
        Told said = contract("2026-12-25T00:00:00Z");

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.out())
                .contains("Known issues: The entry of cart/6.8 expired on 2026-12-24: ask Ada")
                .doesNotContain("counts all the same");
    }

    @Test
    void anUnknownCheckIsAMistakeOfTheProfileAtItsLine() {
        Path shop = Shops.profile(directory, LEDGER.replace("cart/1.1", "cart/1.999"));

        Told said = Cartwright.in(directory).run("contract", "--shop", shop.toString());

        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).containsPattern("shop\\.yaml:\\d+:.*is 'cart/1\\.999', which is no check");
    }

    private Told contract(String now) {
        try (ReferenceServer shop = Shops.elsewhere("patch-ignores-stock")) {
            return Cartwright.in(directory)
                    .at(Clock.fixed(Instant.parse(now), ZoneOffset.UTC))
                    .run(
                            "contract",
                            "--only",
                            "cart/1.1,cart/6.8",
                            "--seed",
                            "1",
                            "--shop",
                            Shops.profile(directory, LEDGER).toString(),
                            "--target",
                            shop.baseUri().toString());
        }
    }
}
