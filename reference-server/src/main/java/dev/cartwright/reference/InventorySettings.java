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
 */
public record InventorySettings(Mode mode, Duration holdTtl, Optional<Secret> database) {

    /** The two modes of protocol section 4. */
    public enum Mode {
        VALIDATE_ONLY,
        RESERVE_TTL
    }

    /** {@code validate_only}, 20 minutes, no database. */
    public static InventorySettings defaults() {
        return new InventorySettings(Mode.VALIDATE_ONLY, Duration.ofMinutes(20), Optional.empty());
    }
}
