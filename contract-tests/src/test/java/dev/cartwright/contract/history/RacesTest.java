package dev.cartwright.contract.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.evidence.Header;
import dev.cartwright.certification.profile.ShopProfile;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.check.ShopSecrets;
import dev.cartwright.contract.check.UntestableException;
import dev.cartwright.contract.check.Wire;
import dev.cartwright.contract.http.Answer;
import dev.cartwright.contract.http.UnansweredException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
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
        Wire wire = _ -> answers.apply(requests.incrementAndGet());
        Shop shop = new Shop(
                ShopProfile.of("fake", URI.create("http://127.0.0.1:1")),
                wire,
                new SplittableRandom(1),
                ShopSecrets.UNKNOWN,
                1,
                _ -> List.of(),
                _ -> {});
        return Races.judged(
                shop,
                "Look again.",
                1,
                _ -> Race.over(Race.add(SimulatedShop.MUG, 1)).tabs(8, List.of(Race.add(SimulatedShop.MUG, 1))));
    }

    private static Answer answer(int status, String body, String id) {
        return new Answer(
                0,
                "POST",
                status,
                List.of(new Header("Set-Cookie", "__Host-CART_ID=" + id + ".signature")),
                Duration.ZERO,
                body);
    }
}
