package dev.cartwright.app.console.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cartwright.app.console.Page;
import dev.cartwright.app.console.testing.Console;
import dev.cartwright.certification.gate.Decision;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerdictModelTest {

    @TempDir
    private Path directory;

    @Test
    void tellsBothGatesAndTheWholePlan() {
        VerdictModel verdict = faulty().verdict();
        assertThat(verdict.verdict().get().orElseThrow().decision()).isEqualTo(Decision.NO_GO);
        verdict.release().set(true);
        assertThat(verdict.verdict().get().orElseThrow().gate().id()).isEqualTo("release");
        assertThat(verdict.sections().stream()
                        .mapToInt(section -> section.items().size())
                        .sum())
                .isEqualTo(335);
        assertThat(verdict.items())
                .isEqualTo(verdict.section().get().orElseThrow().items());
    }

    @Test
    void opensTheSectionThatIsViolated() {
        assertThat(faulty().verdict().section().get().orElseThrow().violated()).isTrue();
    }

    @Test
    void leadsToTheEvidenceOfAnItem() {
        Console console = faulty();
        console.verdict().openEvidence("cart/4.8");
        assertThat(console.desk().page().get()).isEqualTo(Page.FINDINGS);
        assertThat(console.findings()
                        .chosen()
                        .get()
                        .orElseThrow()
                        .listing()
                        .address()
                        .value())
                .isEqualTo("cart/4.8");
    }

    @Test
    void exportsEverythingThatLiesInTheRunFolder() {
        Console console = faulty();
        console.verdict().export(directory.resolve("handed over"));
        assertThat(console.verdict().exported().get().orElseThrow())
                .isDirectoryContaining(file -> file.endsWith("index.html"))
                .isDirectoryContaining(file -> file.endsWith("evidence.ndjson"));
    }

    @Test
    void saysWhatToDoWhereAReportCanNotBeCopied() throws IOException {
        Console console = faulty();
        console.verdict().export(Files.writeString(directory.resolve("file"), ""));
        assertThat(console.verdict().trouble().get().orElseThrow().sentence())
                .contains("can't be copied", "choose a folder you may write to");
    }

    private Console faulty() {
        return Console.in(directory).withFault("cookie-without-httponly").runChecks("cart/4");
    }
}
