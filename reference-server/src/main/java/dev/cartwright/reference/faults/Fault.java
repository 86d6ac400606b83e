package dev.cartwright.reference.faults;

import dev.cartwright.reference.assembly.Alteration;
import java.util.function.Supplier;

/**
 * One named way to break the protocol.
 *
 * @param id lower-case words with hyphens, such as {@code patch-ignores-stock}
 * @param sentence what the server does wrong
 * @param section the section of the protocol it breaks, or a ruling
 * @param alteration makes the alteration for one server
 * @param shows how it shows from outside
 */
public record Fault(String id, String sentence, String section, Supplier<Alteration> alteration, Showing shows) {

    /** A fault that breaks a MUST. */
    public Fault(String id, String sentence, String section, Supplier<Alteration> alteration) {
        this(id, sentence, section, alteration, new Showing.Fails());
    }

    /** The same, which shows in another way. */
    Fault showing(Showing other) {
        return new Fault(id, sentence, section, alteration, other);
    }
}
