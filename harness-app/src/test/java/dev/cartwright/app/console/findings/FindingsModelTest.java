package dev.cartwright.app.console.findings;

import static dev.cartwright.app.console.testing.Recorded.recorded;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cartwright.app.console.Page;
import dev.cartwright.app.console.testing.Console;
import dev.cartwright.certification.evidence.CheckAddress;
import dev.cartwright.certification.evidence.Outcome;
import dev.cartwright.certification.plan.Ruling;
import dev.cartwright.certification.run.CheckListing;
import dev.cartwright.certification.run.RunEvent;
import dev.cartwright.contract.ContractCatalogue;
import dev.cartwright.reports.dossier.CheckResult;
import dev.cartwright.reports.dossier.CheckStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FindingsModelTest {

    @TempDir
    private Path directory;

    @Test
    void listsWhatWantsAttentionAndOpensTheWorst() {
        FindingsModel findings = faulty().findings();
        assertThat(findings.shown())
                .singleElement()
                .satisfies(check -> assertThat(check.status()).isEqualTo(CheckStatus.FAIL));
        assertThat(findings.attention().get()).isEqualTo(1);
        assertThat(findings.chosen().get()).contains(findings.shown().getFirst());
        assertThat(findings.chosen().get().orElseThrow().findings()).isNotEmpty();
        assertThat(findings.chosen().get().orElseThrow().exchanges()).isNotEmpty();
    }

    @Test
    void showsPassesTooWhenAskedOrWhenOneIsWanted() {
        Console console = faulty();
        console.desk().showCheck(new CheckAddress("cart/4.7"));
        assertThat(console.desk().page().get()).isEqualTo(Page.FINDINGS);
        assertThat(console.findings().passesToo().get()).isTrue();
        assertThat(console.findings().chosen().get().orElseThrow().status()).isEqualTo(CheckStatus.PASS);
    }

    @Test
    void showsWhatIsWantedWhateverTheFilterSaid() {
        Console console = faulty();
        console.findings().filter().set("nothing like this");
        console.desk().showCheck(new CheckAddress("cart/4.8"));
        assertThat(console.findings().shown()).hasSize(1);
        assertThat(console.findings().filter().get()).isEmpty();
    }

    @Test
    void warningsWantAttentionToo() {
        FindingsModel findings = Console.in(directory)
                .withFault("cache-control-missing")
                .runChecks("cart/8.2")
                .findings();
        assertThat(findings.attention().get()).isEqualTo(1);
        assertThat(findings.shown())
                .singleElement()
                .satisfies(check -> assertThat(check.status()).isEqualTo(CheckStatus.WARN));
    }

    @Test
    void beginsWithNothingWhenARunBegins() {
        Console console = faulty();
        console.findings()
                .heard(List.of(new RunEvent.RunStarted(
                        console.desk().run().get().orElseThrow().run().description())));
        assertThat(console.findings().shown()).isEmpty();
        assertThat(console.findings().chosen().get()).isEmpty();
    }

    @Test
    void putsTheWorstFirstInWhateverOrderResultsCome() {
        Console console = faulty();
        console.findings()
                .heard(List.of(
                        new RunEvent.RunStarted(
                                console.desk().run().get().orElseThrow().run().description()),
                        recorded("cart/4.2", Outcome.WARN),
                        recorded("cart/4.9", Outcome.FAIL),
                        recorded("cart/4.1", Outcome.WARN),
                        recorded("cart/4.3", Outcome.FAIL)));
        assertThat(console.findings().shown())
                .extracting(check -> check.listing().address().value())
                .containsExactly("cart/4.3", "cart/4.9", "cart/4.1", "cart/4.2");
    }

    @Test
    void tellsAShopWithoutFindingsFromOneThatWasNeverAsked() throws IOException {
        Console console = Console.in(directory).runChecks("cart/4.8");
        assertThat(console.findings().shown()).isEmpty();
        assertThat(console.findings().nothingChecked()).isFalse();
        Files.writeString(directory.resolve("gone.yaml"), "name: gone\nbaseUrl: http://127.0.0.1:1\n");
        console.shops().open(directory.resolve("gone.yaml"));
        console.run().runAll();
        assertThat(console.findings().shown()).isEmpty();
        assertThat(console.findings().nothingChecked()).isTrue();
    }

    @Test
    void filtersByWords() {
        FindingsModel findings = faulty().findings();
        findings.filter().set("nothing like this");
        assertThat(findings.shown()).isEmpty();
        findings.filter().set("CartCookieIsHttpOnly fail");
        assertThat(findings.shown()).hasSize(1);
    }

    @Test
    void runsACheckAgainAndTellsItsFate() {
        FindingsModel findings = faulty().findings();
        findings.runAgain();
        assertThat(findings.again().get().orElseThrow().sentence()).startsWith("STILL FAILING: ");
        assertThat(findings.replaying().get()).isFalse();
    }

    @Test
    void saysWhyACheckCanNotBeRunAgain() throws IOException {
        Console console = faulty();
        Files.delete(console.desk().run().get().orElseThrow().folder().resolve("shop.json"));
        console.findings().runAgain();
        assertThat(console.findings().trouble().get().orElseThrow().sentence()).contains("shop.json is missing");
    }

    @Test
    void saysTheRulingsThatACheckRestsOn() {
        FindingsModel findings = faulty().findings();
        assertThat(ContractCatalogue.standard().listings())
                .allSatisfy(listing -> assertThat(findings.rulings(result(listing)))
                        .extracting(Ruling::number)
                        .isEqualTo(listing.rulings()));
    }

    private static CheckResult result(CheckListing listing) {
        return new CheckResult(listing, List.of(), CheckStatus.PASS, "", Optional.empty());
    }

    @Test
    void leadsToThePlanItem() {
        Console console = faulty();
        console.findings().openPlanItem();
        assertThat(console.desk().page().get()).isEqualTo(Page.VERDICT);
        assertThat(console.verdict().item().get().orElseThrow().sources()).contains("cart/4.8");
    }

    private Console faulty() {
        return Console.in(directory).withFault("cookie-without-httponly").runChecks("cart/4");
    }
}
