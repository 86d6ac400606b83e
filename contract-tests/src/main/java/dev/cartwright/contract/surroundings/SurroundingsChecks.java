package dev.cartwright.contract.surroundings;

import static dev.cartwright.contract.check.CatalogueEntry.must;
import static dev.cartwright.contract.check.CatalogueEntry.should;

import dev.cartwright.contract.check.CatalogueEntry;
import java.util.List;

/** Chapter 10 of the catalogue: time, storage, neighbours and the rate limit. */
public final class SurroundingsChecks {

    private static final String EXPIRED = "SCN.edge-cases.6";
    private static final String STORE_DOWN = "SCN.edge-cases.4";

    private SurroundingsChecks() {}

    /** The checks of this chapter, in order. */
    public static List<CatalogueEntry> entries() {
        return List.of(
                must("cart/10.1", new CartLivesForItsTtl(), "cart-ends-early", EXPIRED, "SCN.integration.1"),
                must("cart/10.2", new CartEndsAfterItsTtl(), "ttl-ignored", EXPIRED)
                        .ruling(32),
                must("cart/10.3", new EveryWriteStartsTheLifeAnew(), "ttl-not-sliding", EXPIRED, "SCN.integration.1")
                        .catching("ttl-not-renewed-by-delete"),
                must("cart/10.4", new ExpiredCartSaysNothing(), "expired-cart-told", EXPIRED)
                        .ruling(32),
                must("cart/10.5", new ExpiredCartIsBegunAnew(), "expired-lines-return", EXPIRED)
                        .ruling(32),
                must("cart/10.6", new ExpiredCartHasNoLines(), "expired-line-changeable", EXPIRED)
                        .ruling(32),
                should("cart/10.7", new MaxAgeIsTheTtl(), "cookie-max-age-short", "RISK.4.1"),
                must("cart/10.8", new OutageIsAnswered(), "outage-without-retry-after", STORE_DOWN, "RISK.1.4")
                        .catching("outage-fails", "outage-error-as-text", "outage-retry-after-empty"),
                should("cart/10.9", new OutageIsAnsweredQuickly(), "outage-slow", STORE_DOWN),
                must("cart/10.10", new OutageTellsNothingTechnical(), "outage-tells-store-address", STORE_DOWN)
                        .ruling(28),
                must("cart/10.11", new NothingIsLostInAnOutage(), "outage-forgets-carts", STORE_DOWN, "RISK.1.4")
                        .catching("outage-writes-not-kept", "outage-writes-done-twice"),
                must("cart/10.12", new StockChangedOutsideIsSeen(), "stock-remembered", "R04.req.2", "CHK.testing.5"),
                must("cart/10.13", new NeighbourIsOutOfReach(), "shops-share-carts", "SCN.edge-cases.5")
                        .ruling(33),
                must("cart/10.14", new TooManyRequestsAreRefused(), "rate-limit-missing", "CHK.security.5")
                        .ruling(13)
                        .catching(
                                "too-many-requests-unavailable",
                                "too-many-requests-without-retry-after",
                                "too-many-requests-without-error"),
                must("cart/10.15", new RefusedForItsRateChangesNothing(), "too-many-requests-carried-out", "R03.acc.1")
                        .ruling(13),
                should("cart/10.16", new RetryAfterIsKept(), "retry-after-too-short", "CHK.security.5")
                        .ruling(13));
    }
}
