package dev.cartwright.contract.schema;

import dev.cartwright.contract.check.Body;
import dev.cartwright.contract.schema.Constraint.Field;
import dev.cartwright.contract.schema.Constraint.ListOf;
import dev.cartwright.contract.schema.Constraint.Members;
import dev.cartwright.contract.schema.Constraint.Text;
import dev.cartwright.contract.schema.Expectation.Refused;
import dev.cartwright.contract.schema.Expectation.Taken;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Makes the bodies that hit every constraint of a method's schema on both sides: each member missing, null, of every other
 * type, at its boundaries and beside them, coerced, nested and with members nobody knows.
 */
final class SchemaCases {

    /** Deep enough for what clients send, and what every JSON parser takes. */
    private static final int DEEP = 32;

    private static final String NESTED = "{\"a\":[".repeat(DEEP / 2) + "]}".repeat(DEEP / 2);

    private final Bodies method;
    private final List<SchemaCase> cases = new ArrayList<>();

    private SchemaCases(Bodies method) {
        this.method = method;
    }

    /** The cases of every method, in order. */
    static List<SchemaCase> all() {
        return Arrays.stream(Bodies.values())
                .flatMap(method -> of(method).stream())
                .toList();
    }

    /** The cases of one method, in order. */
    static List<SchemaCase> of(Bodies method) {
        SchemaCases making = new SchemaCases(method);
        Members body = CartSchema.of(method);
        Place whole = new Place("", body.words(), json -> json);
        for (String json : List.of("[]", "\"text\"", "1", "null", "true")) {
            making.add(whole, "type", json, new Refused());
        }
        making.add(whole, "type", right(body), new Taken(method.usual()));
        making.members(whole, body);
        return List.copyOf(making.cases);
    }

    /**
     * Where a value stands.
     *
     * @param field the member, its parents before it
     * @param asked what is asked of it
     * @param whole makes the whole body around the value
     */
    private record Place(String field, String asked, UnaryOperator<String> whole) {

        Place member(Field member, UnaryOperator<String> around) {
            return new Place(
                    field.isEmpty() ? member.name() : field + "." + member.name(),
                    member.asked(),
                    json -> whole.apply(around.apply(json)));
        }
    }

    private void add(Place place, String rule, String json, Expectation expected) {
        add(place, rule, json, json, expected);
    }

    private void add(Place place, String rule, String value, String json, Expectation expected) {
        cases.add(new SchemaCase(
                method, place.field(), place.asked(), rule, value, place.whole().apply(json), expected));
    }

    private void members(Place place, Members members) {
        keys(place, members);
        for (Field field : members.fields()) {
            Body object = object(members);
            Place here =
                    place.member(field, json -> object.with(field.name(), json).json());
            presence(place, here, object, field);
            value(here, field);
        }
    }

    private void keys(Place place, Members members) {
        Body object = object(members);
        if (members.strict()) {
            String first = members.fields().getFirst().name();
            String otherCase = Character.toUpperCase(first.charAt(0)) + first.substring(1);
            add(
                    place,
                    "keys",
                    SchemaCase.UNKNOWN_KEY,
                    object.with("cartwright", "true").json(),
                    new Refused());
            add(place, "keys", object.with(otherCase, "\"x\"").json(), new Refused());
            add(place, "keys", object.with("", "1").json(), new Refused());
            add(
                    place,
                    "keys",
                    filled(members).json(),
                    new Taken(filled(members).members().containsKey("qty") ? 2 : method.usual()));
        } else if (!members.fields().isEmpty()) {
            String first = members.fields().getFirst().name();
            Body more =
                    object.with("color", "\"red\"").with("größe 🛒", "[null]").with("constructor", "{}");
            add(place, "keys", SchemaCase.UNKNOWN_KEY, more.json(), new Taken(method.usual()));
            add(place, "keys", "(deeply nested)", object.with("deep", NESTED).json(), new Taken(method.usual()));
            add(place, "keys", more.with(first, "1").json(), new Refused());
        }
    }

    private void presence(Place parent, Place here, Body object, Field field) {
        String without = parent.whole().apply(object.without(field.name()).json());
        boolean amount = field.constraint() instanceof Constraint.Amount;
        String rule = field.required() ? "required" : amount ? "type" : "optional";
        Expectation missing = field.required() ? new Refused() : new Taken(method.usual());
        cases.add(new SchemaCase(method, here.field(), here.asked(), rule, SchemaCase.MISSING, without, missing));
        if (field.required()) {
            add(here, "required", right(field.constraint()), new Taken(method.usual()));
        } else if (!amount) {
            add(here, "optional", "null", new Refused());
        }
    }

    private void value(Place here, Field field) {
        if (field.required()) {
            add(here, "type", "null", new Refused());
        }
        Values.of(field.constraint(), method.usual())
                .forEach(value -> add(here, value.rule(), value.json(), value.expected()));
        switch (field.constraint()) {
            case Members members -> object(here, members);
            case ListOf(Members each) -> list(here, each);
            case Text _, Constraint.Count _, Constraint.Amount _, Constraint.Truth _, Constraint.OneOf _ -> {}
        }
    }

    private void object(Place here, Members members) {
        for (String json : List.of("\"text\"", "1", "true", "[]", "[" + right(members) + "]")) {
            add(here, "type", json, new Refused());
        }
        add(here, "type", right(members), new Taken(method.usual()));
        if (members.fields().isEmpty()) {
            add(here, "type", "(deeply nested)", "{\"a\":" + NESTED + "}", new Taken(method.usual()));
        }
        members(here, members);
    }

    private void list(Place here, Members each) {
        String line = right(each);
        for (String json : List.of("{}", "\"text\"", "1", "true", "{\"0\":" + line + "}")) {
            add(here, "type", json, new Refused());
        }
        add(here, "type", "[]", new Taken(0));
        for (String json : List.of("1", "\"text\"", "null", "[]", "[" + line + "]", line + ",1", line + ",{}")) {
            add(here, "elements", "[" + json + "]", new Refused());
        }
        add(here, "elements", "[" + line + "]", new Taken(method.usual()));
        members(new Place(here.field(), here.asked(), json -> here.whole().apply("[" + json + "]")), each);
    }

    /** A value that is right. */
    private static String right(Constraint constraint) {
        return switch (constraint) {
            case Text(var naming) -> naming.right();
            case Constraint.Count _ -> "2";
            case Constraint.Amount() -> "2500";
            case Constraint.Truth() -> "true";
            case Constraint.OneOf(var words) -> Body.text(words.getFirst());
            case Members members -> object(members).json();
            case ListOf(Members each) -> "[" + right(each) + "]";
        };
    }

    /** An object with every member that has to be there. */
    private static Body object(Members members) {
        return with(members.fields().stream().filter(Field::required));
    }

    /** An object with every member that takes neither a capability nor sizes. */
    private static Body filled(Members members) {
        return with(members.fields().stream()
                .filter(field -> field.required() || field.constraint() instanceof Constraint.Count));
    }

    private static Body with(Stream<Field> fields) {
        Body object = Body.empty();
        for (Field field : fields.toList()) {
            object = object.with(field.name(), right(field.constraint()));
        }
        return object;
    }
}
