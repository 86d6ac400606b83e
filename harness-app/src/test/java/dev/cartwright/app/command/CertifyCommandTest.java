package dev.cartwright.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cartwright.app.testing.Cartwright;
import dev.cartwright.app.testing.Cartwright.Told;
import dev.cartwright.app.testing.RunFolders;
import dev.cartwright.app.testing.Shops;
import dev.cartwright.certification.run.RunRecord;
import dev.cartwright.reference.ReferenceServer;
import dev.cartwright.reports.evidence.EvidenceReader;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole certifications with a load so short that it can't decide everything, which is then exactly what is said. */
class CertifyCommandTest {

    private static final String SHORT_LOAD = """
            load:
              requestsPerSecond: 60
              warmUp: 1s
              window: 2s
            """;

    @TempDir
    private Path directory;

    private Told certify(ReferenceServer server) {
        Path shop = Shops.profile(directory, SHORT_LOAD);
        return Cartwright.in(directory)
                .run("certify", "--target", server.baseUri().toString(), "--shop", shop.toString(), "--level", "smoke");
    }

    private RunRecord record() {
        return EvidenceReader.read(RunFolders.only(directory));
    }

    @Test
    void neverSaysGoOnTooFewSamples() {
        try (ReferenceServer server = Shops.elsewhere()) {
            Told said = certify(server);
            assertThat(said.out())
                    .contains("Automated gate: INCONCLUSIVE", "Exit code 3")
                    .doesNotContain("INCOMPLETE");
            assertThat(said.code()).isEqualTo(3);
            assertThat(said.err()).contains("Checks ", "Load ", "1 s warm-up, then 2 s measured");
            assertThat(record().loads()).hasSize(1);
            assertThat(record().gaps()).isEmpty();
            assertThat(record().description().notes())
                    .contains("The profile says: The words of error are binding (ruling 36).");
        }
    }

    @Test
    void saysNoGoOfAShopThatBreaksTheContract() {
        try (ReferenceServer server = Shops.elsewhere("post-sets-quantity")) {
            Told said = certify(server);
            assertThat(said.out()).contains("Automated gate: NO-GO", "Exit code 1");
            assertThat(said.code()).isEqualTo(1);
            assertThat(record().loads()).hasSize(1);
        }
    }
}
