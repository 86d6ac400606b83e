package dev.cartwright.contract.checkout;

import static dev.cartwright.contract.check.CatalogueEntry.must;

import dev.cartwright.contract.check.CatalogueEntry;
import java.util.List;
import java.util.stream.Stream;

/** Chapter 11 of the catalogue: checkout, webhooks, holds and the inventory. */
public final class CheckoutChecks {

    private static final String DATA = "R05.acc.2";
    private static final String MIGRATES = "SCN.integration.3";
    private static final String CLEARED = "R05.req.4";
    private static final String ONLY_CONFIRMED = "R05.acc.3";
    private static final String FAILURE = "R05.req.5";
    private static final String RETRY = "R05.acc.4";
    private static final String TESTS = "RISK.5.1";
    private static final String IDEMPOTENT = "RISK.5.2";
    private static final String PRESERVED = "RISK.5.3";
    private static final String HOLD = "R04.inv.6";
    private static final String RELEASE = "R04.inv.7";
    private static final String OVERSELLS = "R04.inv.8";

    private CheckoutChecks() {}

    /** The checks of this chapter, in order. */
    public static List<CatalogueEntry> entries() {
        return Stream.of(checkout(), trouble(), webhooks(), holds(), inventory())
                .flatMap(List::stream)
                .toList();
    }

    private static List<CatalogueEntry> checkout() {
        return List.of(
                must("cart/11.1", new CheckoutOpensASession(), "checkout-without-order-id", DATA, MIGRATES)
                        .ruling(17, 23)
                        .catching("checkout-not-served", "checkout-amount-as-text", "checkout-for-nothing"),
                must("cart/11.2", new CheckoutChargesTheWholeCart(), "checkout-a-cent-short", DATA, MIGRATES)
                        .catching(
                                "checkout-amount-as-text",
                                "checkout-for-nothing",
                                "checkout-forgets-lines-after-three",
                                "checkout-forgets-sizes",
                                "checkout-with-free-goods-fails"),
                must("cart/11.3", new CheckoutIsInTheShopsCurrency(), "checkout-in-dollars", DATA)
                        .ruling(17),
                must("cart/11.4", new CheckoutBelievesNoClient(), "checkout-believes-the-client", DATA)
                        .ruling(18),
                must("cart/11.5", new SameCartGetsTheSameSession(), "checkout-always-opens-anew", IDEMPOTENT),
                must("cart/11.6", new ChangedCartGetsAnotherSession(), "checkout-keeps-its-first-session", DATA)
                        .catching("checkout-amount-as-text"),
                must("cart/11.7", new EachCartHasItsOwnSession(), "checkout-shares-orders", DATA),
                must("cart/11.8", new EmptyCartsAreNotPayable(), "checkout-empty-cart-not-found", TESTS)
                        .ruling(36)
                        .catching("checkout-not-served", "checkout-empty-cart-in-other-words"),
                must("cart/11.9", new CheckoutLeavesTheCart(), "checkout-clears-cart", ONLY_CONFIRMED),
                must("cart/11.10", new OtherMethodsOfTheCheckoutAreRefused(), "checkout-by-get", TESTS)
                        .ruling(25)
                        .catching("checkout-not-served", "checkout-405-without-allow"),
                must("cart/11.11", new ForeignOriginsCanNotCheckOut(), "checkout-from-anywhere", "CHK.security.3")
                        .ruling(27),
                must("cart/11.12", new CheckoutsAtOnceShareASession(), "checkouts-at-once-open-two", IDEMPOTENT));
    }

    private static List<CatalogueEntry> trouble() {
        return List.of(
                must("cart/11.13", new GoneStockIsNotPayable(), "checkout-409-without-items", TESTS)
                        .catching(
                                "checkout-409-without-code",
                                "checkout-409-with-what-was-asked",
                                "checkout-ignores-stock"),
                must(
                                "cart/11.14",
                                new RefusedCheckoutLeavesTheCart(),
                                "refused-checkout-clears-cart",
                                FAILURE,
                                PRESERVED)
                        .catching("checkout-ignores-stock", "provider-down-clears-cart"),
                must("cart/11.15", new ProviderThatIsDownIsTold(), "provider-down-fails", TESTS),
                must("cart/11.16", new StoreThatIsDownIsToldAtTheCheckout(), "checkout-store-down-fails", TESTS)
                        .catching("checkout-503-without-retry-after"));
    }

