package dev.cartwright.reports.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cartwright.certification.evidence.Evidence;
import dev.cartwright.certification.evidence.Exchange;
import dev.cartwright.certification.evidence.Outcome;
import dev.cartwright.certification.plan.Level;
import dev.cartwright.certification.plan.ReadinessPlan;
import dev.cartwright.certification.run.CheckListing;
import dev.cartwright.certification.run.RunRecord;
import dev.cartwright.certification.run.Scope;
import dev.cartwright.reports.dossier.Dossier;
import dev.cartwright.reports.sample.SampleChecks;
import dev.cartwright.reports.sample.SampleLoad;
import dev.cartwright.reports.sample.SampleRuns;
import dev.cartwright.reports.sample.SampleShop;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class HtmlReportTest {

    @Test
    void showsWhatTheLedgerKnowsBesideTheFinding() {
        String known = finding(page(SampleRuns.withLedger(LocalDate.of(2027, 1, 31))));
        assertThat(known).contains("KNOWN", "Cart team: SHOP-2", "It counts all the same.");

        String expired = finding(page(SampleRuns.withLedger(LocalDate.of(2026, 11, 21))));
        assertThat(expired).contains("EXPIRED", "ask Cart team", "It counts all the same.");
    }

    private static String finding(String page) {
        int begin = page.indexOf("<article class=\"finding bad\" id=\"check-cart-1.2\"");
        return page.substring(begin, page.indexOf("</article>", begin));
    }

    @Test
    void cutsALongTextBehindAWord() {
        assertThat(Words.brief("one two three", 13)).isEqualTo("one two three");
        assertThat(Words.brief("one two, three four", 13)).isEqualTo("one two …");
        assertThat(Words.brief("onetwothreefour", 10)).hasSize(10).startsWith("onetwoth");
    }

    @Test
    void showsWhatARealisticRunHasToShow() throws IOException {
        String page = page(SampleShop.record());

        // For looking at.
        Path samples = Files.createDirectories(Path.of("target", "sample"));
        Files.writeString(samples.resolve("index.html"), page);
        Files.writeString(samples.resolve("flawless.html"), page(SampleRuns.flawless()));
        RunRecord cut = new RunRecord(
                SampleShop.record().description(),
                SampleShop.record().evidence().subList(0, 20),
                Optional.empty());
        Files.writeString(samples.resolve("cut.html"), page(cut));
        assertThat(page)
                .contains(
                        "<html lang=\"en\">",
                        "<h1>lindgren-outdoor</h1>",
                        "NOT HTTPS",
                        "22 November 2026, 13:05:01 UTC",
                        "1 min 34 s",
                        "<p class=\"decision\">NO-GO</p>",
                        "Rulings 3, 19, 34",
                        "409 with {\"error\": \"Insufficient stock\"}, and the cart unchanged",
                        "Check the resulting quantity against stock",
                        "target p95 &lt; 200",
                        "the profile fills no part lastOne",
                        "Maja Lindgren, shop engineering attests",
                        "<strong>Jonas Berg, operations</strong>")
                .doesNotContain("INCOMPLETE");
    }

    @Test
    void marksARunThatWasCutOff() {
        RunRecord whole = SampleRuns.flawless();

        assertThat(page(new RunRecord(whole.description(), whole.evidence(), Optional.empty())))
                .contains(
                        "<title>INCOMPLETE, INCONCLUSIVE: ",
                        "<h2 id=\"incomplete\">INCOMPLETE</h2>",
                        "the run was cut off before it ended")
                .doesNotContain(">GO<");
    }

    @Test
    void neverSaysMoreThanWasChecked() {
        RunRecord flawless = SampleRuns.flawless();
        assertThat(page(flawless))
                .contains("Nothing to report from the " + flawless.checks().size() + " checks that were made.");
        assertThat(page(new RunRecord(SampleRuns.small().description(), List.of(), Optional.empty())))
                .contains("No check was made, so nothing could be found.");
    }

    @Test
    void saysThatFiguresWithTroubleOfOurOwnSayNothing() {
        assertThat(page(SampleRuns.finished(
                        SampleRuns.description(Scope.LOAD, List.of()),
                        List.of(SampleLoad.realistic("the injector was saturated")))))
                .contains("Our own side had trouble", "<li>the injector was saturated</li>");
    }

    @Test
    void needsNothingFromElsewhereAndAllowsNothing() {
        String page = page(SampleShop.record());

        assertThat(page).contains("default-src &#39;none&#39;; style-src &#39;sha256-");
        assertThat(tags(page)).doesNotContain("script", "img", "iframe", "object", "base", "form");
        assertThat(page.replaceAll(">[^<]*<", "><"))
                .doesNotContainPattern("(src|href)=\"(?!#|data:,)")
                .doesNotContainPattern("\\son[a-z]+=")
                .doesNotContainPattern("\\sstyle=")
                .doesNotContain("@import", "url(");
    }

    @Test
    void textOfAShopNeverBecomesMarkup() {
        List<String> hostile = tags(page(saying(SampleShop.HOSTILE)));
        List<String> harmless = tags(page(saying("harmless")));

        assertThat(hostile).isEqualTo(harmless);
    }

    @Test
    void textOfAShopCantHideOrTurnAround() {
        assertThat(page(saying(SampleShop.HOSTILE)))
                .contains("[U+202E]gnp.exe[U+202C] [U+0000][U+0008][U+FFFF] [U+D800]")
                .doesNotContainPattern("[\\p{Cf}\\p{Cs}\\p{Co}&&[^\\n]]")
                .doesNotContainPattern("[\\p{Cc}&&[^\\n\\t]]");
    }

    @Test
    void everyLinkLeadsSomewhereAndEveryAnchorIsThereOnce() {
        String page = page(SampleShop.record());
        List<String> ids = all(page, "\\sid=\"([^\"]+)\"");
        List<String> links = all(page, "href=\"#([^\"]+)\"");

        assertThat(ids).doesNotHaveDuplicates().contains("item-R03.acc.1", "check-stock-4.1", "metric-p95");
        assertThat(links).isNotEmpty().allSatisfy(link -> assertThat(ids).contains(link));
    }

    @Test
    void staysBelowThreeMegabytesHoweverMuchAShopSays() {
        List<CheckListing> catalogue = new ArrayList<>();
        List<Evidence> evidence = new ArrayList<>();
        Exchange large = SampleChecks.post("{\"lines\":[" + "x".repeat(20_000) + "]}", 200, "y".repeat(60_000));
        Exchange[] many = Collections.nCopies(20, large).toArray(new Exchange[0]);
        for (int number = 1; number <= 240; number++) {
            catalogue.add(SampleChecks.listing("cart/1." + number, "Claim", Level.MUST, "R03.acc.1"));
            evidence.add(
                    number % 3 == 0
                            ? SampleChecks.found("cart/1." + number, Outcome.FAIL, "this", "that", "do it", many)
                            : SampleChecks.seen("cart/1." + number, Outcome.PASS, "as it should be", many));
        }
        String page = page(SampleRuns.finished(SampleRuns.description(Scope.CONTRACT, catalogue), evidence));

        assertThat(page.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(3_000_000);
        assertThat(all(page, "<dt>(Actual)</dt>")).as("every finding").hasSize(80);
        assertThat(page)
                .contains(
                        "more characters in evidence.ndjson",
                        "request and answer stand in evidence.ndjson",
                        "20 more exchanges stand");
    }

    private static RunRecord saying(String text) {
        return SampleRuns.finished(
                SampleRuns.description(
                        Scope.CONTRACT, List.of(SampleChecks.listing("cart/1.1", "Claim", Level.MUST, "R03.acc.1", 3))),
                List.of(SampleChecks.found(
                        "cart/1.1", Outcome.FAIL, text, text, text, SampleChecks.post(text, 400, text))));
    }

    private static String page(RunRecord run) {
        return new String(HtmlReport.of(Dossier.of(ReadinessPlan.current(), run)), StandardCharsets.UTF_8);
    }

    /** The names of all tags in order, closing ones with their slash. */
    private static List<String> tags(String page) {
        return all(page, "<(/?[a-zA-Z][a-zA-Z0-9]*)");
    }

    private static List<String> all(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(result -> result.group(1))
                .toList();
    }
}
