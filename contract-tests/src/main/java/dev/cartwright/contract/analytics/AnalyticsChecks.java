package dev.cartwright.contract.analytics;

import static dev.cartwright.contract.check.CatalogueEntry.must;
import static dev.cartwright.contract.check.CatalogueEntry.should;

import dev.cartwright.certification.plan.Level;
import dev.cartwright.certification.profile.Capability;
import dev.cartwright.contract.check.Body;
import dev.cartwright.contract.check.CatalogueEntry;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.check.Visitor;
import dev.cartwright.contract.checkout.Till;
import dev.cartwright.contract.http.Answer;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Chapter 12 of the catalogue: analytics events. */
public final class AnalyticsChecks {

    private static final String SCHEMA = "R10.acc.1";
    private static final String RELIABLY = "R10.acc.2";
    private static final String REMOVE = "R10.event.2";
    private static final String SET = "R10.event.3";
    private static final String CHANGED = "R10.event.5";
    private static final String CHECKOUT = "R10.event.6";
    private static final String ABANDONED = "R10.event.7";

    private AnalyticsChecks() {}

    /** The checks of this chapter, in order. */
    public static List<CatalogueEntry> entries() {
        return Stream.of(changes(), departures(), onlyThen(), whose(), forms(), secrets())
                .flatMap(List::stream)
                .toList();
    }

    private static List<CatalogueEntry> changes() {
        return List.of(
                must("cart/12.1", adds(), "later-adds-not-told", "R10.event.1", RELIABLY),
                must("cart/12.2", deletes(), "deletes-not-told", REMOVE, RELIABLY),
                must("cart/12.3", sets(), "sets-not-told", SET, CHANGED, RELIABLY),
                must("cart/12.4", zero(), "zero-not-told", REMOVE, RELIABLY),
                must("cart/12.5", replacements(), "replacements-not-told", CHANGED, RELIABLY),
                should("cart/12.6", views(), "views-not-told", "R10.event.4"),
                must("cart/12.7", checkouts(), "checkouts-not-told", CHECKOUT, RELIABLY));
    }

    private static ChangeIsTold adds() {
        return changed(
                "AddsAreTold",
                "A POST is told as add_to_cart.",
                EventTypes.ADD,
                (_, cart) -> cart.visitor().post(cart.item().body(1)));
    }

    private static ChangeIsTold deletes() {
        return changed(
                "DeletesAreTold",
                "A DELETE is told as cart_remove or remove_from_cart.",
                EventTypes.REMOVAL,
                (_, cart) -> cart.visitor().delete(Body.line(cart.lineKey())));
    }

    private static ChangeIsTold sets() {
        return changed(
                "SetQuantitiesAreTold",
                "A PATCH is told as cart_set_qty or cart_quantity_changed.",
                EventTypes.SETTING,
                (_, cart) -> cart.visitor().patch(Body.set(cart.lineKey(), "5")));
    }

    private static ChangeIsTold zero() {
        return changed(
                "LinesSetToZeroAreTold",
                "A PATCH to 0 is told as what was removed or set.",
                EventTypes.ZERO,
                (_, cart) -> cart.visitor().patch(Body.set(cart.lineKey(), "0")));
    }

    private static ChangeIsTold replacements() {
        return changed(
                "ReplacementsAreTold",
                "A PUT is told as what changed.",
                EventTypes.CHANGE,
                (_, cart) -> cart.visitor().put(Body.lines(cart.item().body(4))));
    }

    private static ChangeIsTold views() {
        return new ChangeIsTold(
                "ReadCartsAreTold",
                "A GET of a cart with lines is told as view_cart.",
                Level.SHOULD,
                Followed.needs(),
                EventTypes.VIEW,
                (_, cart) -> cart.visitor().get());
    }

    private static ChangeIsTold checkouts() {
        return new ChangeIsTold(
                "CheckoutsAreTold",
                "A checkout that is begun is told as proceed_to_checkout.",
                Level.MUST,
                Followed.needs().and(Capability.CHECKOUT),
                EventTypes.CHECKOUT,
                (shop, cart) -> Till.ask(shop, cart.visitor()));
    }

    private static ChangeIsTold changed(
            String claim, String statement, Set<String> types, BiFunction<Shop, Followed, Answer> change) {
        return new ChangeIsTold(claim, statement, Level.MUST, Followed.needs(), types, change);
    }

    private static List<CatalogueEntry> departures() {
        return List.of(
                must("cart/12.8", new AbandonedCartsAreTold(), "abandoned-not-told", ABANDONED),
                must("cart/12.9", new RecoveredCartsAreTold(), "recovered-not-told", "R10.event.8"),
                must("cart/12.10", new PayingCartsAreNotAbandoned(), "paying-told-as-abandoned", ABANDONED, CHECKOUT));
    }

