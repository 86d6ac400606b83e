package dev.cartwright.contract.stateful;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cartwright.certification.profile.ShopSku;
import dev.cartwright.contract.check.Item;
import dev.cartwright.contract.model.Step;
import dev.cartwright.contract.model.Step.Add;
import dev.cartwright.contract.model.Step.Adjust;
import dev.cartwright.contract.model.Step.Look;
import dev.cartwright.contract.model.Step.Portion;
import dev.cartwright.contract.model.Step.Remove;
import dev.cartwright.contract.model.Step.Replace;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShrinkingTest {

    private static final Item SHOE = Item.of(ShopSku.of("shoe"));
    private static final Item GLOVE = Item.of(ShopSku.of("glove"));

    private static boolean inOrder(List<Step> steps, Predicate<Step> first, Predicate<Step> then) {
        return IntStream.range(0, steps.size())
                .filter(index -> first.test(steps.get(index)))
                .boxed()
                .findFirst()
                .stream()
                .anyMatch(
                        index -> steps.subList(index + 1, steps.size()).stream().anyMatch(then));
    }

    private static List<Step> looks(int count) {
        return new ArrayList<>(Collections.nCopies(count, new Look(0)));
    }

    @Test
    void leavesOutWhatDoesNotMatter() {
        List<Step> steps = looks(40);
        steps.add(7, new Add(0, new Portion(SHOE, 1)));
        steps.add(31, new Remove(0, SHOE));

        assertThat(Shrinking.of(steps, tried -> inOrder(tried, Add.class::isInstance, Remove.class::isInstance)))
                .containsExactly(new Add(0, new Portion(SHOE, 1)), new Remove(0, SHOE));
    }

    @Test
    void takesTheFirstCartAndOnePieceWhereThatBreaksToo() {
        List<Step> steps = List.of(new Add(2, new Portion(SHOE, 7)), new Adjust(2, new Portion(SHOE, 9)));

        assertThat(Shrinking.of(steps, tried -> inOrder(tried, Add.class::isInstance, Adjust.class::isInstance)))
                .containsExactly(new Add(0, new Portion(SHOE, 1)), new Adjust(0, new Portion(SHOE, 1)));
    }

    @Test
    void keepsWhatTheFailureNeeds() {
        List<Step> steps = List.of(new Look(1), new Add(1, new Portion(SHOE, 7)));

        assertThat(Shrinking.of(
                        steps,
                        tried -> tried.stream()
                                .anyMatch(step -> step instanceof Add(int cart, Portion(var _, long qty))
                                        && cart == 1
                                        && qty > 2)))
                .containsExactly(new Add(1, new Portion(SHOE, 7)));
    }

    @Test
    void replacesByAsLittleAsBreaks() {
        Replace replace = new Replace(0, List.of(new Portion(GLOVE, 2), new Portion(SHOE, 1), new Portion(GLOVE, 1)));

        assertThat(Shrinking.of(
                        List.of(replace),
                        tried -> tried.stream().anyMatch(step -> step.items().contains(SHOE))))
                .containsExactly(new Replace(0, List.of(new Portion(SHOE, 1))));
    }

    @Test
    void neverShrinksToNothingAndAsksTheShopABoundedNumberOfTimes() {
        assertThat(Shrinking.of(looks(50), _ -> true)).containsExactly(new Look(0));

        List<List<Step>> asked = new ArrayList<>();
        List<Step> steps = looks(400);
        assertThat(Shrinking.of(steps, tried -> {
                    asked.add(tried);
                    return false;
                }))
                .isEqualTo(steps);
        assertThat(asked).hasSize(300);
    }
}
