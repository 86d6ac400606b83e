package dev.cartwright.certification.evidence;

import java.util.Comparator;
import java.util.regex.Pattern;

/**
 * Where a check stands in the catalogue, for example {@code cart/3.2}: a group, a chapter and a number in it.
 *
 * @param value lower-case group, slash, chapter, dot, number
 */
public record CheckAddress(String value) implements Comparable<CheckAddress> {

    private static final Pattern FORM = Pattern.compile("[a-z]+(-[a-z]+)*/\\d+\\.\\d+");
    private static final Comparator<CheckAddress> ORDER = Comparator.comparing(CheckAddress::group)
            .thenComparingInt(CheckAddress::chapter)
            .thenComparingInt(CheckAddress::number);

    /** @throws IllegalArgumentException when the value is not an address */
    public CheckAddress {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("'" + value + "' is no check address; one looks like cart/3.2");
        }
    }

    /** The part before the slash. */
    public String group() {
        return value.substring(0, value.indexOf('/'));
    }

    /** The number between slash and dot. */
    public int chapter() {
        return Integer.parseInt(value.substring(value.indexOf('/') + 1, value.lastIndexOf('.')));
    }

    /** The number behind the dot. */
    public int number() {
        return Integer.parseInt(value.substring(value.lastIndexOf('.') + 1));
    }

    @Override
    public int compareTo(CheckAddress other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return value;
    }
}
