package dev.cartwright.reports.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cartwright.certification.run.RunRecord;
import dev.cartwright.reports.ReportException;
import dev.cartwright.reports.folder.RunFolder;
import dev.cartwright.reports.sample.SampleRuns;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvidenceReaderTest {

    @TempDir
    Path out;

    private RunFolder folder;

    @BeforeEach
    void written() {
        folder = RunFolder.create(out, "shop", "20261122-130501-ab12");
        try (EvidenceLog log = new EvidenceLog(folder)) {
            SampleRuns.events(SampleRuns.small()).forEach(log::heard);
        }
    }

    @Test
    void toleratesACutLastLineAndSaysSo() throws IOException {
        byte[] whole = Files.readAllBytes(folder.evidence());
        Files.write(folder.evidence(), java.util.Arrays.copyOf(whole, whole.length - 5));

        RunRecord read = EvidenceReader.read(folder);

        assertThat(read.finished()).isEmpty();
        assertThat(read.checks()).hasSize(2);
        assertThat(read.description().notes()).contains(EvidenceReader.CUT_NOTE);
        assertThat(read.gaps()).contains("the run was cut off before it ended");
    }

    @Test
    void aLineWithoutItsEndIsNotTrusted() throws IOException {
        String text = Files.readString(folder.evidence());
        Files.writeString(folder.evidence(), text.substring(0, text.length() - 1));

        assertThat(EvidenceReader.read(folder).finished()).isEmpty();
    }

    @Test
    void refusesGarbageInTheMiddle() throws IOException {
        changed(lines -> lines.set(1, "{\"type\":\"check\",\"check\":\"ca"));

        refused("evidence.ndjson, line 2", "no JSON", "restore it or run again");
    }

    @Test
    void refusesBytesThatEvidenceNeverHolds() throws IOException {
        changed(lines -> lines.set(1, lines.get(1).replace("as it should be", "as it sh\u00f6uld be")));

        refused("line 2", "unescaped");
    }

    @Test
    void refusesAnUnknownMember() throws IOException {
        changed(lines -> lines.set(2, lines.get(2).replace("\"outcome\"", "\"otucome\"")));

        refused("line 3", "'outcome' is missing");
    }

    @Test
    void refusesAMemberItWouldHaveToLeaveOut() throws IOException {
        changed(lines -> lines.set(3, lines.get(3).replace("}", ",\"more\":1}")));

        refused("line 4", "'more' is unknown");
    }

    @Test
    void refusesAWordThatIsNotAllowedAndNamesThoseThatAre() throws IOException {
        changed(lines -> lines.set(2, lines.get(2).replace("\"FAIL\"", "\"FALI\"")));

        refused("line 3", "'outcome' must be one of [PASS, FAIL, FLAKY, WARN", "not 'FALI'");
    }

    @Test
    void refusesANumberTooLargeToBeARuling() throws IOException {
        changed(lines -> lines.set(0, lines.get(0).replaceFirst("\"rulings\":\\[[^]]*]", "\"rulings\":[99999999999]")));

        refused("line 1", "rulings[0]' must be a whole number");
    }

    @Test
    void refusesEvidenceOfOneCheckTwice() throws IOException {
        changed(lines -> lines.add(3, lines.get(2)));

        refused("line 4", "cart/1.2 has its evidence in line 3 already");
    }

    @Test
    void refusesACheckTheCatalogueHasNot() throws IOException {
        changed(lines -> lines.set(1, lines.get(1).replace("cart/1.1", "cart/9.9")));

        refused("line 2", "cart/9.9 is not in the catalogue");
    }

    @Test
    void refusesAFindingThatPointsNowhere() throws IOException {
        changed(lines -> lines.set(2, lines.get(2).replace("\"exchange\":0", "\"exchange\":7")));

        refused("line 3", "points at exchange 7");
    }

    @Test
    void refusesLinesBehindTheEnd() throws IOException {
        changed(lines -> Collections.swap(lines, 2, 3));

        refused("line 4", "behind the end");
    }

    @Test
    void refusesAFolderWithoutAStartLine() throws IOException {
        changed(List::removeFirst);

        refused("line 1", "run-started");
    }

    @Test
    void refusesAnotherFormatAndSaysWhatReadsIt() throws IOException {
        changed(lines -> lines.set(0, lines.get(0).replace("\"format\":1", "\"format\":2")));

        refused("line 1", "format 2", "use the version that wrote it");
    }

    @Test
    void refusesAFolderWithoutEvidence() throws IOException {
        Files.delete(folder.evidence());

        refused("is no run folder", "<out>/<shop>/<run id>");
    }

    @Test
    void refusesARunThatWasCutBeforeItBegan() throws IOException {
        Files.writeString(folder.evidence(), "{\"type\":\"run-st");

        refused("no complete first line", "Run it again");
    }

    private void changed(Consumer<List<String>> change) throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(folder.evidence()));
        change.accept(lines);
        Files.write(folder.evidence(), lines, StandardCharsets.UTF_8);
    }

    private void refused(String... parts) {
        assertThatThrownBy(() -> EvidenceReader.read(folder))
                .isInstanceOf(ReportException.class)
                .message()
                .contains(parts);
    }
}
