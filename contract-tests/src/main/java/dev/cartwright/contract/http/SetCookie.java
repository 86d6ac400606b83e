package dev.cartwright.contract.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A {@code Set-Cookie} line as it was sent, without the leniency of a browser: nothing is repaired or dropped.
 *
 * @param name cookie name, empty when the line has none
 * @param value cookie value, untouched
 * @param attributes attributes in order
 */
public record SetCookie(String name, String value, List<Attribute> attributes) {

    /** The name of the cart cookie. */
    public static final String CART = "__Host-CART_ID";

    /**
     * An attribute.
     *
     * @param name as it was sent
     * @param value empty for one without {@code =}
     */
    public record Attribute(String name, Optional<String> value) {}

    public SetCookie {
        attributes = List.copyOf(attributes);
    }

    /** Parses the value of a {@code Set-Cookie} line; never fails. */
    public static SetCookie parse(String line) {
        List<String> pieces = pieces(line);
        String pair = pieces.getFirst();
        int equals = pair.indexOf('=');
        String name = equals < 0 ? "" : pair.substring(0, equals).strip();
        String value = equals < 0 ? pair.strip() : pair.substring(equals + 1).strip();
        return new SetCookie(
                name, value, pieces.stream().skip(1).map(SetCookie::attribute).toList());
    }

    private static List<String> pieces(String line) {
        List<String> pieces = new ArrayList<>();
        int from = 0;
        for (int at = line.indexOf(';'); at >= 0; at = line.indexOf(';', from)) {
            pieces.add(line.substring(from, at));
            from = at + 1;
        }
        pieces.add(line.substring(from));
        return pieces;
    }

    private static Attribute attribute(String piece) {
        int equals = piece.indexOf('=');
        return equals < 0
                ? new Attribute(piece.strip(), Optional.empty())
                : new Attribute(
                        piece.substring(0, equals).strip(),
                        Optional.of(piece.substring(equals + 1).strip()));
    }

    /** Every attribute of that name, in any case. */
    public List<Attribute> all(String attribute) {
        return attributes.stream()
                .filter(candidate -> candidate.name().equalsIgnoreCase(attribute))
                .toList();
    }

    /** Whether an attribute of that name is there, in any case. */
    public boolean has(String attribute) {
        return !all(attribute).isEmpty();
    }

    /** The value of the last attribute of that name, which is the one a browser takes. */
    public Optional<String> value(String attribute) {
        return all(attribute).stream().reduce((_, last) -> last).flatMap(Attribute::value);
    }

    /** {@code Max-Age} in seconds, where it is a whole number. */
    public OptionalLong maxAge() {
        return value("Max-Age")
                .filter(text -> text.matches("-?\\d{1,15}"))
                .map(text -> OptionalLong.of(Long.parseLong(text)))
                .orElseGet(OptionalLong::empty);
    }

    /** The attributes without the value of the cookie, for a finding. */
    public String attributesShown() {
        return attributes.isEmpty()
                ? "no attributes"
                : String.join(
                        "; ",
                        attributes.stream()
                                .map(a -> a.name() + a.value().map(v -> "=" + v).orElse(""))
                                .toList());
    }
}
