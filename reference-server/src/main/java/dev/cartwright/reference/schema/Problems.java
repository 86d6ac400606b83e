package dev.cartwright.reference.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Collects what is wrong with one body, every problem, under the top-level field it lies in. */
final class Problems {
    private final Map<String, List<String>> fields;
    private final Optional<String> place;
    private boolean any;

    Problems() {
        this(new LinkedHashMap<>(), Optional.empty());
    }

    private Problems(Map<String, List<String>> fields, Optional<String> place) {
        this.fields = fields;
        this.place = place;
    }

    /** Problems of something inside {@code field}: all count as that field's. */
    Problems within(String field) {
        return new Problems(fields, Optional.of(place.orElse(field)));
    }

    /** A problem of {@code field}. */
    void add(String field, String message) {
        any = true;
        fields.computeIfAbsent(place.orElse(field), _ -> new ArrayList<>()).add(message);
    }

    /** A problem of the whole object: of no field at the top, else of the field it lies in. */
    void addToWhole(String message) {
        any = true;
        place.ifPresent(field -> add(field, message));
    }

    boolean none() {
        return !any && fields.isEmpty();
    }

    Map<String, List<String>> byField() {
        return fields;
    }
}
