package dev.cartwright.contract.check;

import dev.cartwright.certification.profile.ShopSku;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Something to put into a cart.
 *
 * @param sku the SKU
 * @param size one of its sizes, empty when it has none
 */
public record Item(ShopSku sku, Optional<String> size) {

    /** The SKU in its first size, or without one. */
    public static Item of(ShopSku sku) {
        return new Item(sku, sku.sizes().stream().findFirst());
    }

    /** The same SKU in another size. */
    public Item in(String otherSize) {
        return new Item(sku, Optional.of(otherSize));
    }

    /** The same SKU without a size. */
    public Item withoutSize() {
        return new Item(sku, Optional.empty());
    }

    /** The same of which so many pieces are known to be there. */
    public Item inStock(long pieces) {
        return new Item(new ShopSku(sku.id(), sku.sizes(), sku.price(), OptionalLong.of(pieces), sku.title()), size);
    }

    /** The key the protocol gives its line. */
    public String lineKey() {
        return sku.id() + size.map(s -> ":" + s).orElse("");
    }

    /** The body of a POST, or a line of a PUT. */
    public Body body(long qty) {
        Body body = Body.empty()
                .with("sku", Body.empty().with("id", Body.text(sku.id())))
                .with("qty", Long.toString(qty));
        return size.map(s -> body.with("size", Body.text(s))).orElse(body);
    }

    @Override
    public String toString() {
        return "'" + sku.id() + "'" + size.map(s -> " in size '" + s + "'").orElse("");
    }
}
