package dev.cartwright.contract.analytics;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cartwright.certification.plan.Level;
import dev.cartwright.contract.cookie.CookieValue;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What must hold for the form of every event, whatever it tells: its members, money, time, and what it must not say. */
final class EventForms {

    private static final Pattern ISO_8601 = Pattern.compile(
            "\\d{4}-?\\d{2}-?\\d{2}T\\d{2}(:?\\d{2}(:?\\d{2}([.,]\\d{1,9})?)?)?(Z|[+-]\\d{2}(:?\\d{2})?)?");
    private static final Pattern PERSONAL =
            Pattern.compile("[\\w.+-]{1,64}@[\\w-]{1,64}\\.[\\w.-]{2,64}|\\b\\d{1,3}(?:\\.\\d{1,3}){3}\\b"
                    + "|\\b[0-9a-fA-F]{1,4}(?::[0-9a-fA-F]{1,4}){7}\\b|Mozilla/|\\bCartwright\\b");

    /** A clock may be a little off, and an event a little late. */
    private static final Duration TOLERANCE = Duration.ofMinutes(1);

    /** Shorter texts may be in an event by chance. */
    private static final int TELLING = 8;

    private EventForms() {}

    static EveryEvent types() {
        return must(
                "EventsAreOfAKnownType",
                "Events of a cart are of the types that the protocol knows.",
                "Give events the types of protocol section 7, and send anything else elsewhere.",
                "a type that is one of " + EventTypes.either(EventTypes.ALL),
                "type",
                event -> event.isOf(EventTypes.ALL));
    }

    static EveryEvent shops() {
        return must(
                "EventsNameTheirShop",
                "Every event says of which shop it is.",
                "Put the shop's id into shop_id: events of several shops flow together.",
                "a shop_id that is a text with something in it",
                "shop_id",
                event -> isText(event.json().path("shop_id")));
    }

    static EveryEvent currency() {
        return new EveryEvent(
                "EventsAreInTheShopsCurrency",
                "Events are in the currency of the shop.",
                Level.MUST,
                "Put the currency of the prices into currency, as a code of ISO 4217.",
                shop -> "the currency " + shop.profile().currency() + ", in capitals or not",
                (shop, _, event) -> unless(
                        event.json()
                                .path("currency")
                                .asText("")
                                .equalsIgnoreCase(shop.profile().currency()),
                        event.shown("currency")));
    }

    static EveryEvent value() {
        return new EveryEvent(
                "ValueIsThePriceOfTheItems",
                "The value of an event is the sum of quantity times price over its items.",
                Level.MUST,
                "Sum quantity times price over items, and put that into value.",
                _ -> "a value that is the sum of quantity times price over items",
                (_, _, event) -> unless(
                        event.json().path("value").isNumber()
                                && event.json().path("value").decimalValue().compareTo(event.priceOfItems()) == 0,
                        event.shown("value") + " and its items cost "
                                + event.priceOfItems().toPlainString()));
    }

    static EveryEvent money() {
        return new EveryEvent(
                "MoneyOfEventsIsInMinorUnits",
                "Money in events is in whole minor units, and the prices are those of the cart.",
                Level.MUST,
                "Tell money as the cart does: 12.50 is 1250, a whole number.",
                _ -> "a value and prices that are whole numbers of minor units, each price that of the cart's line",
                (_, story, event) -> Stream.concat(
                                Stream.of(event.json().path("value")).filter(value -> !whole(value)),
                                event.items().stream()
                                        .filter(item -> !priced(item, story.prices()))
                                        .map(item -> item.path("price")))
                        .findFirst()
                        .map(amount -> "an amount of "
                                + (amount.isMissingNode() ? "nothing" : amount) + " beside the cart's prices "
                                + story.prices()));
    }

    private static boolean whole(JsonNode amount) {
        return amount.isNumber() && amount.canConvertToExactIntegral();
    }

    private static boolean priced(JsonNode item, Map<String, Long> prices) {
        Long price = prices.get(item.path("product_id").asText(""));
        return whole(item.path("price"))
                && (price == null || item.path("price").decimalValue().compareTo(BigDecimal.valueOf(price)) == 0);
    }

    static EveryEvent items() {
        return new EveryEvent(
                "ItemsOfEventsHaveTheirNames",
                "Every item of an event has its product_id and its name.",
                Level.MUST,
                "Copy id and title of the line's SKU to product_id and name.",
                _ -> "items, each with a product_id and a name that are texts with something in them",
                (_, _, event) -> event.json().path("items").isArray()
                        ? event.items().stream()
                                .filter(item -> !isText(item.path("product_id")) || !isText(item.path("name")))
                                .findFirst()
                                .map(item -> "the item " + item)
                        : Optional.of(event.shown("items")));
    }

