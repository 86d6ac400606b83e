package dev.cartwright.contract.check;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import dev.cartwright.contract.http.Meaning;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A JSON object that is written member by member, so that any value can stand in it, also one no library would write.
 *
 * @param members JSON text by name, in order
 * @param meaning whether it is meant to fit the protocol's schema
 */
public record Body(Map<String, String> members, Meaning meaning) {

    public Body {
        members = new LinkedHashMap<>(members);
    }

    /** {@code {}}. */
    public static Body empty() {
        return new Body(Map.of(), Meaning.RIGHT);
    }

    /** The body of a PATCH. */
    public static Body set(String lineKey, String qtyJson) {
        return empty().with("id", text(lineKey)).with("qty", qtyJson);
    }

    /** The body of a DELETE. */
    public static Body line(String lineKey) {
        return empty().with("id", text(lineKey));
    }

    /** The body of a PUT. */
    public static Body lines(Body... lines) {
        return empty().with("lines", "[" + Arrays.stream(lines).map(Body::json).collect(Collectors.joining(",")) + "]")
                .meaning(Arrays.stream(lines).map(Body::meaning).reduce(Meaning.RIGHT, Meaning::and));
    }

    /** The object with this member, in the place of one of its name. */
    public Body with(String name, String json) {
        Body other = new Body(members, meaning);
        other.members.put(name, json);
        return other;
    }

    /** The object with this object as a member. */
    public Body with(String name, Body object) {
        return with(name, object.json()).meaning(meaning.and(object.meaning));
    }

    /** The object without the member of that name. */
    public Body without(String name) {
        Body other = new Body(members, meaning);
        other.members.remove(name);
        return other;
    }

    /** The same object, which is meant so. */
    public Body meaning(Meaning other) {
        return new Body(members, other);
    }

    /** The same object, which breaks the schema on purpose. */
    public Body wrong() {
        return meaning(Meaning.WRONG);
    }

    /** The same object, of which the protocol leaves open whether it is right. */
    public Body open() {
        return meaning(Meaning.OPEN);
    }

    /** The JSON text. */
    public String json() {
        return members.entrySet().stream()
                .map(member -> text(member.getKey()) + ":" + member.getValue())
                .collect(Collectors.joining(",", "{", "}"));
    }

    /** A text as JSON. */
    public static String text(String value) {
        return "\"" + String.valueOf(JsonStringEncoder.getInstance().quoteAsString(value)) + "\"";
    }
}
