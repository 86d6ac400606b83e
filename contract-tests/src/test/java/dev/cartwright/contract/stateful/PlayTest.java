package dev.cartwright.contract.stateful;

import static dev.cartwright.contract.check.ScriptedShop.answer;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cartwright.certification.profile.ShopSku;
import dev.cartwright.contract.check.Item;
import dev.cartwright.contract.check.ScriptedShop;
import dev.cartwright.contract.http.Answer;
import dev.cartwright.contract.http.UnansweredException;
import dev.cartwright.contract.model.Step;
import dev.cartwright.contract.model.Step.Add;
import dev.cartwright.contract.model.Step.Adjust;
import dev.cartwright.contract.model.Step.Look;
import dev.cartwright.contract.model.Step.Portion;
import dev.cartwright.contract.model.Step.Remove;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.junit.jupiter.api.Test;

class PlayTest {

    private static final Item MUG = Item.of(ShopSku.of("mug"));
    private static final Answer EMPTY = answer(200, "{\"ok\":true,\"cart\":{}}", "one");
    private static final Answer NOT_FOUND = answer(404, "{\"error\":\"Line not found\"}", "one");

    private static Answer mugs(int quantity) {
        return mugs("mug", quantity);
    }

    private static Answer mugs(String key, int quantity) {
        return answer(
                200,
                "{\"ok\":true,\"cart\":{\"%s\":{\"sku\":{\"id\":\"mug\"},\"qty\":%d}}}".formatted(key, quantity),
                "one");
    }

    private static Step add(int cart, int quantity) {
        return new Add(cart, new Portion(MUG, quantity));
    }

    /** A step for each of the first answers; what is left of them is for the last look at each cart. */
    private static Optional<Play.Violation> played(List<Step> steps, Answer... answers) {
        Queue<Answer> left = new ArrayDeque<>(List.of(answers));
        Optional<Play.Violation> violation = Play.of(ScriptedShop.answering(_ -> left.remove()), steps);
        assertThat(left).as("answers that nobody asked for").isEmpty();
        return violation;
    }

    @Test
    void keepsSilentOverAShopThatIsRight() {
        assertThat(played(List.of(add(0, 2), add(0, 1), new Remove(0, MUG)), mugs(2), mugs(3), EMPTY, EMPTY))
                .isEmpty();
    }

    @Test
    void tellsAnotherStatus() {
        assertThat(played(List.of(new Look(0), add(0, 2)), EMPTY, NOT_FOUND)).hasValueSatisfying(violation -> {
            assertThat(violation.step()).isEqualTo(1);
            assertThat(violation.expected()).startsWith("status 200 to ").contains("mug");
            assertThat(violation.actual()).contains("404");
        });
    }

    @Test
    void tellsAnotherCart() {
        assertThat(played(List.of(add(0, 2)), mugs(1))).hasValueSatisfying(violation -> {
            assertThat(violation.step()).isZero();
            assertThat(violation.expected()).startsWith("a cart with 2 × mug after ");
            assertThat(violation.actual()).isEqualTo("a cart with 1 × mug");
        });
    }

    @Test
    void tellsACartThatIsEmptyAsSuch() {
        assertThat(played(List.of(add(0, 2)), EMPTY))
                .hasValueSatisfying(violation -> assertThat(violation.actual()).isEqualTo("an empty cart"));
    }

    @Test
    void tellsASuccessWithoutACart() {
        assertThat(played(List.of(add(0, 2)), answer(200, "{\"ok\":true}", "one")))
                .hasValueSatisfying(violation -> {
                    assertThat(violation.expected()).startsWith("a cart in the answer to ");
                    assertThat(violation.actual()).contains("200");
                });
    }

    @Test
    void tellsAnAnswerThatDidNotCome() {
        assertThat(Play.of(
                        ScriptedShop.answering(_ -> {
                            throw new UnansweredException("no answer within 5 s", 3, true);
                        }),
                        List.of(add(0, 1))))
                .hasValueSatisfying(violation -> {
                    assertThat(violation.expected()).startsWith("an answer to ");
                    assertThat(violation.actual()).isEqualTo("no answer within 5 s");
                    assertThat(violation.exchange()).isEqualTo(3);
                });
    }

    @Test
    void looksWhetherARefusedStepChangedSomething() {
        List<Step> steps = List.of(add(0, 2), new Remove(0, MUG), new Adjust(0, new Portion(MUG, 1)));

        assertThat(played(steps, mugs(2), EMPTY, NOT_FOUND, mugs(1))).hasValueSatisfying(violation -> {
            assertThat(violation.step()).isEqualTo(2);
            assertThat(violation.expected()).startsWith("an empty cart after ");
        });
        assertThat(played(steps, mugs(2), EMPTY, NOT_FOUND, EMPTY, EMPTY)).isEmpty();
    }

    @Test
    void looksAtEveryCartInTheEnd() {
        assertThat(played(List.of(add(0, 2), add(1, 1)), mugs(2), mugs(1), mugs(2), EMPTY))
                .hasValueSatisfying(violation -> {
                    assertThat(violation.step()).isEqualTo(2);
                    assertThat(violation.expected()).startsWith("a cart with 1 × mug after ");
                });
    }

    @Test
    void namesALineByTheKeyUnderWhichItWasShown() {
        Queue<Answer> left = new ArrayDeque<>(List.of(mugs("other-key", 2), EMPTY, EMPTY));

        assertThat(Play.of(
                        ScriptedShop.answering(request -> {
                            if (request.method().equals("DELETE")) {
                                assertThat(request.body().orElseThrow().utf8()).contains("other-key");
                            }
                            return left.remove();
                        }),
                        List.of(add(0, 2), new Remove(0, MUG))))
                .isEmpty();
    }
}
