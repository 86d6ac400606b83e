package dev.cartwright.reference.analytics;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Writes what happened to a cart as an event of protocol section 7. Thread-safe. */
@FunctionalInterface
public interface EventForm {
    /** The event. */
    ObjectNode event(Happening happening);
}
