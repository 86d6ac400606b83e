package dev.cartwright.app.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cartwright.app.testing.Cartwright;
import dev.cartwright.app.testing.Cartwright.Told;
import dev.cartwright.app.testing.RunFolders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AllureReportTest {

    @TempDir
    private Path directory;

    @Test
    void saysHowToGetAllureAndLeavesTheResults() throws IOException {
        Told said = report(directory);

        assertThat(said.code()).as(said.all()).isEqualTo(5);
        assertThat(said.err())
                .contains("./mvnw dependency:get -Dartifact=io.qameta.allure:allure-commandline:2.34.0:zip");
        JsonNode failed = failed();
        assertThat(failed.path("status").textValue()).isEqualTo("failed");
        assertThat(failed.path("labels").toString())
                .contains("{\"name\":\"severity\",\"value\":\"critical\"}", "\"plan-item\"");
        assertThat(failed.path("steps")).hasSizeGreaterThan(1);
        String attached = failed.at("/steps/1/attachments/0/source").textValue();
        assertThat(RunFolders.text(results().resolve(attached))).contains("PATCH http", "notebook-ruled");
    }

    @Test
    void makesAPageThatAsksNobody() {
        Path repository = Path.of(System.getProperty("user.home"), ".m2", "repository");
        assumeTrue(
                Files.isDirectory(repository.resolve("io/qameta/allure/allure-commandline/2.34.0")),
                "Allure's command line is not in the local Maven repository");

        Told said = report(Path.of(System.getProperty("user.home")));

        assertThat(said.code()).as(said.all()).isEqualTo(1);
        assertThat(RunFolders.text(RunFolders.only(directory).resolve("allure-report/index.html")))
                .contains("<html")
                .doesNotContain("googletagmanager", "google-analytics");
    }

    private Told report(Path home) {
        Cartwright.in(directory)
                .run("contract", "--quiet", "--seed", "1", "--only", "cart/6.8", "--fault", "patch-ignores-stock");
        return Cartwright.in(directory)
                .with("HOME", home.toString())
                .run("report", "--allure", "--run", RunFolders.only(directory).toString());
    }

    private Path results() {
        return RunFolders.only(directory).resolve("allure-results");
    }

    private JsonNode failed() throws IOException {
        List<JsonNode> results = new ArrayList<>();
        for (Path file : RunFolders.files(results())) {
            if (file.toString().endsWith("-result.json")) {
                results.add(new ObjectMapper().readTree(file.toFile()));
            }
        }
        assertThat(results).hasSize(1);
        return results.getFirst();
    }
}
