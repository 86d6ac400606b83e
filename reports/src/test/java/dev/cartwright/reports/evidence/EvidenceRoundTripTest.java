package dev.cartwright.reports.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cartwright.certification.evidence.CheckAddress;
import dev.cartwright.certification.evidence.Evidence;
import dev.cartwright.certification.plan.Level;
import dev.cartwright.certification.run.CheckListing;
import dev.cartwright.certification.run.RunEvent;
import dev.cartwright.certification.run.RunRecord;
import dev.cartwright.certification.run.Scope;
import dev.cartwright.reports.folder.RunFolder;
import dev.cartwright.reports.sample.SampleChecks;
import dev.cartwright.reports.sample.SampleRuns;
import dev.cartwright.reports.sample.SampleShop;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
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

    /** Runs are kept for years: a change of these bytes needs a new number of the format. */
    @Test
    void theFormatIsWhatItWas() throws IOException {
        RunFolder folder = written("one", SampleRuns.small());

        try (InputStream kept = getClass().getResourceAsStream("small-run.ndjson")) {
            assertThat(Files.readString(folder.evidence()))
                    .isEqualTo(new String(Objects.requireNonNull(kept).readAllBytes(), StandardCharsets.US_ASCII));
        }
    }

    @Test
    void aSetIsWrittenInAnOrderOfItsOwn() throws IOException {
        RunFolder folder = written("one", SampleShop.record());
        String selected = Files.readString(folder.evidence()).replaceAll("(?s).*?\"selected\":\\[([^]]*)].*", "$1");

        assertThat(Arrays.stream(selected.replace("\"", "").split(",")).map(CheckAddress::new))
                .hasSize(92)
                .isSorted();
    }

    @Property(tries = 300)
    void anyEvidenceComesBackByteForByte(@ForAll long seed) throws IOException {
        ArbitraryEvidence arbitrary = new ArbitraryEvidence(new Random(seed));
        List<CheckListing> catalogue = new ArrayList<>();
        List<Evidence> evidence = new ArrayList<>();
        for (int number = 1; number <= 5; number++) {
            CheckListing listing = SampleChecks.listing("any/1." + number, "Claim", Level.MUST, "R03.acc.1");
            catalogue.add(listing);
            evidence.add(arbitrary.evidence(listing.address()));
        }
        RunRecord run =
                SampleRuns.finished(arbitrary.described(SampleRuns.description(Scope.CERTIFY, catalogue)), evidence);
        Path folder = Files.createTempDirectory("cartwright-evidence");
        try {
            RunFolder first = written(folder, "one", run);
            RunRecord read = EvidenceReader.read(first);
            RunFolder second = written(folder, "two", read);

            assertThat(read).isEqualTo(run);
            assertThat(Files.readAllBytes(second.evidence())).isEqualTo(Files.readAllBytes(first.evidence()));
        } finally {
            try (Stream<Path> paths = Files.walk(folder)) {
                for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    private RunFolder written(String runId, RunRecord run) {
        return written(out, runId, run);
    }

    private static RunFolder written(Path out, String runId, RunRecord run) {
        RunFolder folder = RunFolder.create(out, "shop", runId);
        try (EvidenceLog log = new EvidenceLog(folder)) {
            for (RunEvent event : SampleRuns.events(run)) {
                log.heard(event);
            }
        }
        return folder;
    }
}
