package dev.cartwright.reports.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cartwright.certification.evidence.CheckEvidence;
import dev.cartwright.certification.evidence.Outcome;
import dev.cartwright.certification.plan.Level;
import dev.cartwright.certification.run.CheckListing;
import dev.cartwright.certification.run.RunEvent;
import dev.cartwright.certification.run.RunRecord;
import dev.cartwright.certification.run.Scope;
import dev.cartwright.reports.ReportException;
import dev.cartwright.reports.folder.RunFolder;
import dev.cartwright.reports.sample.SampleChecks;
import dev.cartwright.reports.sample.SampleRuns;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvidenceLogTest {

    @TempDir
    Path out;

    private RunFolder folder;
    private final RunRecord run = SampleRuns.small();

    @BeforeEach
    void begin() {
        folder = RunFolder.create(out, "shop", "20261122-130501-ab12");
    }

    @Test
    void aLineIsOnDiskBeforeTheNextEventComes() throws IOException {
        try (EvidenceLog log = new EvidenceLog(folder)) {
            int lines = 0;
            for (RunEvent event : SampleRuns.events(run)) {
                log.heard(event);
                assertThat(Files.readAllLines(folder.evidence())).hasSize(++lines);
            }
        }
        assertThat(Files.readString(folder.evidence()))
                .startsWith("{\"type\":\"run-started\",\"format\":1,")
                .endsWith("{\"type\":\"run-finished\",\"at\":\"2026-11-22T13:06:35Z\",\"stopped\":false}\n");
    }

    @Test
    void keepsWhatManyThreadsSendEvenInterruptedOnes() {
        List<CheckListing> catalogue = new ArrayList<>();
        for (int number = 1; number <= 200; number++) {
            catalogue.add(SampleChecks.listing("cart/1." + number, "Claim", Level.MUST, "R03.acc.1"));
        }
        try (EvidenceLog log = new EvidenceLog(folder)) {
            log.heard(new RunEvent.RunStarted(SampleRuns.description(Scope.CONTRACT, catalogue)));
            try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
                catalogue.forEach(listing -> threads.execute(() -> {
                    Thread.currentThread().interrupt();
                    CheckEvidence seen = SampleChecks.seen(listing.address().value(), Outcome.PASS, "as it should be");
                    log.heard(new RunEvent.EvidenceRecorded(seen));
                }));
            }
        }
        assertThat(EvidenceReader.read(folder).checks()).hasSize(200);
    }

    @Test
    void neverOverwritesEvidence() {
        new EvidenceLog(folder).close();

        assertThatThrownBy(() -> new EvidenceLog(folder))
                .isInstanceOf(ReportException.class)
                .hasMessageContaining("is not overwritten");
    }

    @Test
    void saysThatTheFolderIsGone() throws IOException {
        try (EvidenceLog log = new EvidenceLog(folder)) {
            log.heard(new RunEvent.RunStarted(run.description()));
            Files.delete(folder.evidence());

            assertThatThrownBy(() -> log.heard(evidence(0)))
                    .isInstanceOf(ReportException.class)
                    .hasMessageContaining("is gone");
        }
    }

    @Test
    void saysThatSomebodyElseChangedTheFile() throws IOException {
        try (EvidenceLog log = new EvidenceLog(folder)) {
            log.heard(new RunEvent.RunStarted(run.description()));
            Files.writeString(folder.evidence(), "");

            assertThatThrownBy(() -> log.heard(evidence(0)))
                    .isInstanceOf(ReportException.class)
                    .hasMessageContaining("changed by somebody else");
        }
    }

    @Test
    void writesNothingBehindALineThatFailed() throws IOException {
        Path file = Files.createFile(folder.evidence());
        OutputStream full = new OutputStream() {
            @Override
            public void write(int value) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        try (EvidenceLog log = new EvidenceLog(file, full)) {
            assertThatThrownBy(() -> log.heard(new RunEvent.RunStarted(run.description())))
                    .isInstanceOf(ReportException.class)
                    .hasMessageContaining("No space left on device")
                    .hasMessageContaining("repeat the run");
            assertThatThrownBy(() -> log.heard(evidence(0)))
                    .isInstanceOf(ReportException.class)
                    .hasMessageContaining("since a write failed");
        }
    }

    @Test
    void refusesEvidenceOutsideOfARun() {
        try (EvidenceLog log = new EvidenceLog(folder)) {
            assertThatThrownBy(() -> log.heard(evidence(0))).hasMessageContaining("before the run");
            SampleRuns.events(run).forEach(log::heard);
            assertThatThrownBy(() -> log.heard(evidence(0))).hasMessageContaining("after the run");
        }
        assertThat(EvidenceReader.read(folder)).isEqualTo(run);
    }

    private RunEvent evidence(int index) {
        return new RunEvent.EvidenceRecorded(run.evidence().get(index));
    }
}
