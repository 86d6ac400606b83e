package dev.cartwright.reference.checkout;

import dev.cartwright.reference.cart.Cart;
import dev.cartwright.reference.cart.CartLine;
import dev.cartwright.reference.catalogue.Catalogue;
import dev.cartwright.reference.catalogue.Sku;
import dev.cartwright.reference.inventory.Holds.Shortage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says what a cart costs now. Promotions, gift cards and points (R11 to R13) have their place here. */
@FunctionalInterface
public interface Pricing {

    /** What became of the question. */
    sealed interface Answer {
        /** The cart costs this. */
        record Priced(Quote quote) implements Answer {}

        /** Some of it is not sold any more. */
        record Gone(List<Shortage> shortages) implements Answer {}
    }

    /** What the lines of {@code cart} cost. */
    Answer price(Cart cart);

    /** By the catalogue as it is, whatever a line's own snapshot of its SKU says. */
    static Pricing of(Catalogue catalogue, String currency) {
        return cart -> {
            List<QuotedLine> lines = new ArrayList<>();
            List<Shortage> gone = new ArrayList<>();
            for (CartLine line : cart.lines().values()) {
                String skuId = line.sku().id();
                Optional<Sku> sold = catalogue.find(skuId).filter(sku -> isSold(sku, line.size()));
                if (sold.isPresent()) {
                    Sku sku = sold.get();
                    lines.add(new QuotedLine(line.key(), skuId, line.size(), sku.title(), line.qty(), sku.price()));
                } else {
                    gone.add(new Shortage(skuId, line.qty(), 0));
                }
            }
            return gone.isEmpty() ? new Answer.Priced(new Quote(currency, lines)) : new Answer.Gone(gone);
        };
    }

    private static boolean isSold(Sku sku, Optional<String> size) {
        return size.map(sku.sizes()::contains).orElse(!sku.isSized());
    }
}