    static EveryEvent visitors() {
        return must(
                "EventsTellThatNobodyIsLoggedIn",
                "Events of a visitor who is not logged in say so.",
                "Put true or false into is_logged_in; a visitor with a cart cookie alone is nobody.",
                "is_logged_in false, not in quotes",
                "is_logged_in",
                event -> event.json().path("is_logged_in").isBoolean()
                        && !event.json().path("is_logged_in").booleanValue());
    }

    static EveryEvent timestamps() {
        return must(
                "TimestampsAreIso8601",
                "The timestamp of an event is a date and a time in ISO 8601.",
                "Write the time as a text such as 2026-03-01T10:00:00Z.",
                "a timestamp such as \"2026-03-01T10:00:00Z\" (ISO 8601)",
                "timestamp",
                event -> event.json().path("timestamp").isTextual()
                        && ISO_8601.matcher(event.json().path("timestamp").textValue())
                                .matches());
    }

    static EveryEvent moments() {
        return new EveryEvent(
                "TimestampsAreOfTheChange",
                "The timestamp of an event is the time of what it tells.",
                Level.MUST,
                "Stamp an event when it happens, with the zone or in UTC, by a clock that is right.",
                _ -> "a timestamp within " + TOLERANCE.toSeconds() + " s of the change, by the shop's clock",
                (_, story, event) -> event.at()
                        .filter(at -> at.isBefore(story.begun().minus(TOLERANCE))
                                || at.isAfter(story.ended().plus(TOLERANCE)))
                        .map(at -> at + " for something between " + story.begun() + " and " + story.ended()));
    }

    static EveryEvent absentMembers() {
        return new EveryEvent(
                "AbsentMembersOfEventsAreLeftOut",
                "What an event has nothing to say of is left out, never null.",
                Level.MUST,
                "Leave source and category out where there is none.",
                _ -> "no member that is null, neither of the event nor of an item",
                (_, _, event) -> Stream.concat(Stream.of((JsonNode) event.json()), event.items().stream())
                        .flatMap(object -> object.properties().stream())
                        .filter(member -> member.getValue().isNull())
                        .findFirst()
                        .map(member -> member.getKey() + " is null"));
    }

    static EveryEvent cookies() {
        return new EveryEvent(
                "EventsTellNoCookie",
                "No event tells a visitor's cart cookie or its signature.",
                Level.MUST,
                "Keep the cookie out of events: whoever reads it there has the cart.",
                _ -> "an event without the value or the signature of the cart cookie",
                (_, story, event) -> unless(
                        Stream.of(story.cookie(), CookieValue.of(story.cookie()).signature())
                                .noneMatch(secret -> says(event, secret)),
                        "the signature of the cart cookie is in it"));
    }

    static EveryEvent pseudonyms() {
        return new EveryEvent(
                "CartIdsOfEventsArePseudonyms",
                "No event tells the id that the cart has in its cookie.",
                Level.SHOULD,
                "Let cart_id be a keyed hash of the cart's id: it follows a cart and opens none.",
                _ -> "an event without the id in the cart cookie, neither as it is nor encoded",
                (_, story, event) -> {
                    CookieValue cookie = CookieValue.of(story.cookie());
                    return unless(
                            Stream.of(cookie.id(), cookie.payload()).noneMatch(id -> says(event, id)),
                            "the id of the cart cookie is in it");
                });
    }

    static EveryEvent personal() {
        return new EveryEvent(
                "EventsTellNothingPersonal",
                "No event tells an address or a browser of its visitor.",
                Level.SHOULD,
                "Tell what protocol section 7 lists and nothing else: addresses and browsers are personal data.",
                _ -> "an event without an e-mail address, an IP address and a User-Agent",
                (_, _, event) -> {
                    var rest = event.json().deepCopy();
                    // Names and ids of products may look like anything.
                    rest.remove(List.of("items", "source", "timestamp", "shop_id"));
                    return PERSONAL.matcher(rest.toString())
                            .results()
                            .findFirst()
                            .map(match -> match.group() + " is in it");
                });
    }

    private static EveryEvent must(
            String claim, String statement, String advice, String expected, String member, Predicate<CartEvent> right) {
        return new EveryEvent(
                claim,
                statement,
                Level.MUST,
                advice,
                _ -> expected,
                (_, _, event) -> unless(right.test(event), event.shown(member)));
    }

    private static Optional<String> unless(boolean right, String wrong) {
        return right ? Optional.empty() : Optional.of(wrong);
    }

    private static boolean isText(JsonNode member) {
        return member.isTextual() && !member.textValue().isBlank();
    }

    private static boolean says(CartEvent event, String text) {
        return text.length() >= TELLING && event.json().toString().contains(text);
    }
}
