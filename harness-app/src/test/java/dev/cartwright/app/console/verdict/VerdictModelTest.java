package dev.cartwright.app.console.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cartwright.app.console.Page;
import dev.cartwright.app.console.testing.Console;
import dev.cartwright.certification.gate.Decision;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
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
    void showsAnItemAgainToWhoeverAsksAgain() {
        Console console = faulty();
        AtomicInteger shown = new AtomicInteger();
        console.verdict().item().addListener((_, _, now) -> shown.addAndGet(now.isPresent() ? 1 : 0));
        console.findings().openPlanItem();
        console.findings().openPlanItem();
        assertThat(shown).hasValue(2);
        assertThat(console.verdict().items())
                .contains(console.verdict().item().get().orElseThrow());
    }

    @Test
    void knowsWhetherARunIsUnderWay() {
        Console console = Console.in(directory);
        AtomicBoolean running = new AtomicBoolean();
        console.run().alsoTell(_ -> running.set(console.verdict().running().get()));
        console.runChecks("cart/4.8");
        assertThat(running).isTrue();
        assertThat(console.verdict().running().get()).isFalse();
    }

    @Test
    void exportsEverythingThatLiesInTheRunFolder() {
        Console console = faulty();
        console.verdict().export("handed over");
        assertThat(console.verdict().exported().get().orElseThrow())
                .isDirectoryContaining(file -> file.endsWith("index.html"))
                .isDirectoryContaining(file -> file.endsWith("evidence.ndjson"));
    }

    @Test
    void saysWhatToDoWhereAReportCanNotBeCopied() throws IOException {
        Console console = faulty();
        console.verdict()
                .export(Files.writeString(directory.resolve("file"), "").toString());
        assertThat(console.verdict().trouble().get().orElseThrow().sentence())
                .contains("can't be copied", "choose a folder you may write to");
    }

    @Test
    void refusesWhatIsNoNameOfAFolder() {
        Console console = faulty();
        console.verdict().export("a\0b");
        assertThat(console.verdict().trouble().get().orElseThrow().sentence()).contains("no name of a folder");
    }

    private Console faulty() {
        return Console.in(directory).withFault("cookie-without-httponly").runChecks("cart/4");
    }
}
