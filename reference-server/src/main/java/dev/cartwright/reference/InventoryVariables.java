package dev.cartwright.reference;

import dev.cartwright.reference.InventorySettings.Mode;
import dev.cartwright.reference.database.Database;
import java.time.Duration;
import java.util.Optional;

/**
 * Reads {@code INVENTORY_MODE}, {@code INVENTORY_HOLD_TTL}, {@code INVENTORY_TOKEN} and {@code DATABASE_URL}.
 */
final class InventoryVariables {
    private static final Duration SHORTEST_HOLD = Duration.ofSeconds(30);
    private static final Duration LONGEST_HOLD = Duration.ofDays(1);

    private static final int SHORTEST_TOKEN = 16;

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
                mode, holdTtl, variables.text("DATABASE_URL").map(Secret::of), token(variables));
    }

    private static Optional<Secret> token(Variables variables) {
        Optional<String> token = variables.text("INVENTORY_TOKEN");
        if (token.filter(text -> text.length() < SHORTEST_TOKEN || !Variables.isVisible(text))
                .isPresent()) {
            variables.problem(
                    "INVENTORY_TOKEN must be at least 16 visible ASCII characters without blanks; its value is"
                            + " not shown");
        }
        return token.map(Secret::of);
    }

    /**
     * Why these settings do not fit carts that several servers share, if they do not: each of them would
     * set aside and sell the same pieces.
     */
    static Optional<String> unfit(InventorySettings settings, StoreAddress store) {
        boolean own =
                settings.database().map(url -> Database.isPrivate(url.reveal())).orElse(true);
        return settings.mode() == Mode.RESERVE_TTL && own && !(store instanceof StoreAddress.Memory)
                ? Optional.of("INVENTORY_MODE=reserve_ttl with a shared cart store needs a database that is shared too,"
                        + " else every server would sell the same pieces; set DATABASE_URL, such as"
                        + " jdbc:postgresql://host/database")
                : Optional.empty();
    }
}
