package dev.cartwright.reference;

import dev.cartwright.reference.InventorySettings.Mode;
import java.time.Duration;

/** Reads {@code INVENTORY_MODE}, {@code INVENTORY_HOLD_TTL} and {@code DATABASE_URL}. */
final class InventoryVariables {
    private static final Duration SHORTEST_HOLD = Duration.ofSeconds(30);
    private static final Duration LONGEST_HOLD = Duration.ofDays(1);

    private InventoryVariables() {}

    /** The settings; what is wrong is told to {@code variables}. */
    static InventorySettings read(Variables variables) {
        InventorySettings defaults = InventorySettings.defaults();
        Mode mode = switch (variables.text("INVENTORY_MODE").orElse("validate_only")) {
            case "validate_only" -> Mode.VALIDATE_ONLY;
            case "reserve_ttl" -> Mode.RESERVE_TTL;
            default -> {
                variables.problem("INVENTORY_MODE must be validate_only or reserve_ttl; it is \"%s\""
                        .formatted(variables.text("INVENTORY_MODE").orElse("")));
                yield defaults.mode();
            }
        };
        Duration holdTtl = variables
                .wholeNumber("INVENTORY_HOLD_TTL", SHORTEST_HOLD.toSeconds(), LONGEST_HOLD.toSeconds(), "seconds")
                .map(Duration::ofSeconds)
                .orElse(defaults.holdTtl());
        return new InventorySettings(
                mode, holdTtl, variables.text("DATABASE_URL").map(Secret::of));
    }
}
