package dev.cartwright.contract;

import static dev.cartwright.contract.check.CatalogueEntry.must;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cartwright.certification.evidence.CheckEvidence;
import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.evidence.Outcome;
import dev.cartwright.certification.profile.Part;
import dev.cartwright.certification.run.RunEvent;
import dev.cartwright.contract.check.Body;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Item;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.check.Visitor;
import dev.cartwright.contract.http.Answer;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A check that sends something else than it means to is broken, whatever the shop makes of it. */
@Timeout(60)
class OwnTrafficTest {

    @Test
    void blamesACheckThatSendsAWrongBodyAsRight() {
        isAMistake(
                (visitor, item) -> visitor.post(item.body(1).with("qty", "0")),
                "$.qty: must have a minimum value of 1");
        isAMistake((visitor, item) -> visitor.post(item.body(1).with("quantity", "1")), "'quantity' is not defined");
        isAMistake((visitor, _) -> visitor.patch(Body.set("line", "\"two\"")), "sent a PATCH as right");
        isAMistake((visitor, _) -> visitor.delete(Body.empty()), "required property 'id' not found");
        isAMistake(
                (visitor, item) ->
                        visitor.put(Body.lines(item.body(1), item.body(1).with("size", "\"\""))),
                "$.lines[1].size");
    }

    @Test
    void blamesACheckThatSendsAnythingElseWrongAsRight() {
        isAMistake((visitor, _) -> visitor.send(visitor.request("POST")), "it has no body");
        isAMistake((visitor, _) -> visitor.send(visitor.request("COPY")), "no such method");
        isAMistake((visitor, _) -> visitor.send(visitor.request("POST").withJson("{")), "no JSON");
        isAMistake(
                (visitor, item) -> visitor.send(visitor.request("POST")
                        .with("Origin", "https://cartwright-foreign.example")
                        .withJson(item.body(1).json())),
                "its origin is foreign");
    }

    @Test
    void blamesACheckThatSendsARightBodyAsWrong() {
        isAMistake((visitor, item) -> visitor.post(item.body(1).wrong()), "nothing is wrong with it");
    }

    @Test
    void letsACheckSendWhatItMeans() {
        assertThat(made((visitor, item) -> visitor.post(item.body(1))).outcome())
                .isEqualTo(Outcome.PASS);
        assertThat(made((visitor, item) ->
                                visitor.post(item.body(1).with("qty", "0").wrong()))
                        .outcome())
                .isEqualTo(Outcome.PASS);
        assertThat(made((visitor, item) ->
                                visitor.post(item.body(1).with("qty", "true").open()))
                        .outcome())
                .isEqualTo(Outcome.PASS);
    }

    /** The check ends in ERROR, nothing was sent, and the shop is not blamed. */
    private static void isAMistake(BiFunction<Visitor, Item, Answer> sending, String reason) {
        CheckEvidence seen = made(sending);
        assertThat(seen.outcome()).isEqualTo(Outcome.ERROR);
        assertThat(seen.reason()).startsWith("a mistake of the check itself: ").contains(reason);
        assertThat(seen.exchanges()).isEmpty();
        assertThat(seen.findings()).isEmpty();
    }

    private static CheckEvidence made(BiFunction<Visitor, Item, Answer> sending) {
        ContractCatalogue catalogue = ContractCatalogue.of(List.of(must("cart/1.1", new Sends(sending), "none")));
        List<CheckEvidence> seen = new ArrayList<>();
        try (ReferenceShop shop = ReferenceShop.clean()) {
            new ContractRunner(catalogue, Clock.systemUTC(), ReferenceShop::environment)
                    .run(shop.profile(), new ContractSelection(catalogue.select(List.of()), false, 1), event -> {
                        if (event instanceof RunEvent.EvidenceRecorded(CheckEvidence evidence)) {
                            seen.add(evidence);
                        }
                    });
        }
        return seen.getFirst();
    }

    /** Sends one request and would find fault with any answer but a success or a refusal. */
    private record Sends(BiFunction<Visitor, Item, Answer> sending) implements ContractCheck {
        @Override
        public String statement() {
            return "It sends a request.";
        }

        @Override
        public Needs needs() {
            return Needs.changing(Part.PLAIN);
        }

        @Override
        public List<Finding> examine(Shop shop) {
            var _ = sending.apply(shop.visitor(), shop.plain());
            return List.of();
        }
    }
}
