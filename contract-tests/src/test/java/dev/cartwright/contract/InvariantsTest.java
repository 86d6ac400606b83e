package dev.cartwright.contract;

import static dev.cartwright.contract.check.CatalogueEntry.must;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cartwright.certification.evidence.CheckEvidence;
import dev.cartwright.certification.evidence.Exchange;
import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.evidence.Outcome;
import dev.cartwright.certification.profile.Part;
import dev.cartwright.certification.run.RunEvent;
import dev.cartwright.contract.check.Body;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.check.Visitor;
import dev.cartwright.contract.invariant.InvariantChecks;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What holds for every answer is looked at whatever check asked, recorded or not. */
@Timeout(60)
class InvariantsTest {

    @Test
    void areNotTestableWhenNothingElseIsAsked() {
        try (ReferenceShop shop = ReferenceShop.clean()) {
            assertThat(shop.run(ContractCatalogue.standard().select(List.of("cart/13"))))
                    .hasSize(13)
                    .allMatch(check -> check.outcome() == Outcome.NOT_TESTABLE)
                    .allMatch(check -> check.reason().contains("no answer of this run"));
        }
    }

    @Test
    void areNotTestableWhereNoAnswerShowsWhatTheyAreAbout() {
        try (ReferenceShop shop = ReferenceShop.clean()) {
            List<CheckEvidence> seen =
                    shop.run(ContractCatalogue.standard().select(List.of("GetStartsAnEmptyCart", "cart/13")));
            assertThat(outcomes(seen, "cart/13.1", "cart/13.9", "cart/13.10")).containsOnly(Outcome.PASS);
            assertThat(outcomes(seen, "cart/13.2", "cart/13.3", "cart/13.4", "cart/13.5", "cart/13.6", "cart/13.7"))
                    .containsOnly(Outcome.NOT_TESTABLE);
        }
    }

    @Test
    void pointAtTheExchangeAndNameTheCheckDuringWhichItWasSeen() {
        try (ReferenceShop shop = ReferenceShop.withFault("cookie-value-in-conflict")) {
            CheckEvidence secret = shop.run(ContractCatalogue.standard().select(List.of("cart/6.7", "cart/13.11")))
                    .getLast();
            assertThat(secret.outcome()).isEqualTo(Outcome.FAIL);
            Finding finding = secret.findings().getFirst();
            assertThat(finding.actual()).contains("in the answer to a POST of cart/6.7");
            Exchange exchange = secret.exchanges().get(finding.exchange());
            assertThat(exchange.response().orElseThrow().status()).isEqualTo(409);
            assertThat(exchange.response().orElseThrow().body()).contains("‹cart cookie #");
        }
    }

    @Test
    void seeWhatNoCheckRecords() {
        try (ReferenceShop shop = ReferenceShop.withFault("null-meta-after-delete")) {
            List<CheckEvidence> seen = run(shop, new AddsTwoAndTakesOneAway(), _ -> {});
            assertThat(outcomes(seen, "cart/1.1")).containsOnly(Outcome.PASS);
            CheckEvidence nulls = seen.stream()
                    .filter(check -> check.check().value().equals("cart/13.7"))
                    .findFirst()
                    .orElseThrow();
            assertThat(nulls.outcome()).isEqualTo(Outcome.FAIL);
            assertThat(nulls.reason()).contains("AddsTwoAndTakesOneAway");
            assertThat(nulls.exchanges()).hasSize(1);
        }
    }

    @Test
    void sayNothingOfARunThatWasStopped() {
        try (ReferenceShop shop = ReferenceShop.clean()) {
            assertThat(run(shop, new AddsTwoAndTakesOneAway(), ContractRunner::stop))
                    .isEmpty();
        }
    }

    /** Makes one check with all invariants behind it. */
    private static List<CheckEvidence> run(
            ReferenceShop shop, ContractCheck check, Consumer<ContractRunner> atTheFirstCheck) {
        ContractCatalogue catalogue = ContractCatalogue.of(
                Stream.concat(Stream.of(must("cart/1.1", check, "none")), InvariantChecks.entries().stream())
                        .toList());
        ContractRunner runner = new ContractRunner(catalogue, Clock.systemUTC(), ReferenceShop::environment);
        List<CheckEvidence> seen = new ArrayList<>();
        runner.run(shop.profile(), new ContractSelection(catalogue.select(List.of()), false, 1), event -> {
            if (event instanceof RunEvent.EvidenceRecorded(CheckEvidence evidence)) {
                seen.add(evidence);
            } else if (event instanceof RunEvent.CheckStarted) {
                atTheFirstCheck.accept(runner);
            }
        });
        return seen;
    }

    private static Set<Outcome> outcomes(List<CheckEvidence> seen, String... addresses) {
        return seen.stream()
                .filter(check -> Set.of(addresses).contains(check.check().value()))
                .map(CheckEvidence::outcome)
                .collect(Collectors.toSet());
    }

    private static final class AddsTwoAndTakesOneAway implements ContractCheck {
        @Override
        public String statement() {
            return "It keeps nothing of what it is answered.";
        }

        @Override
        public Needs needs() {
            return Needs.changing(Part.PLAIN, Part.FREE);
        }

        @Override
        public List<Finding> examine(Shop shop) {
            Visitor visitor = shop.unrecorded().visitor();
            visitor.fill(shop.item(Part.PLAIN), 1);
            visitor.fill(shop.item(Part.FREE), 1);
            visitor.delete(Body.line(shop.item(Part.FREE).lineKey()));
            return List.of();
        }
    }
}
