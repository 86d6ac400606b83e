package dev.cartwright.reports.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cartwright.certification.gate.Decision;
import dev.cartwright.certification.plan.ReadinessPlan;
import dev.cartwright.certification.run.RunRecord;
import dev.cartwright.reports.ReportException;
import dev.cartwright.reports.evidence.EvidenceLog;
import dev.cartwright.reports.evidence.EvidenceReader;
import dev.cartwright.reports.folder.RunFolder;
import dev.cartwright.reports.sample.SampleRuns;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that is killed at any moment leaves evidence that is reported as incomplete, and never as GO. */
class CutRunTest {

    private static final ReadinessPlan PLAN = ReadinessPlan.current();

    @TempDir
    Path out;

    private final Map<RunRecord, Dossier> dossiers = new HashMap<>();

    @Test
    void cutAtAnyByteASmallRunIsIncompleteAndNeverGo() throws IOException {
        RunFolder whole = written(SampleRuns.small());
        byte[] bytes = Files.readAllBytes(whole.evidence());
        int firstLine = indexOf(bytes, '\n') + 1;

        for (int length = 0; length < bytes.length; length++) {
            Optional<Dossier> dossier = dossier(whole, bytes, length);

            assertThat(dossier.isPresent()).as("report of %s bytes", length).isEqualTo(length >= firstLine);
            dossier.ifPresent(CutRunTest::isNoGo);
        }
    }

    @Test
    void cutAnywhereEvenAFlawlessRunIsIncompleteAndNeverGo() throws IOException {
        RunFolder whole = written(SampleRuns.flawless());
        byte[] bytes = Files.readAllBytes(whole.evidence());
        assertThat(dossier(whole, bytes, bytes.length).orElseThrow().automated().decision())
                .as("uncut")
                .isEqualTo(Decision.GO);

        for (int length = indexOf(bytes, '\n') + 1; length < bytes.length; length++) {
            // Within a line every cut reads the same, so its ends are enough.
            if (length % 997 == 0 || bytes[length] == '\n' || bytes[length - 1] == '\n' || length == bytes.length - 2) {
                isNoGo(dossier(whole, bytes, length).orElseThrow());
            }
        }
    }

    @Test
    void aRunThatWasStoppedIsIncomplete() {
        RunRecord flawless = SampleRuns.flawless();
        RunRecord stopped = new RunRecord(
                flawless.description(),
                flawless.evidence(),
                flawless.finished()
                        .map(finished ->
                                new dev.cartwright.certification.run.RunEvent.RunFinished(finished.at(), true)));

        isNoGo(Dossier.of(PLAN, stopped));
    }

    private static void isNoGo(Dossier dossier) {
        assertThat(dossier.incomplete()).isTrue();
        assertThat(dossier.gaps()).isNotEmpty();
        assertThat(dossier.automated().decision()).isIn(Decision.NO_GO, Decision.INCONCLUSIVE);
        assertThat(dossier.release().decision()).isIn(Decision.NO_GO, Decision.INCONCLUSIVE);
    }

    private Optional<Dossier> dossier(RunFolder folder, byte[] bytes, int length) throws IOException {
        Files.write(folder.evidence(), Arrays.copyOf(bytes, length));
        try {
            // Cuts within one line leave the same record, and a dossier is a pure function of it.
            return Optional.of(
                    dossiers.computeIfAbsent(EvidenceReader.read(folder), record -> Dossier.of(PLAN, record)));
        } catch (ReportException e) {
            assertThat(e).hasMessageContaining("cut off before it began");
            return Optional.empty();
        }
    }

    private RunFolder written(RunRecord run) {
        RunFolder folder = RunFolder.create(out, "shop", "20261122-130501-ab12");
        try (EvidenceLog log = new EvidenceLog(folder)) {
            SampleRuns.events(run).forEach(log::heard);
        }
        return folder;
    }

    private static int indexOf(byte[] bytes, char wanted) {
        int index = 0;
        while (bytes[index] != wanted) {
            index++;
        }
        return index;
    }
}
