package dev.cartwright.reports.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cartwright.certification.plan.ReadinessPlan;
import dev.cartwright.certification.run.RunRecord;
import dev.cartwright.reports.dossier.Dossier;
import dev.cartwright.reports.sample.SampleRuns;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** CTRF, SARIF and HAR say what their readers need, and no more green than there is. */
class FormatsForOtherToolsTest {

    @Test
    void aFailureIsAFailedTestWithItsPlanItemsAndItsReason() throws IOException {
        JsonNode test = named(ctrf(SampleRuns.small()).at("/results/tests"), "name", "cart/1.2 CartCookieIsHttpOnly");

        assertThat(test.path("status").textValue()).isEqualTo("failed");
        assertThat(test.path("rawStatus").textValue()).isEqualTo("FAIL");
        assertThat(test.path("message").textValue()).contains("expected HttpOnly on the cart cookie");
        assertThat(test.at("/labels/planItems").toString()).contains("CHK.security.2");
    }

    @Test
    void aRunThatCheckedNothingHasATestThatIsNotPassed() throws IOException {
        JsonNode results = ctrf(new RunRecord(SampleRuns.small().description(), List.of(), Optional.empty()))
                .path("results");

        assertThat(results.at("/summary/passed").intValue()).isZero();
        assertThat(named(results.path("tests"), "name", "automated gate")
                        .path("status")
                        .textValue())
                .isEqualTo("other");
    }

    @Test
    void aFindingIsAResultOfTheRuleOfItsCheck() throws IOException {
        JsonNode run = json(SarifReport.of(dossier(SampleRuns.small()))).at("/runs/0");
        JsonNode result = named(run.path("results"), "ruleId", "cart/1.2");
        JsonNode rule =
                run.at("/tool/driver/rules").path(result.path("ruleIndex").intValue());

        assertThat(rule.path("id").textValue()).isEqualTo("cart/1.2");
        assertThat(rule.path("name").textValue()).isEqualTo("CartCookieIsHttpOnly");
        assertThat(result.path("level").textValue()).isEqualTo("error");
        assertThat(result.at("/message/text").textValue())
                .contains("expected HttpOnly on the cart cookie, got no HttpOnly")
                .contains("Set HttpOnly where the cookie is made.");
        assertThat(result.at("/locations/0/physicalLocation/artifactLocation/uri")
                        .textValue())
                .startsWith("http");
    }

    @Test
    void aRunThatWasBrokenOffIsNoSuccessfulExecution() throws IOException {
        RunRecord broken = new RunRecord(
                SampleRuns.small().description(), SampleRuns.small().evidence(), Optional.empty());

        assertThat(json(SarifReport.of(dossier(broken)))
                        .at("/runs/0/invocations/0/executionSuccessful")
                        .booleanValue())
                .isFalse();
    }

    @Test
    void everyExchangeStandsOnThePageOfItsCheck() throws IOException {
        JsonNode log = json(HarReport.of(dossier(SampleRuns.small()))).path("log");

        assertThat(log.path("version").textValue()).isEqualTo("1.2");
        assertThat(log.path("entries")).isNotEmpty().allSatisfy(entry -> {
            assertThat(log.path("pages")).anyMatch(page -> page.path("id").equals(entry.path("pageref")));
            assertThat(entry.at("/request/url").textValue()).startsWith("http");
            assertThat(entry.at("/response/status").isInt()).isTrue();
            assertThat(entry.at("/response/content/mimeType").isTextual()).isTrue();
            assertThat(entry.at("/timings/wait").isNumber()).isTrue();
        });
    }

