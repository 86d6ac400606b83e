package dev.cartwright.app.console.settings;

import dev.cartwright.app.console.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What the console remembers.
 *
 * @param theme which theme
 * @param place where the window was, if it was open before
 * @param page the page that was open
 * @param profiles profile files that were opened or made, the latest first
 */
public record ConsoleSettings(ThemeChoice theme, Optional<WindowPlace> place, Page page, List<Path> profiles) {

    /** Before the first start. */
    public static final ConsoleSettings FRESH =
            new ConsoleSettings(ThemeChoice.LIGHT, Optional.empty(), Page.SHOPS, List.of());

    public ConsoleSettings {
        profiles = List.copyOf(profiles);
    }
}
