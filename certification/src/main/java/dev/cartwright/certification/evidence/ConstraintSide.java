package dev.cartwright.certification.evidence;

import java.util.Comparator;

/**
 * One side of one constraint of the request schema: what it accepts, or what it refuses.
 *
 * @param method whose body it is, such as POST
 * @param field the member it holds for, its parents before it, joined by dots; empty for the body as a whole
 * @param rule what is asked of it, one word such as {@code type}
 * @param accepted whether this is the side of what fits
 */
public record ConstraintSide(String method, String field, String rule, boolean accepted)
        implements Comparable<ConstraintSide> {

    private static final String SEPARATOR = "|";

    /** The constraint, whichever side this is of, for a reader. */
    public String constraint() {
        return method + " " + (field.isEmpty() ? "body" : field) + ": " + rule;
    }

    /** The method and the field, for a reader. */
    public String place() {
        return method + " " + (field.isEmpty() ? "body" : field);
    }

    /** One line of text that {@link #parse} reads again. */
    public String text() {
        return String.join(SEPARATOR, method, field, rule, accepted ? "accepted" : "refused");
    }

    /**
     * Reads what {@link #text} wrote.
     *
     * @throws IllegalArgumentException when it is no such text
     */
    public static ConstraintSide parse(String text) {
        String[] parts = text.split("\\|", -1);
        if (parts.length != 4 || !(parts[3].equals("accepted") || parts[3].equals("refused"))) {
            throw new IllegalArgumentException("'" + text + "' is no side of a constraint");
        }
        return new ConstraintSide(parts[0], parts[1], parts[2], parts[3].equals("accepted"));
    }

    @Override
    public int compareTo(ConstraintSide other) {
        return Comparator.comparing(ConstraintSide::text).compare(this, other);
    }
}
