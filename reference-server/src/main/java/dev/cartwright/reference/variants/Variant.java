package dev.cartwright.reference.variants;

import dev.cartwright.reference.assembly.Alteration;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * One legal other way to answer.
 *
 * @param id lower-case words with hyphens
 * @param sentence what the server does differently
 * @param section the section of the protocol, or the ruling, that allows it
 * @param alteration makes the alteration for one server
 * @param deviation what the profile of such a shop has to say, when it differs
 */
public record Variant(
        String id, String sentence, String section, Supplier<Alteration> alteration, Optional<Deviation> deviation) {

    /** A variant that fits the profile of the reference cart. */
    public Variant(String id, String sentence, String section, Supplier<Alteration> alteration) {
        this(id, sentence, section, alteration, Optional.empty());
    }

    /** The same, which takes another profile. */
    Variant taking(Deviation other) {
        return new Variant(id, sentence, section, alteration, Optional.of(other));
    }
}
