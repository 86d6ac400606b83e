package dev.cartwright.reference.schema;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** What a body turned out to be. */
public sealed interface Parsed<T> {
    /** The body fits. */
    record Valid<T>(T value) implements Parsed<T> {}

    /** The body does not fit: messages by top-level field, none for a form-level error. */
    record Invalid<T>(Map<String, List<String>> fields) implements Parsed<T> {}

    /** A valid value changed by {@code change}. */
    default Parsed<T> map(UnaryOperator<T> change) {
        return switch (this) {
            case Valid<T>(T value) -> new Valid<>(change.apply(value));
            case Invalid<T> invalid -> invalid;
        };
    }
}
