package dev.cartwright.app.console.work;

import dev.cartwright.app.Complaint;
import java.util.List;

/**
 * What went wrong, for the user.
 *
 * @param sentence what, where, and what to do
 * @param details more of it, one line each; folded until somebody wants to know
 */
public record Trouble(String sentence, List<String> details) {

    public Trouble {
        details = List.copyOf(details);
    }

    /** What to say of {@code cause}, in the words of the command line. */
    public static Trouble of(Throwable cause) {
        List<String> lines = Complaint.of(cause).lines();
        return new Trouble(lines.getFirst(), lines.subList(1, lines.size()));
    }

    /** A sentence that says it all. */
    public static Trouble of(String sentence) {
        return new Trouble(sentence, List.of());
    }
}
