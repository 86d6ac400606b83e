package dev.cartwright.contract.invariant;

import static dev.cartwright.contract.check.CatalogueEntry.must;

import dev.cartwright.contract.check.CatalogueEntry;
import java.util.List;

/** Chapter 13 of the catalogue: what holds for every answer. */
public final class InvariantChecks {

    private InvariantChecks() {}

    /** The checks of this chapter, in order. */
    public static List<CatalogueEntry> entries() {
        return List.of(
                must("cart/13.1", new EverySuccessHasItsShape(), "large-cart-without-ok", "R03.acc.1")
                        .ruling(5),
                must("cart/13.2", new LineKeysAreAlwaysIdAndSize(), "other-keys-after-delete", "R03.acc.1")
                        .ruling(12),
                must(
                                "cart/13.3",
                                new QuantitiesAreAlwaysWholeAndPositive(),
                                "large-cart-with-a-line-of-none",
                                "R03.acc.1",
                                "SCN.functional.2")
                        .ruling(11),
                must(
                                "cart/13.4",
                                new NoCartEverPassesTheStock(),
                                "large-cart-with-a-line-of-too-many",
                                "R04.req.2",
                                "R04.acc.2")
                        .ruling(19, 24),
                must("cart/13.5", new PricesAreAlwaysMinorUnits(), "large-cart-with-a-broken-price", "R03.acc.1")
                        .ruling(17),
                must("cart/13.6", new EveryLineHasTheShopsPrice(), "price-off-by-one-after-patch", "R03.acc.1")
                        .ruling(17, 18),
                must("cart/13.7", new NothingIsEverNull(), "null-meta-after-delete", "R03.acc.1"),
                must("cart/13.8", new CartsHoldOnlyWhatWasAskedFor(), "strange-line-after-delete", "R03.acc.1")
                        .ruling(33),
                must(
                                "cart/13.9",
                                new NoAnswerSetsTwoCartCookies(),
                                "second-cookie-on-not-found",
                                "R03.acc.3",
                                "CHK.security.2")
                        .ruling(7),
                must("cart/13.10", new EveryCartCookieIsSafe(), "unsafe-cookie-on-conflict", "CHK.security.2")
                        .ruling(7, 9),
                must("cart/13.11", new NoAnswerTellsASecret(), "cookie-value-in-conflict", "CHK.security.4")
                        .ruling(28),
                must("cart/13.12", new NoAnswerTellsATrace(), "trace-in-conflict", "CHK.security.4")
                        .ruling(28),
                must(
                                "cart/13.13",
                                new TooManyRequestsSayWhen(),
                                "too-many-requests-without-retry-after",
                                "CHK.security.5")
                        .ruling(13)
                        .catching("too-many-requests-without-error"));
    }
}
