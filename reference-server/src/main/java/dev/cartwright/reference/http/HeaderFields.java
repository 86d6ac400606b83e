package dev.cartwright.reference.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;

/** Header fields in order; names compare without case, a name may occur more than once. Immutable. */
public final class HeaderFields {
    /** No fields. */
    public static final HeaderFields NONE = new HeaderFields(List.of());

    private static final char DELETE = 0x7f;

    private record Field(String name, String value) {
        boolean isNamed(String wanted) {
            return name.equalsIgnoreCase(wanted);
        }
    }

    private final List<Field> fields;

    /** Takes a list that nobody changes any more. */
    private HeaderFields(List<Field> fields) {
        this.fields = fields;
    }

    /** One field. */
    public static HeaderFields of(String name, String value) {
        return NONE.and(name, value);
    }

    /** The fields of a map from names to their values, as the JDK gives them. */
    static HeaderFields of(Map<String, List<String>> values) {
        List<Field> fields = new ArrayList<>(values.size());
        values.forEach((name, all) -> all.forEach(value -> fields.add(new Field(name, value))));
        return new HeaderFields(fields);
    }

    /** The first value of {@code name}. */
    public Optional<String> first(String name) {
        // a plain loop: guards and cookies look up half a dozen names a request
        for (Field field : fields) {
            if (field.isNamed(name)) {
                return Optional.of(field.value());
            }
        }
        return Optional.empty();
    }

    /** Every value of {@code name}, in order. */
    public List<String> all(String name) {
        return fields.stream()
                .filter(field -> field.isNamed(name))
                .map(Field::value)
                .toList();
    }

    /** These fields and one more, whatever was there under its name. */
    public HeaderFields and(String name, String value) {
        List<Field> more = new ArrayList<>(fields.size() + 1);
        more.addAll(fields);
        more.add(new Field(name, value));
        return new HeaderFields(more);
    }

    /** These fields with {@code name} having this one value. */
    public HeaderFields with(String name, String value) {
        return without(name).and(name, value);
    }

    /** These fields without any named {@code name}. */
    public HeaderFields without(String name) {
        if (first(name).isEmpty()) {
            return this;
        }
        return new HeaderFields(
                fields.stream().filter(field -> !field.isNamed(name)).toList());
    }

    /** These fields with every value of {@code name} changed by {@code change}. */
    public HeaderFields mapping(String name, UnaryOperator<String> change) {
        return new HeaderFields(fields.stream()
                .map(field -> field.isNamed(name) ? new Field(field.name(), change.apply(field.value())) : field)
                .toList());
    }

    /** Whether no value holds a control character but the tab. */
    boolean areText() {
        for (Field field : fields) {
            String value = field.value();
            for (int i = 0; i < value.length(); i++) {
                char letter = value.charAt(i);
                if ((letter < ' ' && letter != '\t') || letter == DELETE) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Gives every name and value to {@code visitor}, in order. */
    public void forEach(BiConsumer<String, String> visitor) {
        fields.forEach(field -> visitor.accept(field.name(), field.value()));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HeaderFields that && fields.equals(that.fields);
    }

    @Override
    public int hashCode() {
        return fields.hashCode();
    }

    /** The names only: values may be secrets. */
    @Override
    public String toString() {
        return fields.stream().map(Field::name).toList().toString();
    }
}
