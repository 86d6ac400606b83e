package dev.cartwright.contract.history;

import static dev.cartwright.contract.check.ScriptedShop.answer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.contract.check.ScriptedShop;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.check.UntestableException;
import dev.cartwright.contract.http.Answer;
import dev.cartwright.contract.http.UnansweredException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

/** A race that nobody could judge is not won. */
class RacesTest {

    private static final String CART = "{\"ok\":true,\"cart\":{\"mug\":{\"sku\":{\"id\":\"mug\"},\"qty\":1}}}";

    @Test
    void answersThatTellNothingAreNeverGreen() {
        assertThatThrownBy(() -> judged(number -> answer(number == 1 ? 200 : 503, CART, "id")))
                .isInstanceOf(UntestableException.class)
                .hasMessageContaining("tell what happened");
    }

    @Test
    void aRequestWithoutAnAnswerIsToldWhereNothingElseIsWrong() {
        assertThatThrownBy(() -> judged(number -> {
                    if (number == 3) {
                        throw new UnansweredException("no answer within 5 s", -1, true);
                    }
                    return answer(number == 1 || number > 9 ? 200 : 503, CART, "id");
                }))
                .isInstanceOf(UnansweredException.class);
    }

    @Test
    void tabsThatGetCartsOfTheirOwnDidNotRace() {
        assertThatThrownBy(() -> judged(number -> answer(200, CART, number == 1 || number > 9 ? "id" : "id" + number)))
                .isInstanceOf(UntestableException.class)
                .hasMessageContaining("ruling 32");
    }

    @Test
    void anAnswerThatNobodyMayGiveIsAFinding() {
        assertThat(judged(number -> answer(number == 4 ? 500 : 200, CART, "id")))
                .singleElement()
                .satisfies(found -> assertThat(found.expected()).contains("status 200 or 404 or 409 or 503"));
    }

    private static List<Finding> judged(IntFunction<Answer> answers) {
        AtomicInteger requests = new AtomicInteger();
        Shop shop = ScriptedShop.answering(_ -> answers.apply(requests.incrementAndGet()));
        return Races.judged(
                shop,
                "Look again.",
                1,
                _ -> Race.over(Race.add(SimulatedShop.MUG, 1)).tabs(8, List.of(Race.add(SimulatedShop.MUG, 1))));
    }
}
