package dev.cartwright.reports.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cartwright.certification.run.RunEvent;
import dev.cartwright.certification.run.RunRecord;
import dev.cartwright.reports.folder.RunFolder;
import dev.cartwright.reports.sample.SampleRuns;
import dev.cartwright.reports.sample.SampleShop;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvidenceRoundTripTest {

    @TempDir
    Path out;

    @Test
    void aRunComesBackAsItWas() {
        RunRecord run = SampleShop.record();

        RunFolder folder = written("one", run);

        assertThat(EvidenceReader.read(folder)).isEqualTo(run);
    }

    @Test
    void whatWasReadIsWrittenByteForByte() throws IOException {
        RunFolder first = written("one", SampleShop.record());
        RunFolder second = written("two", EvidenceReader.read(first));

        assertThat(second.evidence()).hasSameBinaryContentAs(first.evidence());
        assertThat(Files.readAllBytes(first.evidence()))
                .as("pure ASCII, so that no cut falls into a character")
                .doesNotContain(0xC3);
    }

    private RunFolder written(String runId, RunRecord run) {
        RunFolder folder = RunFolder.create(out, "shop", runId);
        try (EvidenceLog log = new EvidenceLog(folder)) {
            for (RunEvent event : SampleRuns.events(run)) {
                log.heard(event);
            }
        }
        return folder;
    }
}
