package dev.cartwright.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cartwright.app.testing.Cartwright;
import dev.cartwright.app.testing.Cartwright.Told;
import dev.cartwright.app.testing.RunFolders;
import dev.cartwright.certification.evidence.CheckEvidence;
import dev.cartwright.certification.evidence.LoadEvidence;
import dev.cartwright.certification.evidence.OperationSamples;
import dev.cartwright.certification.evidence.Outcome;
import dev.cartwright.certification.metric.Distribution;
import dev.cartwright.certification.profile.Environment;
import dev.cartwright.certification.run.CheckListing;
import dev.cartwright.certification.run.Depth;
import dev.cartwright.certification.run.RunDescription;
import dev.cartwright.certification.run.RunEvent;
import dev.cartwright.certification.run.Scope;
import dev.cartwright.contract.ContractCatalogue;
import dev.cartwright.reports.evidence.EvidenceLog;
import dev.cartwright.reports.folder.RunFolder;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportCommandTest {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private static final List<String> FILES =
            List.of("index.html", "dossier.json", "junit.xml", "ctrf.json", "findings.sarif", "exchanges.har");

    @TempDir
    private Path directory;

    private RunFolder folder = RunFolder.open(Path.of("."));

    @BeforeEach
    void makeFolder() {
        folder = RunFolder.create(directory, "shop", "run-1");
    }

    private Told report(String... more) {
        String[] arguments = new String[3 + more.length];
        arguments[0] = "report";
        arguments[1] = "--run";
        arguments[2] = folder.path().toString();
        System.arraycopy(more, 0, arguments, 3, more.length);
        return Cartwright.in(directory).run(arguments);
    }

    private void certification(boolean finished, long slowMillis) {
        List<CheckListing> catalogue = ContractCatalogue.standard().listings();
        try (EvidenceLog log = new EvidenceLog(folder)) {
            log.heard(new RunEvent.RunStarted(new RunDescription(
                    "run-1",
                    NOW,
                    "1",
                    "v1.0",
                    "shop",
                    URI.create("http://127.0.0.1:1"),
                    Environment.STAGING,
                    Scope.CERTIFY,
                    Depth.STANDARD,
                    7,
                    false,
                    catalogue,
                    catalogue.stream().map(CheckListing::address).collect(Collectors.toSet()),
                    List.of(),
                    List.of(),
                    List.of())));
            catalogue.forEach(listing -> log.heard(new RunEvent.EvidenceRecorded(new CheckEvidence(
                    listing.address(),
                    Outcome.PASS,
                    "as it should be",
                    List.of(),
                    List.of(),
                    NOW,
                    Duration.ofMillis(1)))));
            log.heard(new RunEvent.EvidenceRecorded(load(slowMillis)));
            if (finished) {
                log.heard(new RunEvent.RunFinished(NOW.plusSeconds(60), false));
            }
        }
    }

    private static LoadEvidence load(long slowMillis) {
        OperationSamples adds = new OperationSamples(
                "POST add", true, 100_000, 0, 0, Distribution.of(Map.of(5L, 90_000L, slowMillis, 10_000L)));
        return new LoadEvidence("visits", NOW, Duration.ofSeconds(60), 1_666, List.of(adds), List.of(), List.of());
    }

    @Test
    void endsWithZeroWhenEverythingWasShown() {
        certification(true, 50);
        Told said = report();
        assertThat(said.out()).contains("Automated gate: GO", "Exit code 0: GO at the automated gate.");
        assertThat(said.code()).isZero();
    }

    @Test
    void refusesARunThatWasMadeForAnotherRevisionOfThePlan() throws IOException {
        certification(true, 50);
        Path evidence = folder.path().resolve("evidence.ndjson");
        Files.writeString(evidence, Files.readString(evidence).replace("\"v1.0\"", "\"v0.9\""));

        Told said = report();

        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("revision v0.9", "revision v1.0");
        assertThat(folder.path().resolve("index.html")).doesNotExist();
    }

    @Test
    void neverSaysGoOfAReleaseThatNobodyAttested() {
        certification(true, 50);
        Told said = report("--gate", "release");
        assertThat(said.out()).contains("Release gate: INCONCLUSIVE");
        assertThat(said.code()).isEqualTo(3);
    }

    @Test
    void endsWithOneWhenALimitIsMissed() {
        certification(true, 300);
        Told said = report();
        assertThat(said.out()).contains("Automated gate: NO-GO", "MET.tech.2", "do:  ");
        assertThat(said.code()).isEqualTo(1);
    }

    @Test
    void isNeverGreenWhenTheRunWasCutOff() throws IOException {
        certification(false, 50);
        Told said = report();
        assertThat(said.out())
                .contains("Automated gate: INCONCLUSIVE", "INCOMPLETE: the run was cut off before it ended.");
        assertThat(said.code()).isEqualTo(3);
        assertThat(Files.readString(folder.path().resolve("index.html"))).contains("INCOMPLETE");
    }

    @Test
    void givesTheSameBytesAgainAndElsewhere() throws IOException {
        certification(true, 50);
        report();
        List<String> first = texts(folder.path());
        Path elsewhere = Files.createDirectories(directory.resolve("elsewhere"));
        Files.copy(folder.evidence(), elsewhere.resolve("evidence.ndjson"));
        Cartwright.in(directory).run("report", "--run", elsewhere.toString());
        report();
        assertThat(texts(folder.path())).isEqualTo(first);
        assertThat(texts(elsewhere)).isEqualTo(first);
    }

    @Test
    void judgesAsTheRunItselfDid() throws IOException {
        Path out = directory.resolve("out");
        Told ran = Cartwright.in(directory)
                .run(
                        "contract",
                        "--only",
                        "cart/2",
                        "--fault",
                        "post-sets-quantity",
                        "--quiet",
                        "--out",
                        out.toString());
        Path run = RunFolders.only(out);
        List<String> written = texts(run);
        Told reported = Cartwright.in(directory).run("report", "--quiet", "--run", run.toString());
        assertThat(reported.out()).isEqualTo(ran.out());
        assertThat(reported.code()).isEqualTo(ran.code()).isEqualTo(1);
        assertThat(texts(run)).isEqualTo(written);
    }

    @Test
    void takesTheFolderOfAShopForItsNewestRun() {
        certification(true, 50);
        Told said = Cartwright.in(directory).run("report", "--run", "shop");
        assertThat(said.out()).contains(folder.path().resolve("index.html").toString());
        assertThat(said.code()).isZero();
    }

    @Test
    void refusesEvidenceThatWasTamperedWith() throws IOException {
        certification(true, 50);
        Files.writeString(folder.evidence(), "{\"type\":\"check\"}\n");
        Told said = report();
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("evidence.ndjson, line 1").doesNotContain("Exception");
    }

    private static List<String> texts(Path run) throws IOException {
        List<String> texts = new java.util.ArrayList<>();
        for (String file : FILES) {
            texts.add(Files.readString(run.resolve(file)));
        }
        return texts;
    }
}
