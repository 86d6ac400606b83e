package dev.cartwright.reference.faults;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cartwright.reference.analytics.EventForm;
import dev.cartwright.reference.analytics.EventType;
import dev.cartwright.reference.analytics.Happening;
import dev.cartwright.reference.assembly.Alteration;
import dev.cartwright.reference.cookie.CookieCodec;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;

/** Analytics events that say something wrong (section 7). */
final class EventFaults {
    private static final Set<EventType> REMOVALS = Set.of(EventType.REMOVE_FROM_CART, EventType.CART_REMOVE);

    private EventFaults() {}

    static List<Fault> all() {
        return List.of(
                saying("event-of-another-type", "The event of a GET is called page_view", (event, happening) -> {
                    if (happening.type() == EventType.VIEW_CART) {
                        event.put("type", "page_view");
                    }
                }),
                saying(
                        "event-without-shop",
                        "Events don't say of which shop they are",
                        (event, _) -> event.remove("shop_id")),
                saying("event-cart-id-differs", "The event of a PUT has a cart_id of its own", (event, happening) -> {
                    if (happening.type() == EventType.CART_QUANTITY_CHANGED) {
                        event.put("cart_id", "put-" + event.path("cart_id").asText());
                    }
                }),
                saying(
                        "event-cart-ids-shared",
                        "The events of all carts have one cart_id",
                        (event, _) -> event.put("cart_id", "cart")),
                saying(
                        "event-in-dollars",
                        "Events are in US dollars, whatever the shop's currency is",
                        (event, _) -> event.put("currency", "USD")),
                saying(
                        "event-value-a-cent-short",
                        "The value of an event is a cent less than what its items cost",
                        (event, _) -> event.put("value", event.path("value").asLong() - 1)),
                saying("event-money-with-cents", "Money in events is in whole units with a fraction", (event, _) -> {
                    event.put("value", event.path("value").asLong() / 100.0);
                    items(event)
                            .forEach(
                                    item -> item.put("price", item.path("price").asLong() / 100.0));
                }),
                saying(
                        "event-quantity-before",
                        "The event of a PATCH tells one piece less than there are",
                        (event, happening) -> {
                            List<ObjectNode> items = items(event);
                            if (happening.type() == EventType.CART_SET_QTY && !items.isEmpty()) {
                                ObjectNode item = items.getFirst();
                                item.put("quantity", item.path("quantity").asLong() - 1);
                                priced(event);
                            }
                        }),
                saying("event-of-one-line", "The items of an event are its cart's last line alone", (event, _) -> {
                    ArrayNode items = (ArrayNode) event.path("items");
                    while (items.size() > 1) {
                        items.remove(0);
                    }
                    priced(event);
                }),
                saying(
                        "event-items-without-names",
                        "Items of events have no name",
                        (event, _) -> items(event).forEach(item -> item.remove("name"))),
                saying(
                        "event-logged-in-as-text",
                        "is_logged_in of events is a text",
                        (event, _) -> event.put("is_logged_in", "false")),
                saying(
                        "event-timestamp-in-milliseconds",
                        "The timestamp of events is a number of milliseconds",
                        (event, happening) ->
                                event.put("timestamp", happening.at().toEpochMilli())),
                saying(
                        "event-timestamp-of-another-zone",
                        "The timestamp of events is that of another zone, as if it were UTC",
                        (event, happening) -> stamped(event, happening, Duration.ofHours(1))),
                saying(
                        "event-timestamps-backwards",
                        "The later of two events has the earlier timestamp",
                        (event, happening) -> stamped(
                                event,
                                happening,
                                REMOVALS.contains(happening.type())
                                        ? Duration.ofSeconds(-4)
                                        : happening.type() == EventType.ADD_TO_CART
                                                ? Duration.ZERO
                                                : Duration.ofSeconds(-2))),
                saying(
                                "event-source-lost",
                                "No event says where its visitor came from",
                                (event, _) -> event.remove("source"))
                        .showing(new Showing.Warns()),
                saying("event-source-null", "The source of events without one is null", (event, _) -> {
                    if (event.path("source").isMissingNode()) {
                        event.putNull("source");
                    }
                }),
                new Fault("event-with-cookie", "Events carry the cart cookie", "2", WithCookie::new),
                saying(
                                "event-with-the-cart-id",
                                "The cart_id of events is the id in the cookie",
                                (event, happening) ->
                                        event.put("cart_id", happening.id().value()))
                        .showing(new Showing.Warns()),
                saying(
                                "event-with-client-address",
                                "Events say from which address a visitor came",
                                (event, _) -> event.put("ip", "127.0.0.1"))
                        .showing(new Showing.Warns()));
    }

    private static Fault saying(String id, String sentence, BiConsumer<ObjectNode, Happening> change) {
        return new Fault(id, sentence, "7", () -> new Alteration() {
            @Override
            public EventForm events(EventForm inner) {
                return changed(inner, change);
            }
        });
    }

    private static EventForm changed(EventForm inner, BiConsumer<ObjectNode, Happening> change) {
        return happening -> {
            ObjectNode event = inner.event(happening);
            change.accept(event, happening);
            return event;
        };
    }

    private static List<ObjectNode> items(ObjectNode event) {
        return event.path("items").valueStream().map(ObjectNode.class::cast).toList();
    }

    /** Gives an event the value of its items. */
    private static void priced(ObjectNode event) {
        event.put(
                "value",
                items(event).stream()
                        .mapToLong(item -> item.path("quantity").asLong()
                                * item.path("price").asLong())
                        .sum());
    }

    private static void stamped(ObjectNode event, Happening happening, Duration later) {
        event.put("timestamp", happening.at().plus(later).toString());
    }

    private static final class WithCookie implements Alteration {
        private final AtomicReference<CookieCodec> signing = new AtomicReference<>();

        @Override
        public CookieCodec codec(CookieCodec inner) {
            signing.set(inner);
            return inner;
        }

        @Override
        public EventForm events(EventForm inner) {
            return changed(inner, (event, happening) -> {
                CookieCodec codec = signing.get();
                if (codec != null) {
                    event.put("session", codec.encode(happening.id()));
                }
            });
        }
    }
}
