package dev.cartwright.reports.output;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cartwright.certification.gate.Decision;
import dev.cartwright.certification.plan.ReadinessPlan;
import dev.cartwright.reports.dossier.Dossier;
import dev.cartwright.reports.folder.RunFolder;
import dev.cartwright.reports.sample.SampleRuns;
import dev.cartwright.reports.sample.SampleShop;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DossierWriterTest {

    @TempDir
    Path out;

    @Test
    void writesThreeFilesIntoTheRunFolder() {
        RunFolder folder = RunFolder.create(out, "shop", "20261122-130501-ab12");

        assertThat(DossierWriter.write(Dossier.of(ReadinessPlan.current(), SampleShop.record()), folder))
                .containsExactly(
                        folder.path().resolve("index.html"),
                        folder.path().resolve("dossier.json"),
                        folder.path().resolve("junit.xml"))
                .allSatisfy(file -> assertThat(file).isNotEmptyFile());
        assertThat(folder.path()).isDirectoryNotContaining("glob:**.new");
    }

    @Test
    void aFlawlessRunIsGoAtTheAutomatedGateAndInconclusiveForTheRelease() {
        Dossier dossier = Dossier.of(ReadinessPlan.current(), SampleRuns.flawless());

        assertThat(dossier.automated().decision()).isEqualTo(Decision.GO);
        assertThat(dossier.release().decision()).isEqualTo(Decision.INCONCLUSIVE);
        assertThat(dossier.incomplete()).isFalse();
        assertThat(dossier.items()).hasSize(335);
    }
}
