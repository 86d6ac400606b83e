package dev.cartwright.app.console.shops;

import dev.cartwright.certification.profile.ShopProfile;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A shop as the list shows it.
 *
 * @param name its name, or that of its file while that can't be read
 * @param file its profile file; empty for the built-in reference shop
 * @param profile what the file says; empty while it can't be read, and for the reference shop
 * @param problems why it can't be read, one sentence each
 * @param last the verdict of its newest run, if it has one
 */
public record ShopEntry(
        String name,
        Optional<Path> file,
        Optional<ShopProfile> profile,
        List<String> problems,
        Optional<LastVerdict> last) {

    /** The name under which runs of the reference shop are kept. */
    public static final String REFERENCE_NAME = "reference";

    public ShopEntry {
        problems = List.copyOf(problems);
    }

    /** The built-in reference shop. */
    public static ShopEntry reference(Optional<LastVerdict> last) {
        return new ShopEntry(REFERENCE_NAME, Optional.empty(), Optional.empty(), List.of(), last);
    }

    /** Whether it is the built-in reference shop. */
    public boolean builtIn() {
        return file.isEmpty();
    }

    /** Whether a run can be made of it. */
    public boolean usable() {
        return builtIn() || profile.isPresent();
    }

    /** Whether both mean the same shop, whatever is known of it. */
    public boolean sameAs(ShopEntry other) {
        return file.equals(other.file);
    }
}
