package dev.cartwright.contract.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cartwright.certification.profile.Readings.StockScope;
import dev.cartwright.certification.profile.ShopSku;
import dev.cartwright.contract.check.Item;
import dev.cartwright.contract.model.Step.Add;
import dev.cartwright.contract.model.Step.Adjust;
import dev.cartwright.contract.model.Step.Look;
import dev.cartwright.contract.model.Step.Portion;
import dev.cartwright.contract.model.Step.Remove;
import dev.cartwright.contract.model.Step.Replace;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ModelTest {

    /** Five pieces of it, in two sizes. */
    private static final Item SMALL = Item.of(ShopSku.of("shoe")).inStock(5).in("S");

    private static final Item LARGE = SMALL.in("L");
    private static final Item GLOVE = Item.of(ShopSku.of("glove")).inStock(3);
    private static final Item ENDLESS = Item.of(ShopSku.of("song"));

    private static Add add(Item item, long qty) {
        return new Add(0, new Portion(item, qty));
    }

    private static Adjust adjust(Item item, long qty) {
        return new Adjust(0, new Portion(item, qty));
    }

    private static Model after(StockScope scope, Step... steps) {
        Model model = Model.empty(scope);
        for (Step step : steps) {
            Model.Expected expected = model.expected(step);
            assertThat(expected.status()).as(step.toString()).isEqualTo(200);
            model = expected.after();
        }
        return model;
    }

    private static void isRefused(Model before, Step step, int status) {
        assertThat(before.expected(step)).as(step.toString()).isEqualTo(new Model.Expected(status, before));
    }

    @Test
    void addsUpToTheStock() {
        Model model = after(StockScope.SKU, add(GLOVE, 1), add(GLOVE, 2));

        assertThat(model.cart(0)).isEqualTo(Map.of(GLOVE, 3L));
        isRefused(model, add(GLOVE, 1), 409);
        assertThat(after(StockScope.SKU, add(ENDLESS, 1_000_000)).cart(0)).isEqualTo(Map.of(ENDLESS, 1_000_000L));
    }

    @Test
    void countsStockOverTheSizesOfASkuOrOverEachOfThem() {
        isRefused(after(StockScope.SKU, add(SMALL, 3)), add(LARGE, 3), 409);
        assertThat(after(StockScope.SKU, add(SMALL, 3), add(LARGE, 2), add(GLOVE, 3))
                        .cart(0))
                .isEqualTo(Map.of(SMALL, 3L, LARGE, 2L, GLOVE, 3L));
        Model both = after(StockScope.VARIANT, add(SMALL, 5), add(LARGE, 5));
        assertThat(both.cart(0)).isEqualTo(Map.of(SMALL, 5L, LARGE, 5L));
        isRefused(both, add(LARGE, 1), 409);
    }

    @Test
    void keepsCartsApart() {
        Model model = after(StockScope.SKU, add(GLOVE, 3), new Add(1, new Portion(GLOVE, 3)), new Remove(0, GLOVE));

        assertThat(model.cart(0)).isEmpty();
        assertThat(model.cart(1)).isEqualTo(Map.of(GLOVE, 3L));
        assertThat(model.cart(2)).isEmpty();
    }

    @Test
    void setsOrRemovesOnlyWhatIsThere() {
        Model model = after(StockScope.SKU, add(GLOVE, 1), adjust(GLOVE, 3));

        assertThat(model.cart(0)).isEqualTo(Map.of(GLOVE, 3L));
        isRefused(model, adjust(GLOVE, 4), 409);
        isRefused(model, adjust(SMALL, 1), 404);
        isRefused(model, new Remove(0, SMALL), 404);
        assertThat(after(StockScope.SKU, add(GLOVE, 1), adjust(GLOVE, 0)).cart(0))
                .isEmpty();
    }

    /** Who has more than there is, since stock went down, may always take less. */
    @Test
    void letsALineShrinkEvenAboveTheStock() {
        Model oversold = new Model(StockScope.SKU, Map.of(0, Map.of(GLOVE, 9L)));

        assertThat(oversold.oversold(0)).isTrue();
        assertThat(oversold.oversold(1)).isFalse();
        assertThat(oversold.expected(adjust(GLOVE, 8)).status()).isEqualTo(200);
        assertThat(oversold.expected(adjust(GLOVE, 9)).status()).isEqualTo(200);
        isRefused(oversold, adjust(GLOVE, 10), 409);
        assertThat(oversold.expected(new Look(0))).isEqualTo(new Model.Expected(200, oversold));
    }

    @Test
    void replacesAWholeCartOrNothing() {
        Model model = after(StockScope.SKU, add(GLOVE, 1));

        isRefused(model, new Replace(0, List.of(new Portion(SMALL, 1), new Portion(GLOVE, 4))), 409);
        Replace twice = new Replace(0, List.of(new Portion(SMALL, 1), new Portion(SMALL, 2)));
        assertThat(model.expected(twice).after().cart(0)).isEqualTo(Map.of(SMALL, 3L));
        assertThat(model.expected(new Replace(0, List.of())).after().cart(0)).isEmpty();
    }
}
