package dev.cartwright.reference.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.cartwright.reference.cart.Cart;
import dev.cartwright.reference.cart.CartLine;
import dev.cartwright.reference.catalogue.Sku;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CartJsonTest {
    private final CartJson json = CartJson.plain();

    @Test
    void writesEachLineUnderItsKeyWithWhatItHas() {
        Sku tee = new Sku("tee", "A \"tee\"", 2_999, 10, List.of("S", "M"), Map.of("slug", "a-tee"));
        CartLine line = new CartLine(
                tee,
                2,
                Optional.of("M"),
                Optional.of(JsonNodeFactory.instance.objectNode().put("source", "try-on")),
                Optional.empty());
        assertThat(json.text(Cart.EMPTY.with(line)))
                .isEqualTo("{\"ok\":true,\"cart\":{\"tee:M\":{\"sku\":{\"id\":\"tee\",\"title\":\"A \\\"tee\\\"\","
                        + "\"price\":2999,\"stock\":10,\"sizes\":[\"S\",\"M\"],\"slug\":\"a-tee\"},"
                        + "\"qty\":2,\"size\":\"M\",\"meta\":{\"source\":\"try-on\"}}}}");
    }

    @Test
    void writesEachSnapshotOfASkuAsItIs() {
        for (long price : List.of(100L, 200L, 200L, 100L)) {
            assertThat(json.text(mug(price))).contains("\"price\":" + price + ",");
        }
    }

    @Test
    void givesItsBodyAsATreeOfItsOwn() {
        Cart cart = mug(100);
        json.body(cart).withObject("/cart/mug/sku").put("price", 7);
        assertThat(json.body(cart).at("/cart/mug/sku/price").asLong()).isEqualTo(100);
        assertThat(json.body(cart).toString()).isEqualTo(json.text(cart));
    }

    private static Cart mug(long price) {
        return Cart.EMPTY.with(new CartLine(
                new Sku("mug", "Mug", price, 5, List.of(), Map.of()),
                1,
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
    }
}
