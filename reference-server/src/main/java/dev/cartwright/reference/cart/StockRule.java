package dev.cartwright.reference.cart;

import dev.cartwright.reference.inventory.Inventory;
import java.util.Optional;

/** Decides whether a cart may hold what a change would make of it (protocol section 4). */
@FunctionalInterface
public interface StockRule {

    /** By which operation a cart changes. */
    enum Operation {
        ADD,
        SET,
        REPLACE
    }

    /** Why the SKU's quantity may not become what it is in {@code after}; nothing when it may. */
    Optional<Refusal> judge(Operation operation, String skuId, Cart before, Cart after);

    /**
     * The stock figures, when this rule is nothing but section 4's comparison with them, so that a store
     * can judge where its carts are. A rule that was decorated has none.
     */
    default Optional<Inventory> figures() {
        return Optional.empty();
    }

    /** This rule for one cart: what that cart holds itself does not count against it. */
    default StockRule seenBy(CartId id) {
        return this;
    }

    /**
     * {@code validate_only}: a SKU's quantity over all lines never grows beyond its stock; lowering it
     * is never refused.
     */
    static StockRule validateOnly(Inventory inventory) {
        return new ValidateOnly(inventory);
    }

    /** The rule of protocol section 4. */
    record ValidateOnly(Inventory inventory) implements StockRule {
        @Override
        public Optional<Refusal> judge(Operation operation, String skuId, Cart before, Cart after) {
            long wanted = after.quantityOf(skuId);
            long stock = inventory.stock(skuId);
            if (wanted <= stock || wanted <= before.quantityOf(skuId)) {
                return Optional.empty();
            }
            return Optional.of(stock == 0 ? new Refusal.OutOfStock() : new Refusal.InsufficientStock());
        }

        @Override
        public StockRule seenBy(CartId id) {
            return new ValidateOnly(inventory.seenBy(id.value()));
        }

        @Override
        public Optional<Inventory> figures() {
            return Optional.of(inventory);
        }
    }
}