    private static List<CatalogueEntry> onlyThen() {
        return List.of(
                must("cart/12.11", refusedChanges(), "refused-add-told", RELIABLY),
                must("cart/12.12", reads(), "read-told-as-set", RELIABLY),
                must("cart/12.13", refusedCheckouts(), "refused-checkout-told", CHECKOUT),
                must("cart/12.14", new EveryChangeIsToldOnce(), "sets-told-twice", RELIABLY)
                        .catching("removals-told-twice", "later-adds-told-twice"),
                must("cart/12.15", new AddsAtOnceAreEachToldOnce(), "adds-at-once-told-once", RELIABLY));
    }

    private static NothingIsTold refusedChanges() {
        return new NothingIsTold(
                "RefusedChangesAreNotTold",
                "A POST, PATCH, PUT or DELETE that is refused is not told.",
                Followed.needs(),
                true,
                EventTypes.CHANGE,
                (shop, cart) -> {
                    Visitor visitor = cart.visitor();
                    String unknown = shop.unknown().lineKey();
                    return List.of(
                            visitor.post(cart.item().body(1).with("qty", "0").wrong()),
                            visitor.post(shop.unknown().body(1)),
                            visitor.patch(Body.set(unknown, "1")),
                            visitor.put(Body.lines(shop.unknown().body(1))),
                            visitor.delete(Body.line(unknown)));
                });
    }

    private static NothingIsTold reads() {
        return new NothingIsTold(
                "ReadsAreNotToldAsChanges",
                "A GET, HEAD or OPTIONS is not told as a change of the cart.",
                Followed.needs(),
                false,
                EventTypes.CHANGE,
                (_, cart) -> Stream.of("GET", "HEAD", "OPTIONS")
                        .map(method -> cart.visitor().send(cart.visitor().request(method)))
                        .toList());
    }

    private static NothingIsTold refusedCheckouts() {
        return new NothingIsTold(
                "RefusedCheckoutsAreNotTold",
                "A checkout that is refused is not told as begun.",
                Followed.needs().and(Capability.CHECKOUT),
                true,
                EventTypes.CHECKOUT,
                (shop, cart) -> {
                    cart.visitor().put(Body.lines());
                    return List.of(Till.ask(shop, cart.visitor()));
                });
    }

    private static List<CatalogueEntry> whose() {
        return List.of(
                must("cart/12.16", new EventsOfCartsAtOnceStayApart(), "events-at-once-mix-carts", RELIABLY)
                        .catching("event-cart-ids-shared"),
                must("cart/12.17", new EventsOfACartShareItsId(), "event-cart-id-differs", SCHEMA),
                must("cart/12.18", new EventsOfTwoCartsHaveTwoIds(), "event-cart-ids-shared", SCHEMA));
    }

    private static List<CatalogueEntry> forms() {
        return List.of(
                must("cart/12.19", EventForms.types(), "event-of-another-type", SCHEMA),
                must("cart/12.20", EventForms.shops(), "event-without-shop", SCHEMA, RELIABLY),
                must("cart/12.21", EventForms.currency(), "event-in-dollars", SCHEMA)
                        .ruling(17),
                must("cart/12.22", EventForms.value(), "event-value-a-cent-short", SCHEMA),
                must("cart/12.23", EventForms.money(), "event-money-with-cents", SCHEMA)
                        .ruling(17),
                must("cart/12.24", new ItemsOfEventsAreTheCart(), "event-quantity-before", SCHEMA)
                        .catching("event-of-one-line"),
                must("cart/12.25", EventForms.items(), "event-items-without-names", SCHEMA),
                must("cart/12.26", EventForms.visitors(), "event-logged-in-as-text", SCHEMA),
                must("cart/12.27", EventForms.timestamps(), "event-timestamp-in-milliseconds", SCHEMA),
                must("cart/12.28", EventForms.moments(), "event-timestamp-of-another-zone", SCHEMA),
                must("cart/12.29", new EventsFollowTheOrderOfChanges(), "event-timestamps-backwards", SCHEMA),
                should("cart/12.30", new AttributionIsTold(), "event-source-lost", SCHEMA)
                        .ruling(23),
                must("cart/12.31", EventForms.absentMembers(), "event-source-null", SCHEMA));
    }

    private static List<CatalogueEntry> secrets() {
        return List.of(
                must("cart/12.32", EventForms.cookies(), "event-with-cookie", SCHEMA),
                should("cart/12.33", EventForms.pseudonyms(), "event-with-the-cart-id", SCHEMA),
                should("cart/12.34", EventForms.personal(), "event-with-client-address", SCHEMA));
    }
}