    @Test
    void aKnownFailureStaysOneAndSaysWhoAnswersForIt() throws IOException {
        RunRecord run = SampleRuns.withLedger(LocalDate.of(2027, 1, 31));

        JsonNode test = named(ctrf(run).at("/results/tests"), "name", "cart/1.2 CartCookieIsHttpOnly");
        assertThat(test.path("status").textValue()).isEqualTo("failed");
        assertThat(test.at("/extra/knownIssue/state").textValue()).isEqualTo("KNOWN");
        assertThat(test.at("/extra/knownIssue/sentence").textValue()).contains("Cart team: SHOP-2", "2027-01-31");

        JsonNode result = named(json(SarifReport.of(dossier(run))).at("/runs/0/results"), "ruleId", "cart/1.2");
        assertThat(result.path("level").textValue()).isEqualTo("error");
        assertThat(result.at("/suppressions/0/kind").textValue()).isEqualTo("external");
        assertThat(result.at("/suppressions/0/status").textValue())
                .as("one that is accepted hides the result")
                .isEqualTo("underReview");
        assertThat(result.at("/suppressions/0/justification").textValue()).contains("Cart team: SHOP-2");

        JsonNode allure = allure(run, "cart/1.2");
        assertThat(allure.path("status").textValue()).isEqualTo("failed");
        assertThat(allure.at("/statusDetails/known").booleanValue()).isTrue();
        assertThat(allure.at("/statusDetails/message").textValue()).contains("Cart team: SHOP-2");
    }

    @Test
    void anEntryThatExpiredOrIsOfNoUseAnyMoreIsTold() throws IOException {
        RunRecord run = SampleRuns.withLedger(LocalDate.of(2026, 11, 21));
        JsonNode sarif = json(SarifReport.of(dossier(run))).at("/runs/0");

        assertThat(sarif.at("/invocations/0/toolConfigurationNotifications"))
                .extracting(told -> told.at("/associatedRule/id").textValue() + " "
                        + told.at("/message/text").textValue())
                .satisfiesExactly(
                        told -> assertThat(told).contains("cart/1.1 cart/1.1 passes again"),
                        told -> assertThat(told).contains("cart/1.2", "expired on 2026-11-21"));
        assertThat(named(sarif.path("results"), "ruleId", "cart/1.2")
                        .at("/suppressions/0/status")
                        .textValue())
                .isEqualTo("rejected");
        JsonNode tests = ctrf(run).at("/results/tests");
        assertThat(named(tests, "name", "cart/1.1 GetAnswersACart")
                        .at("/extra/knownIssue/state")
                        .textValue())
                .isEqualTo("PASSES_AGAIN");
        assertThat(allure(run, "cart/1.2").at("/statusDetails/known").booleanValue())
                .isFalse();
        assertThat(allure(run, "cart/1.2").at("/statusDetails/message").textValue())
                .contains("EXPIRED", "ask Cart team");
    }

    @Test
    void whatIsNotInTheLedgerHasNothingOfIt() throws IOException {
        JsonNode result =
                named(json(SarifReport.of(dossier(SampleRuns.small()))).at("/runs/0/results"), "ruleId", "cart/1.2");

        assertThat(result.has("suppressions")).isFalse();
        assertThat(allure(SampleRuns.small(), "cart/1.2")
                        .at("/statusDetails/known")
                        .booleanValue())
                .isFalse();
    }

    private static JsonNode allure(RunRecord run, String address) throws IOException {
        for (byte[] file : AllureResults.of(dossier(run)).values()) {
            JsonNode result = file[0] == '{' ? json(file) : new ObjectMapper().nullNode();
            if (result.path("name").asText().startsWith(address + " ")) {
                return result;
            }
        }
        throw new AssertionError("no Allure result of " + address);
    }

    private static JsonNode named(JsonNode array, String member, String value) {
        for (JsonNode node : array) {
            if (node.path(member).asText().equals(value)) {
                return node;
            }
        }
        throw new AssertionError("no " + value + " in " + array);
    }

    private static JsonNode ctrf(RunRecord run) throws IOException {
        return json(CtrfReport.of(dossier(run)));
    }

    private static Dossier dossier(RunRecord run) {
        return Dossier.of(ReadinessPlan.current(), run);
    }

    private static JsonNode json(byte[] bytes) throws IOException {
        return new ObjectMapper().readTree(bytes);
    }
}
