package dev.cartwright.reference.cart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cartwright.reference.cart.StockRule.Operation;
import dev.cartwright.reference.catalogue.Catalogue;
import dev.cartwright.reference.catalogue.Sku;
import dev.cartwright.reference.store.MemoryCartStore;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StockRuleTest {
    private static final CartId VISITOR = new CartId("visitor");

    private final Sku shirt = new Sku("shirt", "Shirt", 100, 10, List.of("S", "M"), Map.of());
    private final AtomicLong stock = new AtomicLong(10);
    private final StockRule rule = StockRule.validateOnly(_ -> stock.get());
    private final CartService service = new ShopCartService(
            new MemoryCartStore(Clock.systemUTC(), Duration.ofHours(1)),
            LineResolver.of(Catalogue.of(List.of(shirt))),
            rule);

    private static LineRequest shirts(String size, long qty) {
        return new LineRequest("shirt", qty, Optional.of(size), Optional.empty(), Optional.empty());
    }

    private Cart holding(long qty) {
        return Cart.EMPTY.with(new CartLine(shirt, qty, Optional.of("S"), Optional.empty(), Optional.empty()));
    }

    @ParameterizedTest
    @EnumSource
    void neverRefusesToLowerAQuantityThatStockNoLongerCovers(Operation operation) {
        stock.set(3);
        assertThat(rule.judge(operation, "shirt", holding(8), holding(7))).isEmpty();
        assertThat(rule.judge(operation, "shirt", holding(8), holding(8))).isEmpty();
        assertThat(rule.judge(operation, "shirt", holding(8), holding(9))).contains(new Refusal.InsufficientStock());
        stock.set(0);
        assertThat(rule.judge(operation, "shirt", holding(8), holding(7))).isEmpty();
        assertThat(rule.judge(operation, "shirt", holding(8), holding(9))).contains(new Refusal.OutOfStock());
    }

    @Test
    void lowersOneLineWhileTheSkuIsOverItsStock() {
        service.add(VISITOR, shirts("S", 6));
        service.add(VISITOR, shirts("M", 4));
        stock.set(2);
        assertThat(service.set(VISITOR, new QuantityChange("shirt:S", 5))).isInstanceOf(Outcome.Accepted.class);
        assertThat(service.add(VISITOR, shirts("M", 1)))
                .isEqualTo(new Outcome.Refused(new Refusal.InsufficientStock()));
        assertThat(service.read(VISITOR).quantityOf("shirt")).isEqualTo(9);
    }

    @Test
    void failsAPutAtItsFirstBadLineAndKeepsTheCart() {
        service.add(VISITOR, shirts("S", 1));
        LineRequest unknown = new LineRequest("hat", 1, Optional.empty(), Optional.empty(), Optional.empty());
        assertThat(service.replace(VISITOR, List.of(shirts("S", 11), unknown)))
                .isEqualTo(new Outcome.Refused(new Refusal.InsufficientStock()));
        assertThat(service.replace(VISITOR, List.of(unknown, shirts("S", 11))))
                .isEqualTo(new Outcome.Refused(new Refusal.ItemNotFound()));
        assertThat(service.replace(VISITOR, List.of(shirts("XXL", 1))))
                .isEqualTo(new Outcome.Refused(new Refusal.UnknownSize("lines")));
        assertThat(service.read(VISITOR).quantityOf("shirt")).isEqualTo(1);
    }
}
