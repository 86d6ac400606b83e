package dev.cartwright.contract.schema;

import dev.cartwright.certification.evidence.ConstraintSide;
import dev.cartwright.certification.profile.Capability;
import dev.cartwright.contract.check.Body;
import dev.cartwright.contract.check.Item;
import dev.cartwright.contract.http.Meaning;
import java.util.Arrays;
import java.util.Optional;

/**
 * One body that hits one side of one constraint.
 *
 * @param method whose body it is
 * @param field the member it is about, its parents before it, joined by dots; of a PUT's line behind {@code lines}
 * @param asked what the schema asks of that member
 * @param rule the constraint, one word
 * @param value the value of that member as JSON text, or a word in brackets for what is no value
 * @param body the whole body, with {@link #SKU}, {@link #SIZE} and {@link #KEY} for what the shop gives
 * @param expected what may be answered
 */
record SchemaCase(
        Bodies method, String field, String asked, String rule, String value, String body, Expectation expected) {

    static final String SKU = "\"‹sku›\"";
    static final String SIZE = "\"‹size›\"";
    static final String KEY = "\"‹key›\"";

    /** The value of a member that is left out. */
    static final String MISSING = "(missing)";

    /** The value of an object with a member it does not know. */
    static final String UNKNOWN_KEY = "(unknown key)";

    private static final int SHOWN = 60;

    /** Which side of its constraint it hits; none when either answer is right. */
    Optional<ConstraintSide> side() {
        return switch (expected) {
            case Expectation.Refused(), Expectation.TooMany() -> Optional.of(side(false));
            case Expectation.Taken _, Expectation.Coerced _, Expectation.NotFound() -> Optional.of(side(true));
            case Expectation.Either _, Expectation.Harmless() -> Optional.empty();
        };
    }

    /** What the body is meant to be, so that a mistake of this description is not taken for one of a shop. */
    Meaning meaning() {
        return switch (expected) {
            case Expectation.Refused() -> Meaning.WRONG;
            case Expectation.Taken _, Expectation.Coerced _, Expectation.NotFound() -> Meaning.RIGHT;
            case Expectation.TooMany(), Expectation.Either _, Expectation.Harmless() -> Meaning.OPEN;
        };
    }

    private ConstraintSide side(boolean accepted) {
        return new ConstraintSide(method.name(), field, rule, accepted);
    }

    /** Whether it takes a SKU with sizes. */
    boolean sized() {
        return body.contains(SIZE);
    }

    /** The field a schema error has to name: the one at the top in which the member lies; none for the whole body. */
    Optional<String> named() {
        return Optional.of(field.split("\\.", 2)[0]).filter(name -> !name.isEmpty());
    }

    /** The capability the member belongs to, if it takes one. */
    Optional<Capability> capability() {
        String inLine = field.startsWith("lines.") ? field.substring("lines.".length()) : field;
        return Arrays.stream(Capability.values())
                .filter(capability -> inLine.equals(capability.key()) || inLine.startsWith(capability.key() + "."))
                .findFirst();
    }

    /** The body for an item whose line is in the cart. */
    String json(Item item, String lineKey) {
        return body.replace(SKU, Body.text(item.sku().id()))
                .replace(SIZE, Body.text(item.size().orElse("")))
                .replace(KEY, Body.text(lineKey));
    }

    /** The case for a reader, for example {@code POST with qty 0}. */
    String shown() {
        String place = field.isEmpty() ? "the body" : field;
        return method
                + switch (value) {
                    case MISSING -> " without " + place;
                    case UNKNOWN_KEY -> " with an unknown key in " + place;
                    default -> " with " + place + " " + shortened(value);
                };
    }

    private static String shortened(String text) {
        return text.length() > SHOWN ? text.substring(0, SHOWN) + "… (" + text.length() + " characters)" : text;
    }

    /** What is claimed of this case alone, as a sentence. */
    String statement() {
        return shown()
                + switch (expected) {
                    case Expectation.Refused() ->
                        " is a schema error"
                                + named().map(name -> " that names " + name).orElse("") + " and changes nothing.";
                    case Expectation.Taken(var quantity) -> " is taken and results in " + quantity + ".";
                    case Expectation.Coerced(var quantity) -> " is taken for " + quantity + ".";
                    case Expectation.Either(var quantity) ->
                        " is refused or taken for " + quantity + ", never for another number.";
                    case Expectation.NotFound() -> " fits the schema and is not found.";
                    case Expectation.TooMany() -> " is refused with the status of a schema error or 409.";
                    case Expectation.Harmless() -> " never brings the shop down.";
                };
    }
}
