package dev.cartwright.reports.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cartwright.reports.ReportException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunFolderTest {

    @TempDir
    Path out;

    @Test
    void liesUnderItsShop() {
        assertThat(RunFolder.create(out, "boots", "20261122-130501-ab12").path())
                .isEqualTo(out.resolve("boots").resolve("20261122-130501-ab12"))
                .isDirectory();
    }

    @Test
    void neverOverwritesARun() throws IOException {
        RunFolder first = RunFolder.create(out, "boots", "20261122-130501-ab12");
        Files.writeString(first.evidence(), "kept");

        assertThatThrownBy(() -> RunFolder.create(out, "boots", "20261122-130501-ab12"))
                .isInstanceOf(ReportException.class)
                .hasMessageContaining("exists already")
                .hasMessageContaining("--out");
        assertThat(first.evidence()).hasContent("kept");
    }

    @Test
    void latestLeadsToTheRunBegunLast() {
        RunFolder.create(out, "boots", "20261122-130501-ab12");
        RunFolder second = RunFolder.create(out, "boots", "20261122-130502-0001");

        assertThat(RunFolder.latest(out.resolve("boots")).map(RunFolder::path)).contains(second.path());
        assertThat(RunFolder.open(out.resolve("boots").resolve("latest")).path())
                .isEqualTo(second.path());
    }

    @Test
    void saysInOneSentenceThatItCantBeWritten() throws IOException {
        Path file = Files.writeString(out.resolve("file"), "in the way");

        assertThatThrownBy(() -> RunFolder.create(file, "boots", "20261122-130501-ab12"))
                .isInstanceOf(ReportException.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining("--out")
                .hasMessageNotContaining("Exception");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../boots", "", "a/b", "a\\b", ".hidden", "a\nb"})
    void refusesNamesThatLeaveTheFolder(String shop) {
        assertThatThrownBy(() -> RunFolder.create(out, shop, "20261122-130501-ab12"))
                .isInstanceOf(ReportException.class)
                .hasMessageContaining("allowed are letters");
    }

    @Test
    void opensNothingThatIsNotThere() {
        assertThatThrownBy(() -> RunFolder.open(out.resolve("nowhere")))
                .isInstanceOf(ReportException.class)
                .hasMessageContaining("There is no run folder");
    }

    @Test
    void idsSortByTime() {
        Random random = new Random(1);
        String early = RunId.of(Instant.parse("2026-11-22T13:05:01.9Z"), random);
        String late = RunId.of(Instant.parse("2026-11-22T13:05:02Z"), random);

        assertThat(early).matches("20261122-130501-[0-9a-f]{4}").isLessThan(late);
    }
}
