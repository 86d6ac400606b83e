package dev.cartwright.contract.analytics;

import dev.cartwright.contract.http.Answer;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a shop has told since some moment.
 *
 * @param seen the answer that shows it
 * @param events in the order in which they were told
 */
record Told(Answer seen, List<CartEvent> events) {

    private static final int SHOWN = 6;

    Told {
        events = List.copyOf(events);
    }

    /** Those of one of these types. */
    List<CartEvent> of(Set<String> types) {
        return events.stream().filter(event -> event.isOf(types)).toList();
    }

    /** The types for a finding, the first of them when there are many. */
    String shown() {
        if (events.isEmpty()) {
            return "no event of this cart";
        }
        return events.stream().limit(SHOWN).map(CartEvent::shown).collect(Collectors.joining(", "))
                + (events.size() > SHOWN ? " and " + (events.size() - SHOWN) + " more" : "");
    }
}
