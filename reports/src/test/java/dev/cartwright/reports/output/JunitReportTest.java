package dev.cartwright.reports.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cartwright.certification.plan.ReadinessPlan;
import dev.cartwright.certification.run.RunRecord;
import dev.cartwright.certification.run.Scope;
import dev.cartwright.reports.dossier.Dossier;
import dev.cartwright.reports.sample.SampleLoad;
import dev.cartwright.reports.sample.SampleRuns;
import dev.cartwright.reports.sample.SampleShop;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

class JunitReportTest {

    @Test
    void fitsTheFormThatBuildServersRead() throws Exception {
        for (RunRecord run : JsonReportTest.runs()) {
            validate(xml(run));
        }
    }

    @Test
    void theFormRefusesWhatBuildServersDoNotKnow() {
        String broken = new String(xml(SampleRuns.small()), StandardCharsets.UTF_8)
                .replace("<failure ", "<fault ")
                .replace("</failure>", "</fault>");

        assertThatThrownBy(() -> validate(broken.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(SAXException.class);
    }

    @Test
    void aFailureSaysExpectedActualPlanNextAndCurl() throws Exception {
        assertThat(value(xml(SampleRuns.small()), "//testcase[@name='cart/1.2 CartCookieIsHttpOnly']/failure"))
                .contains(
                        "Plan CHK.security.2: Cookie attributes verified",
                        "MUST: expected HttpOnly on the cart cookie, got no HttpOnly",
                        "Next: Set HttpOnly where the cookie is made.",
                        "curl -i -X POST");
    }

    @Test
    void aKnownFailureStaysOneAndTheLedgerIsToldBesideIt() throws Exception {
        byte[] xml = xml(SampleRuns.withLedger(LocalDate.of(2027, 1, 31)));

        validate(xml);
        assertThat(value(xml, "//testcase[@name='cart/1.2 CartCookieIsHttpOnly']/failure/@type"))
                .isEqualTo("FAIL");
        assertThat(value(xml, "//testcase[@name='cart/1.2 CartCookieIsHttpOnly']/system-out"))
                .contains("KNOWN", "Cart team: SHOP-2");
        assertThat(value(xml, "//testcase[@name='cart/1.1 GetAnswersACart']/system-out"))
                .contains("PASSES_AGAIN", "take it out of knownIssues");
        assertThat(value(xml, "//testsuite[1]//property[@name='cartwright.known-issue.cart/1.1']/@value"))
                .contains("passes again");
    }

    @Test
    void anEntryThatExpiredIsTold() throws Exception {
        byte[] xml = xml(SampleRuns.withLedger(LocalDate.of(2026, 11, 21)));

        assertThat(value(xml, "//testcase[@name='cart/1.2 CartCookieIsHttpOnly']/system-out"))
                .contains("EXPIRED", "expired on 2026-11-21");
    }

    @Test
    void whatTheShopSaidComesBackWholeWithTheUnprintableMadeVisible() throws Exception {
        assertThat(value(xml(SampleShop.record()), "//testcase[starts-with(@name, 'schema/4.2')]/failure/@message"))
                .contains(
                        "<script>alert('x')</script>",
                        "]]>",
                        "&amp;",
                        "[U+202E]gnp.exe[U+202C]",
                        "[U+0000][U+0008][U+FFFF] [U+D800]");
    }

    @Test
    void aRunThatCheckedNothingIsNoGreenBuild() throws Exception {
        byte[] xml = xml(new RunRecord(SampleRuns.small().description(), List.of(), Optional.empty()));

        assertThat(value(xml, "/testsuites/@errors")).isEqualTo("3");
        assertThat(value(xml, "//testcase[@name='automated gate']/error/@type")).isEqualTo("INCONCLUSIVE");
    }

    @Test
    void troubleOfOurOwnIsAnErrorHoweverGoodTheFigures() throws Exception {
        byte[] xml = xml(SampleRuns.finished(
                SampleRuns.description(Scope.LOAD, List.of()),
                List.of(SampleLoad.realistic("the injector was saturated"))));

        assertThat(value(xml, "//testsuite[@name='metrics']/@errors")).isEqualTo("5");
        assertThat(value(xml, "//testsuite[@name='metrics']/testcase[1]/error"))
                .isEqualTo("the injector was saturated");
    }

    @Test
    void skippedCasesSayWhy() throws Exception {
        assertThat(value(xml(SampleShop.record()), "//testcase[starts-with(@name, 'stock/4.2')]/skipped/@message"))
                .isEqualTo("NOT_TESTABLE: the profile fills no part lastOne");
    }

    private static byte[] xml(RunRecord run) {
        return JunitReport.of(Dossier.of(ReadinessPlan.current(), run));
    }

    static String value(byte[] xml, String path) throws Exception {
        Document document =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(xml));
        return XPathFactory.newInstance().newXPath().evaluate(path, document);
    }

    private static void validate(byte[] xml) throws Exception {
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(Objects.requireNonNull(JunitReportTest.class.getResource("junit.xsd")))
                .newValidator()
                .validate(new StreamSource(new ByteArrayInputStream(xml)));
    }
}
