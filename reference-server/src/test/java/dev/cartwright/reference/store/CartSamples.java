package dev.cartwright.reference.store;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cartwright.reference.cart.LineRequest;
import dev.cartwright.reference.catalogue.Sku;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** SKUs with every odd character and number a store must keep, and requests for them. */
final class CartSamples {
    private CartSamples() {}

    static final long LARGEST = 9_007_199_254_740_991L;
    static final List<Sku> SKUS = List.of(
            new Sku(
                    "shirt",
                    "Shirt \"S\"\n",
                    2_999,
                    10,
                    List.of("S", "M", "X:L"),
                    Map.of("slug", "a-shirt", "ü", "\\")),
            new Sku("shirt:blue", "Blue", 1, 3, List.of("S"), Map.of()),
            new Sku("größe/книга", "Größe \uD83D\uDE00", 0, 7, List.of(), Map.of()),
            new Sku("half \uD83D of a pair", "Half", 5, 4, List.of(), Map.of()),
            new Sku("gone", "Gone", 5, 0, List.of(), Map.of()),
            new Sku("plenty", "Plenty", LARGEST, LARGEST, List.of(), Map.of()));
    static final List<String> KEYS = List.of(
            "shirt:S",
            "shirt:M",
            "shirt:X:L",
            "shirt:blue:S",
            "größe/книга",
            "half \uD83D of a pair",
            "plenty",
            "gone",
            "nothing",
            "");

    static <T> T pick(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }

    static long quantity(Random random) {
        return random.nextInt(20) == 0 ? LARGEST : 1 + random.nextInt(5);
    }

    static LineRequest request(Random random) {
        Sku sku = pick(SKUS, random);
        Optional<String> size = sku.isSized() ? Optional.of(pick(sku.sizes(), random)) : Optional.empty();
        return new LineRequest(
                random.nextInt(25) == 0 ? "nothing" : sku.id(),
                quantity(random),
                random.nextInt(25) == 0 ? Optional.of("XXL") : size,
                details("meta", random),
                details("rental", random));
    }

    private static Optional<ObjectNode> details(String kind, Random random) {
        if (random.nextInt(3) > 0) {
            return Optional.empty();
        }
        ObjectNode node = JsonNodeFactory.instance.objectNode().put(kind, "a\nb\u0000\uD83D\u2028\"");
        node.putObject("deep").put("fee", 0.1 + random.nextInt(3)).putArray("none");
        return Optional.of(node.put("big", LARGEST).putNull("null"));
    }
}
