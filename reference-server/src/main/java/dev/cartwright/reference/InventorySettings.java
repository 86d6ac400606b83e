package dev.cartwright.reference;

import java.time.Duration;
import java.util.Optional;

/**
 * How stock is dealt with (protocol section 4).
 *
 * @param mode whether a checkout sets stock aside
 * @param holdTtl how long it does, at least 30 s
 * @param database where SKUs, stock, holds and orders are, as a JDBC address; without one a catalogue
 *     file and this process's memory
 * @param inventoryToken opens {@code /api/inventory/validate}; without one that path is not offered
 */
public record InventorySettings(
        Mode mode, Duration holdTtl, Optional<Secret> database, Optional<Secret> inventoryToken) {

    /** The two modes of protocol section 4. */
    public enum Mode {
        VALIDATE_ONLY,
        RESERVE_TTL
    }

    /** {@code validate_only}, 20 minutes, no database, no token. */
    public static InventorySettings defaults() {
        return new InventorySettings(Mode.VALIDATE_ONLY, Duration.ofMinutes(20), Optional.empty(), Optional.empty());
    }

    /** The same in another mode. */
    public InventorySettings in(Mode other) {
        return new InventorySettings(other, holdTtl, database, inventoryToken);
    }

    /** The same with a database at that address. */
    public InventorySettings withDatabase(Secret address) {
        return new InventorySettings(mode, holdTtl, Optional.of(address), inventoryToken);
    }

    /** The same with that token. */
    public InventorySettings withToken(Secret value) {
        return new InventorySettings(mode, holdTtl, database, Optional.of(value));
    }
}
