package dev.cartwright.contract.http;

import java.util.BitSet;
import java.util.function.IntConsumer;

/**
 * Remembers slices of one length so that a text without any of them is told apart fast: nearly no text holds a secret, and each
 * has to be searched for all of them. May take another slice for a remembered one, never the other way round. Not thread-safe.
 */
final class Slices {

    private final int length;
    /** What the first character of a slice counts in its hash. */
    private final int first;

    private final BitSet remembered = new BitSet();

    /**
     * @param length characters of a slice, 1 or more
     */
    Slices(int length) {
        this.length = length;
        int counts = 1;
        for (int at = 1; at < length; at++) {
            counts *= 31;
        }
        first = counts;
    }

    /** Remembers how a text begins; one that is shorter than a slice has no beginning. */
    void addBeginning(String text) {
        if (text.length() >= length) {
            remembered.set(place(hash(text, 0)));
        }
    }

    /** Remembers each slice of a text. */
    void addAll(String text) {
        each(text, (_, place) -> remembered.set(place));
    }

    /** Remembers each slice of a text that another one may hold too. */
    void addShared(String text, Slices other) {
        other.within(text, at -> remembered.set(place(hash(text, at))));
    }

    /** Calls for each place of a text at which there may be a remembered slice, in order. */
    void within(String text, IntConsumer found) {
        each(text, (at, place) -> {
            if (remembered.get(place)) {
                found.accept(at);
            }
        });
    }

    /** Whether the slice at this place may be a remembered one; the last places of a text have none. */
    boolean at(String text, int at) {
        return at + length <= text.length() && remembered.get(place(hash(text, at)));
    }

    private interface PlaceConsumer {
        void accept(int at, int place);
    }

    /** From slice to slice the hash loses its first character and wins one more. */
    private void each(String text, PlaceConsumer slice) {
        if (text.length() < length) {
            return;
        }
        int hash = hash(text, 0);
        slice.accept(0, place(hash));
        for (int at = 1; at + length <= text.length(); at++) {
            hash = 31 * (hash - first * text.charAt(at - 1)) + text.charAt(at + length - 1);
            slice.accept(at, place(hash));
        }
    }

    private int hash(String text, int from) {
        int hash = 0;
        for (int at = from; at < from + length; at++) {
            hash = 31 * hash + text.charAt(at);
        }
        return hash;
    }

    /** The bit of a slice: the upper half of a product with a large odd number, which spreads similar ones. */
    private static int place(int hash) {
        return (hash * 0x9E3779B9) >>> 16;
    }
}
