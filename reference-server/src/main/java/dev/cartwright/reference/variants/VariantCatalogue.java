package dev.cartwright.reference.variants;

import dev.cartwright.reference.assembly.Alteration;
import dev.cartwright.reference.assembly.NamedChoice;
import java.util.List;
import java.util.stream.Stream;

/** All variants, and the door to them. */
public final class VariantCatalogue {
    private VariantCatalogue() {}

    /** Every variant, by theme. */
    public static List<Variant> all() {
        return Stream.of(
                        FormVariants.all(),
                        TransferVariants.all(),
                        CookieVariants.all(),
                        BehaviourVariants.all(),
                        EventVariants.all())
                .flatMap(List::stream)
                .toList();
    }

    /**
     * The variant of that id.
     *
     * @throws IllegalArgumentException naming near ids when there is none
     */
    public static Variant byId(String id) {
        return NamedChoice.find("variant", id, all(), Variant::id);
    }

    /**
     * The alterations of these variants together, the first innermost.
     *
     * @throws IllegalArgumentException when an id is unknown
     */
    public static Alteration alteration(List<String> ids) {
        return ids.stream().map(id -> byId(id).alteration().get()).reduce(Alteration.none(), Alteration::then);
    }
}
