package dev.cartwright.contract.history;

import java.util.Set;

/** Whether what clients saw can have come from a cart that does one thing after the other. */
public sealed interface Verdict {

    /** There is an order in which every answer is right. */
    record Explained() implements Verdict {}

    /**
     * There is none.
     *
     * @param history what was looked at: the calls to one cart, or what they say of the lines of one SKU
     * @param call the first answer, by the time it came, that fits nowhere
     * @param possible what it could have been, given all that was seen before it
     */
    record Impossible(History history, Call call, Set<Seen> possible) implements Verdict {
        public Impossible {
            possible = Set.copyOf(possible);
        }
    }

    /** There are more orders than were tried; it says nothing. */
    record Undecided() implements Verdict {}
}
