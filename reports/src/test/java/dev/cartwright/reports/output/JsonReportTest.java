package dev.cartwright.reports.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import dev.cartwright.certification.plan.ReadinessPlan;
import dev.cartwright.certification.run.RunRecord;
import dev.cartwright.certification.run.Scope;
import dev.cartwright.reports.dossier.Dossier;
import dev.cartwright.reports.sample.SampleLoad;
import dev.cartwright.reports.sample.SampleRuns;
import dev.cartwright.reports.sample.SampleShop;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JsonReportTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    static List<RunRecord> runs() {
        return List.of(
                SampleShop.record(),
                SampleRuns.flawless(),
                SampleRuns.small(),
                new RunRecord(SampleRuns.small().description(), List.of(), Optional.empty()),
                SampleRuns.finished(
                        SampleRuns.description(Scope.LOAD, List.of()), List.of(SampleLoad.realistic("no clock"))),
                SampleRuns.finished(
                        SampleRuns.description(Scope.LOAD, List.of()), List.of(SampleLoad.neverBegun("no injector"))));
    }

    @ParameterizedTest
    @MethodSource("runs")
    void everyDossierFitsThePublishedSchema(RunRecord run) throws IOException {
        assertThat(problems(json(run))).isEmpty();
    }

    @Test
    void theSchemaRefusesWhatIsNoDossier() throws IOException {
        ObjectNode broken = (ObjectNode) json(SampleRuns.small());
        broken.put("surprise", 1);
        ((ObjectNode) broken.at("/verdicts/automated")).put("decision", "FINE");
        ((ObjectNode) broken.at("/checks/0")).remove("status");

        assertThat(problems(broken)).hasSize(3);
    }

    @Test
    void aFindingCarriesPlanSentenceAdviceAndCurlLine() throws IOException {
        JsonNode check = json(SampleRuns.small()).at("/checks/1");

        assertThat(check.at("/status").textValue()).isEqualTo("FAIL");
        assertThat(check.at("/planSentences/0").textValue())
                .isEqualTo("Cookie attributes verified (HttpOnly, Secure, SameSite)");
        assertThat(check.at("/findings/0/advice").textValue()).isEqualTo("Set HttpOnly where the cookie is made.");
        assertThat(check.at("/findings/0/curl").textValue())
                .startsWith("curl -i -X POST 'https://staging.lindgren-outdoor.example/api/cart'")
                .contains("größe-\uD83D\uDE00");
    }

    @Test
    void allItemsOfThePlanAreThere() throws IOException {
        assertThat(json(SampleRuns.small()).at("/items")).hasSize(335);
    }

    private static JsonNode json(RunRecord run) throws IOException {
        return JSON.readTree(JsonReport.of(Dossier.of(ReadinessPlan.current(), run)));
    }

    private static Set<ValidationMessage> problems(JsonNode dossier) throws IOException {
        JsonSchema schema = JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(Files.readString(Path.of("..", "docs", "dossier.schema.json")));
        return schema.validate(dossier);
    }
}