    private static List<CatalogueEntry> webhooks() {
        return List.of(
                must("cart/11.17", new UnsignedEventsAreRefused(), "webhook-unsigned-accepted", ONLY_CONFIRMED)
                        .catching("webhook-bad-signature-ok"),
                must("cart/11.18", new ForgedEventsAreRefused(), "webhook-forged-accepted", ONLY_CONFIRMED)
                        .catching("webhook-bad-signature-ok"),
                must("cart/11.19", new OldEventsAreRefused(), "webhook-old-accepted", ONLY_CONFIRMED)
                        .catching("webhook-bad-signature-ok"),
                must(
                        "cart/11.20",
                        new PaymentClearsWhatWasPaid(),
                        "payment-keeps-cart",
                        CLEARED,
                        "SCN.integration.4",
                        "CHK.testing.3"),
                must("cart/11.21", new WhatIsAddedWhilePayingStays(), "payment-clears-everything", CLEARED)
                        .catching("payment-keeps-cart", "payment-clears-other-lines"),
                must("cart/11.22", new PaymentIsTakenOnce(), "payment-taken-again", IDEMPOTENT)
                        .catching("payment-keeps-cart"),
                must(
                        "cart/11.23",
                        new ExpiredSessionKeepsTheCart(),
                        "expired-session-clears-cart",
                        FAILURE,
                        RETRY,
                        PRESERVED),
                must(
                        "cart/11.24",
                        new FailedPaymentKeepsTheCart(),
                        "failed-payment-clears-cart",
                        FAILURE,
                        RETRY,
                        PRESERVED),
                must("cart/11.25", new UnknownEventsAreAccepted(), "webhook-unknown-type-refused", TESTS),
                must("cart/11.26", new LateExpiryChangesNothing(), "late-expiry-clears-cart", TESTS)
                        .catching("payment-keeps-cart"),
                must("cart/11.27", new PaymentAfterAnExpiryIsDealtWith(), "payment-after-expiry-fails", TESTS));
    }

    private static List<CatalogueEntry> holds() {
        return List.of(
                must("cart/11.28", new HoldsCountAgainstOthers(), "hold-of-one-piece", "R04.inv.5", HOLD),
                must("cart/11.29", new HoldsDoNotCountAgainstTheirCart(), "hold-against-its-own-cart", HOLD),
                must("cart/11.30", new HoldsAreAllOrNothing(), "hold-of-a-part", HOLD)
                        .catching("checkout-ignores-stock"),
                must("cart/11.31", new HoldsLastHalfAMinute(), "hold-ends-at-once", HOLD)
                        .catching("hold-of-one-piece"),
                must("cart/11.32", new HoldsEnd(), "hold-never-ends", RELEASE),
                must("cart/11.33", new NewCheckoutReleasesTheOldHold(), "new-checkout-keeps-old-hold", RELEASE),
                must("cart/11.34", new ExpiredSessionReleasesTheHold(), "expired-session-keeps-hold", RELEASE),
                must("cart/11.35", new FailedPaymentReleasesTheHold(), "failed-payment-keeps-hold", RELEASE),
                must("cart/11.36", new PaidPiecesAreSoldOnce(), "paid-hold-returned", RELEASE)
                        .catching("paid-pieces-sold-twice"),
                must("cart/11.37", new LastPieceIsPayableOnce(), "checkouts-at-once-oversell", OVERSELLS)
                        .catching("checkout-ignores-stock"));
    }

    private static List<CatalogueEntry> inventory() {
        return List.of(
                must("cart/11.38", new InventoryTellsWhetherThereIsEnough(), "inventory-always-enough", "R04.req.2")
                        .catching("inventory-409-without-items"),
                must("cart/11.39", new InventoryNeedsItsToken(), "inventory-open-to-all", "R04.req.2"),
                must("cart/11.40", new InventoryRefusesWhatDoesNotFit(), "inventory-takes-anything", "CHK.testing.6"));
    }
}
