package dev.cartwright.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cartwright.app.testing.Cartwright;
import dev.cartwright.app.testing.Cartwright.Told;
import dev.cartwright.app.testing.RunFolders;
import dev.cartwright.app.testing.Shops;
import dev.cartwright.certification.evidence.CheckEvidence;
import dev.cartwright.certification.evidence.Exchange;
import dev.cartwright.certification.evidence.Outcome;
import dev.cartwright.certification.gate.Gate;
import dev.cartwright.certification.gate.GateEvaluator;
import dev.cartwright.certification.plan.ReadinessPlan;
import dev.cartwright.certification.run.RunRecord;
import dev.cartwright.reference.ReferenceServer;
import dev.cartwright.reference.Secret;
import dev.cartwright.reference.ServerConfiguration;
import dev.cartwright.reports.evidence.EvidenceReader;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContractCommandTest {

    @TempDir
    private Path directory;

    private Told run(String... arguments) {
        return Cartwright.in(directory).run(arguments);
    }

    private RunRecord record() {
        return EvidenceReader.read(RunFolders.only(directory));
    }

    @Test
    void saysGoOfTheReferenceCart() {
        Told said = run("contract", "--seed", "42");
        assertThat(said.out())
                .contains("Automated gate: GO", "Release gate: INCONCLUSIVE", "Exit code 0: GO at the automated gate.")
                .contains("Report: " + RunFolders.only(directory).resolve("index.html"))
                .containsPattern("Schema constraints: (\\d+) of \\1 hit on both sides \\(100 %\\)");
        assertThat(said.code()).isZero();
        assertThat(said.err()).contains("seed 42").doesNotContain("FAIL");
        assertThat(record().checks()).hasSizeGreaterThanOrEqualTo(80);
        assertThat(RunFolders.only(directory)).startsWith(directory.resolve("reports/out/reference"));
    }

    @Test
    void countsTheSchemaConstraintsThatWereSentAndCountsTheSameAgain() {
        Told said = run("contract", "--only", "PostJudgesMetaSource");
        String counted = said.out()
                .lines()
                .filter(line -> line.startsWith("Schema constraints: "))
                .findFirst()
                .orElseThrow();
        assertThat(counted).matches("Schema constraints: [1-9]\\d? of \\d{3} hit on both sides \\(\\d %\\)");
        assertThat(said.out()).contains("its check was not made");
        assertThat(run("report", "--run", RunFolders.only(directory).toString()).out())
                .contains(counted);
        assertThat(run("contract", "--only", "cart/1.1").out()).doesNotContain("Schema constraints");
    }

    @Test
    void followsTheReleaseGateWhenToldTo() {
        Told said = run("contract", "--only", "cart/1.1", "--gate", "release");
        assertThat(said.out()).contains("Exit code 3: INCONCLUSIVE at the release gate.");
        assertThat(said.code()).isEqualTo(3);
    }

    @Test
    void saysNoGoOfAFaultAndWhatToDo() {
        Told said = run("contract", "--only", "cart/2", "--fault", "post-sets-quantity");
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.out())
                .contains(
                        "Automated gate: NO-GO",
                        "Blockers:",
                        "why: ",
                        "do:  ",
                        "Exit code 1: NO-GO at the automated gate.");
        assertThat(said.err())
                .contains("Note: The reference cart runs with the fault post-sets-quantity", "FAIL cart/");
    }

    @Test
    void isConditionalWhenAllThatFailsIsWaived() {
        try (ReferenceServer server = Shops.elsewhere("sizes-share-a-line")) {
            String target = server.baseUri().toString();
            Path shop = Shops.profile(directory, "");
            assertThat(run("contract", "--target", target, "--shop", shop.toString())
                            .code())
                    .isEqualTo(1);
            String waivers =
                    GateEvaluator.evaluate(new Gate.Automated(), ReadinessPlan.current(), record()).blockers().stream()
                            .map(blocker ->
                                    "  - {item: \"%s\", owner: \"Jo\", reason: \"known\", expiresOn: \"2999-01-01\"}\n"
                                            .formatted(blocker.id()))
                            .collect(Collectors.joining("", "waivers:\n", ""));
            Shops.profile(directory, waivers);
            Told said = run(
                    "contract",
                    "--target",
                    target,
                    "--shop",
                    shop.toString(),
                    "--out",
                    directory.resolve("2").toString());
            assertThat(said.out()).contains("Automated gate: CONDITIONAL", "waived by Jo until 2999-01-01");
            assertThat(said.code()).isEqualTo(4);
        }
    }

    @Test
    void makesOnlyTheChecksThatAreNamed() {
        Told said = run("contract", "--only", "cart/1.1,cart/1.2", "--only", "cart/1.3");
        assertThat(record().checks())
                .extracting(seen -> seen.check().value())
                .containsExactlyInAnyOrder("cart/1.1", "cart/1.2", "cart/1.3");
        assertThat(said.out()).contains("Only 3 of");
        assertThat(said.code()).isZero();
    }

    @Test
    void sendsNothingThatChangesStateWhenReadOnly() {
        Told said = run("contract", "--read-only", "--only", "cart/1,cart/3");
        assertThat(record().checks().stream().flatMap(seen -> seen.exchanges().stream()))
                .isNotEmpty()
                .extracting(Exchange::method)
                .doesNotContain("POST", "PATCH", "PUT", "DELETE");
        assertThat(record().checks()).extracting(CheckEvidence::outcome).contains(Outcome.NOT_TESTABLE);
        assertThat(said.out()).contains("Automated gate: INCONCLUSIVE");
        assertThat(said.code()).isEqualTo(3);
    }

    @Test
    void printsOnlyTheVerdictLinesWhenQuiet() {
        Told said = run("contract", "--only", "cart/1.1", "--quiet");
        assertThat(said.err()).isEmpty();
        assertThat(said.lines()).hasSize(2);
        assertThat(said.lines().get(0)).startsWith("Automated gate: GO.");
        assertThat(said.lines().get(1)).startsWith("Release gate: INCONCLUSIVE.");
    }

    @Test
    void coloursTheVerdictOnATerminalUnlessToldNotTo() {
        assertThat(Cartwright.in(directory.resolve("a"))
                        .onTerminal()
                        .run("contract", "--only", "cart/1.1")
                        .out())
                .contains("\u001b[32mAutomated gate: GO");
        Told plain = Cartwright.in(directory.resolve("b"))
                .onTerminal()
                .with("NO_COLOR", "1")
                .run("contract", "--only", "cart/1.1");
        assertThat(plain.out()).contains("Automated gate: GO").doesNotContain("\u001b");
        assertThat(plain.err()).contains("[####################] 1/1").doesNotContain("\u001b[3");
    }

    @Test
    void saysThatAProfileIsNeededWhereThereIsNone() {
        try (ReferenceServer server = Shops.elsewhere()) {
            Told said = run(
                    "contract",
                    "--only",
                    "cart/1,cart/2",
                    "--target",
                    server.baseUri().toString());
            assertThat(said.err()).contains("No shop profile was given", "cartwright init --target");
            assertThat(said.out()).contains("Automated gate: INCONCLUSIVE");
            assertThat(said.code()).isEqualTo(3);
        }
    }

    @Test
    void leavesNoSecretInAnyOutput() {
        String secret = "planted-secret-0123456789abcdef0123456789abcdef";
        Path shop = Shops.profile(directory, "");
        try (ReferenceServer server = ReferenceServer.start(
                ServerConfiguration.forTests().cookieSecret(Secret.of(secret)).build())) {
            Told said = Cartwright.in(directory)
                    .with("CART_COOKIE_SECRET", secret)
                    .run("contract", "--target", server.baseUri().toString(), "--shop", shop.toString());
            assertThat(said.code()).isZero();
            assertThat(said.all()).doesNotContain(secret);
            assertThat(RunFolders.files(RunFolders.only(directory)))
                    .hasSizeGreaterThanOrEqualTo(4)
                    .allSatisfy(file -> assertThat(RunFolders.text(file)).doesNotContain(secret));
        }
    }

    @Test
    void tellsATroubleOfItsOwnInOneSentence() {
        Told said = Cartwright.in(directory).at(new BrokenClock()).run("contract", "--only", "cart/1.1");
        assertThat(said.code()).isEqualTo(5);
        assertThat(said.err())
                .contains("Unexpected trouble of our own (IllegalStateException), which says nothing about the shop.")
                .contains("The technical log is in ")
                .doesNotContain("\tat ")
                .doesNotContain("the clock is broken");
    }

    @Test
    void tellsThatTheOutputCanNotBeKept() {
        Path file = Shops.profile(directory, "");
        Told said = run("contract", "--out", file.toString());
        assertThat(said.code()).isEqualTo(5);
        assertThat(said.err()).contains("--out").doesNotContain("Exception");
        assertThat(said.out()).isEmpty();
    }

    private static final class BrokenClock extends Clock {
        @Override
        public ZoneId getZone() {
            return ZoneId.of("UTC");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            throw new IllegalStateException("the clock is broken");
        }
    }
}
