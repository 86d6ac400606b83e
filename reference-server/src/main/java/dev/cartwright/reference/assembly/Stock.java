package dev.cartwright.reference.assembly;

import dev.cartwright.reference.catalogue.Catalogue;
import dev.cartwright.reference.inventory.CheckedHolds;
import dev.cartwright.reference.inventory.Holds;
import dev.cartwright.reference.inventory.Inventory;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * The stock behind a server.
 *
 * @param inventory how much of what it sells there is
 * @param holds what is set aside for checkouts
 * @param holdTtl how long a checkout's hold is kept
 * @param token opens {@code /api/inventory/validate}; without one that path is not offered
 * @param ready whether the database behind it answers, where there is one
 */
public record Stock(Inventory inventory, Holds holds, Duration holdTtl, Optional<String> token, BooleanSupplier ready) {
    /** What a catalogue says there is, without holds, token or database. */
    public static Stock of(Catalogue catalogue, Clock clock) {
        Inventory inventory = Inventory.of(catalogue);
        return new Stock(
                inventory, new CheckedHolds(inventory, clock), Duration.ofMinutes(20), Optional.empty(), () -> true);
    }

    /** Masked: it holds the token. */
    @Override
    public String toString() {
        return "Stock[…]";
    }
}
