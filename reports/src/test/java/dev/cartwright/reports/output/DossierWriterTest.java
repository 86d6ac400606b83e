package dev.cartwright.reports.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cartwright.certification.gate.Decision;
import dev.cartwright.certification.plan.ReadinessPlan;
import dev.cartwright.certification.run.RunRecord;
import dev.cartwright.reports.ReportException;
import dev.cartwright.reports.dossier.CheckStatus;
import dev.cartwright.reports.dossier.Dossier;
import dev.cartwright.reports.evidence.EvidenceLog;
import dev.cartwright.reports.evidence.EvidenceReader;
import dev.cartwright.reports.folder.RunFolder;
import dev.cartwright.reports.sample.SampleRuns;
import dev.cartwright.reports.sample.SampleShop;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DossierWriterTest {

    private static final ReadinessPlan PLAN = ReadinessPlan.current();

    @TempDir
    Path out;

    private RunFolder folder;

    @BeforeEach
    void begin() {
        folder = RunFolder.create(out, "shop", "20261122-130501-ab12");
    }

    @Test
    void writesEveryFormatIntoTheRunFolder() {
        assertThat(DossierWriter.write(Dossier.of(PLAN, SampleShop.record()), folder))
                .startsWith(
                        folder.path().resolve("index.html"),
                        folder.path().resolve("dossier.json"),
                        folder.path().resolve("junit.xml"),
                        folder.path().resolve("ctrf.json"),
                        folder.path().resolve("findings.sarif"),
                        folder.path().resolve("exchanges.har"))
                .allSatisfy(file -> assertThat(file).isNotEmptyFile());
        assertThat(folder.path()).isDirectoryNotContaining("glob:**.new");
    }

    @Test
    void aFlawlessRunIsGoAtTheAutomatedGateAndInconclusiveForTheRelease() {
        Dossier dossier = Dossier.of(PLAN, SampleRuns.flawless());

        assertThat(dossier.automated().decision()).isEqualTo(Decision.GO);
        assertThat(dossier.release().decision()).isEqualTo(Decision.INCONCLUSIVE);
    }

    @Test
    void allFormatsCountTheSame() throws Exception {
        for (RunRecord run : JsonReportTest.runs()) {
            countsAgree(Dossier.of(PLAN, run));
        }
    }

    private void countsAgree(Dossier dossier) throws Exception {
        DossierWriter.write(dossier, folder);
        JsonNode json = new ObjectMapper()
                .readTree(folder.path().resolve("dossier.json").toFile());
        String html = Files.readString(folder.path().resolve("index.html"));
        byte[] xml = Files.readAllBytes(folder.path().resolve("junit.xml"));

        for (CheckStatus status : CheckStatus.values()) {
            String count = json.at("/counts/checks/" + status).asText();
            assertThat(json.at("/checks").findValues("status"))
                    .filteredOn(each -> each.textValue().equals(status.name()))
                    .hasSize(Integer.parseInt(count));
            assertThat(found(html, "data-row=\"" + status + "\"")).hasSize(Integer.parseInt(count));
            if (!count.equals("0")) {
                assertThat(found(html, "data-count=\"" + status + "\">(\\d+)")).containsExactly(count);
            }
        }
        assertThat(found(html, "data-count=\"ALL\">(\\d+)"))
                .containsExactly(Integer.toString(json.at("/checks").size()));
        String checks = "sum(//testsuite[starts-with(@name, 'checks.')]/";
        assertThat(junit(xml, checks + "@tests)")).isEqualTo(json.at("/checks").size());
        assertThat(junit(xml, checks + "@failures)")).isEqualTo(count(json, CheckStatus.FAIL));
        assertThat(junit(xml, checks + "@errors)"))
                .isEqualTo(count(json, CheckStatus.FLAKY)
                        + count(json, CheckStatus.ERROR)
                        + count(json, CheckStatus.NO_EVIDENCE));
        assertThat(junit(xml, checks + "@skipped)"))
                .isEqualTo(json.at("/checks").size()
                        - count(json, CheckStatus.FAIL)
                        - count(json, CheckStatus.FLAKY)
                        - count(json, CheckStatus.ERROR)
                        - count(json, CheckStatus.NO_EVIDENCE)
                        - count(json, CheckStatus.PASS)
                        - count(json, CheckStatus.WARN));
        assertThat(junit(xml, "count(//testsuite[@name='metrics']/testcase)"))
                .isEqualTo(json.at("/measurements").size());
        assertThat(found(html, "data-band=\"[A-Z]+\""))
                .hasSize(json.at("/measurements").size());
        JsonNode ctrf = new ObjectMapper()
                .readTree(folder.path().resolve("ctrf.json").toFile())
                .path("results");
        assertThat(ctrf.path("tests")).hasSize(ctrf.at("/summary/tests").intValue());
        assertThat(ctrf.at("/summary/failed").doubleValue()).isEqualTo(junit(xml, "sum(//testsuite/@failures)"));
        assertThat(ctrf.at("/summary/other").doubleValue()).isEqualTo(junit(xml, "sum(//testsuite/@errors)"));
        assertThat(ctrf.at("/summary/skipped").doubleValue()).isEqualTo(junit(xml, "sum(//testsuite/@skipped)"));
        JsonNode sarif = new ObjectMapper()
                .readTree(folder.path().resolve("findings.sarif").toFile())
                .at("/runs/0");
        assertThat(sarif.at("/tool/driver/rules")).hasSize(json.at("/checks").size());
        assertThat(sarif.at("/results"))
                .hasSize(json.at("/checks").findValues("findings").stream()
                        .mapToInt(JsonNode::size)
                        .sum());
        JsonNode har = new ObjectMapper()
                .readTree(folder.path().resolve("exchanges.har").toFile())
                .path("log");
        assertThat(har.path("entries"))
                .hasSize(json.at("/checks").findValues("exchanges").stream()
                        .mapToInt(JsonNode::intValue)
                        .sum());
        json.at("/counts/items").forEachEntry((standing, count) -> {
            assertThat(found(html, "data-standing=\"" + standing + "\"")).hasSize(count.intValue());
            assertThat(found(html, "data-standing-count=\"" + standing + "\">(\\d+)"))
                    .containsExactly(count.asText());
        });
    }

    @Test
    void theSameEvidenceGivesTheSameBytesOnAnyMachine() throws IOException {
        try (EvidenceLog log = new EvidenceLog(folder)) {
            SampleRuns.events(SampleShop.record()).forEach(log::heard);
        }
        List<String> here = bytes();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        String lineEnd = System.lineSeparator();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
            System.setProperty("line.separator", "\r\n");
            List<String> there = bytes();
            assertThat(there).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
            System.setProperty("line.separator", lineEnd);
        }
    }

    @Test
    void aStaleReportIsReplaced() throws IOException {
        String stale = "GO ".repeat(1_000_000);
        Path page = Files.writeString(folder.path().resolve("index.html"), stale);

        // Whoever reads the old page while it is replaced reads all of it.
        try (InputStream reader = Files.newInputStream(page)) {
            DossierWriter.write(Dossier.of(PLAN, SampleRuns.small()), folder);
            assertThat(reader.readAllBytes()).hasSize(stale.length()).startsWith('G', 'O', ' ');
        }
        assertThat(page)
                .content()
                .contains("NO-GO")
                .startsWith("<!doctype html>")
                .endsWith("</html>\n");
    }

    @Test
    void saysThatAReportCantBeWrittenAndLeavesNoPartOfIt() throws IOException {
        Files.createDirectories(folder.path().resolve("index.html").resolve("in-the-way"));

        assertThatThrownBy(() -> DossierWriter.write(Dossier.of(PLAN, SampleRuns.small()), folder))
                .isInstanceOf(ReportException.class)
                .hasMessageContaining("index.html can't be written")
                .hasMessageContaining("run report again");
        assertThat(folder.path()).isDirectoryNotContaining("glob:**.new");
    }

    @Test
    void whatIsMaskedStaysMasked() throws IOException {
        List<String> seen = new ArrayList<>();
        for (Path file : DossierWriter.write(Dossier.of(PLAN, SampleShop.record()), folder)) {
            String text = Files.readString(file)
                    .replace("&lt;", "<")
                    .replace("&gt;", ">")
                    .replace("&quot;", "\"");
            seen.addAll(found(text, "CART_ID=([^;'\"\\n]*)"));
            assertThat(text).doesNotContain(System.getProperty("user.dir"));
        }
        assertThat(seen).isNotEmpty().containsOnly("<masked 101 characters>");
    }

    private List<String> bytes() throws IOException {
        List<String> bytes = new ArrayList<>();
        for (Path file : DossierWriter.write(Dossier.of(PLAN, EvidenceReader.read(folder)), folder)) {
            bytes.add(Files.readString(file, StandardCharsets.ISO_8859_1));
        }
        return bytes;
    }

    private static int count(JsonNode json, CheckStatus status) {
        return json.at("/counts/checks/" + status).intValue();
    }

    private static int junit(byte[] xml, String path) throws Exception {
        return (int) Double.parseDouble(JunitReportTest.value(xml, path));
    }

    private static List<String> found(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(result -> result.group(result.groupCount()))
                .toList();
    }
}
