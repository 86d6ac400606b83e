package dev.cartwright.reference.variants;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cartwright.reference.analytics.EventForm;
import dev.cartwright.reference.analytics.EventType;
import dev.cartwright.reference.analytics.Happening;
import dev.cartwright.reference.assembly.Alteration;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Other ways to write analytics events. */
final class EventVariants {
    private EventVariants() {}

    static List<Variant> all() {
        return List.of(
                variant(
                        "events-in-other-words",
                        "Events of a PATCH, a PUT and a DELETE have the other types that may tell of them",
                        (event, happening) ->
                                otherType(happening.type()).ifPresent(type -> event.put("type", type.word()))),
                variant(
                        "events-in-another-form",
                        "Events have a category for each item, a currency in small letters and a time zone",
                        (event, happening) -> {
                            event.path("items").forEach(item -> ((ObjectNode) item).put("category", "all"));
                            event.put(
                                    "currency", event.path("currency").asText().toLowerCase(Locale.ROOT));
                            event.put(
                                    "timestamp",
                                    happening
                                            .at()
                                            .atOffset(ZoneOffset.ofHours(2))
                                            .toString());
                        }),
                new Variant(
                        "events-told-later",
                        "Events are told 300 ms after what they tell",
                        "7",
                        () -> new LateEvents(Duration.ofMillis(300))));
    }

    private static Variant variant(String id, String sentence, BiConsumer<ObjectNode, Happening> change) {
        return new Variant(id, sentence, "7", () -> new Alteration() {
            @Override
            public EventForm events(EventForm inner) {
                return happening -> {
                    ObjectNode event = inner.event(happening);
                    change.accept(event, happening);
                    return event;
                };
            }
        });
    }

    private static Optional<EventType> otherType(EventType type) {
        return switch (type) {
            case REMOVE_FROM_CART, CART_QUANTITY_CHANGED -> Optional.of(EventType.CART_SET_QTY);
            case CART_REMOVE -> Optional.of(EventType.REMOVE_FROM_CART);
            case CART_SET_QTY -> Optional.of(EventType.CART_QUANTITY_CHANGED);
            case ADD_TO_CART, VIEW_CART, PROCEED_TO_CHECKOUT, CART_ABANDONED, CART_RECOVERED -> Optional.empty();
        };
    }
}
