package dev.cartwright.contract.check;

import dev.cartwright.certification.evidence.Outcome;
import dev.cartwright.certification.profile.Capability;
import dev.cartwright.certification.profile.Part;
import dev.cartwright.certification.profile.Readings;
import dev.cartwright.certification.profile.ShopProfile;
import java.time.Duration;
import java.util.Optional;

/** Something without which a check can't be made. */
@FunctionalInterface
public interface Precondition {

    /** The longest {@code cartTtl} that a check waits for; the end of a longer one takes a clock that can be moved. */
    Duration WAITED_FOR = Duration.ofSeconds(10);

    /**
     * Why a check is not made.
     *
     * @param outcome NOT_TESTABLE when the profile does not say enough, NOT_APPLICABLE when the shop does not offer it
     * @param reason one sentence naming the key of the profile to fill in
     */
    record Unmet(Outcome outcome, String reason) {}

    /** Why the profile does not meet it; empty when it does. */
    Optional<Unmet> unmet(ShopProfile profile);

    /** The shop has a SKU for the part. */
    static Precondition part(Part part) {
        return profile -> untestable(
                profile.skus(part).isEmpty(), "the profile names no SKU for it; fill in parts." + part.key());
    }

    /** The shop has at least {@code count} SKUs for the part. */
    static Precondition part(Part part, int count) {
        return profile -> untestable(
                profile.skus(part).size() < count,
                "it takes " + count + " SKUs and the profile names "
                        + profile.skus(part).size() + "; fill in parts." + part.key());
    }

    /** The first SKU of the part has at least {@code count} sizes. */
    static Precondition sizes(Part part, int count) {
        return profile -> untestable(
                profile.skus(part).stream().noneMatch(sku -> sku.sizes().size() >= count),
                "it takes a SKU with " + count + " sizes; fill in parts." + part.key() + ".sizes");
    }

    /** The stock of the first SKU of the part is known. */
    static Precondition stock(Part part) {
        return profile -> untestable(
                profile.skus(part).stream().limit(1).allMatch(sku -> sku.stock().isEmpty()),
                "the profile does not say how many pieces there are; fill in parts." + part.key() + ".stock");
    }

    /** The price of some SKU of the part is known. */
    static Precondition price(Part part) {
        return profile -> untestable(
                profile.skus(part).stream().allMatch(sku -> sku.price().isEmpty()),
                "the profile does not say what it costs; fill in parts." + part.key() + ".price");
    }

    /** The shop offers the capability (ruling 23). */
    static Precondition capability(Capability capability) {
        return profile -> profile.capabilities().contains(capability)
                ? Optional.empty()
                : Optional.of(new Unmet(
                        Outcome.NOT_APPLICABLE,
                        "the shop does not declare it; add " + capability.key() + " to capabilities if it does"));
    }

    /** Stock counts per SKU over all its lines (ruling 19). */
    static Precondition stockPerSku() {
        return profile -> profile.readings().stockScope() == Readings.StockScope.SKU
                ? Optional.empty()
                : Optional.of(new Unmet(
                        Outcome.NOT_APPLICABLE, "the profile chooses readings.stockScope: variant (ruling 19)"));
    }

    /** The profile names where the cookie secret is. */
    static Precondition cookieSecret() {
        return profile -> untestable(
                profile.cookieSecretVariable().isEmpty(),
                "it takes the shop's cookie secret; name the environment variable that holds it in cookieSecretVariable");
    }

    /** The profile names a door through which tests bring the shop into a state. */
    static Precondition testControls() {
        return profile -> untestable(
                profile.doors().testControls().isEmpty(),
                "it takes a door through which a test can move the shop's clock, pause its store and set its stock;"
                        + " name its address in testControls");
    }

    /** The profile names a door through which tests read the analytics events that the shop tells. */
    static Precondition analyticsEvents() {
        return profile -> untestable(
                profile.doors().analyticsEvents().isEmpty(),
                "it takes a door through which a test can read the analytics events that the shop tells; name its address in"
                        + " analyticsEvents");
    }

    /** The run may send more requests than the shop takes: by leave of the profile, or by a limit that it sets itself. */
    static Precondition leaveToProvoke() {
        return profile -> untestable(
                profile.doors().testControls().isEmpty()
                        && profile.readings()
                                .rateLimit()
                                .filter(Readings.RateLimit::provoke)
                                .isEmpty(),
                "it takes leave to send more requests than the shop takes; say how many those are in"
                        + " readings.rateLimit.requestsPerSecond with provoke: true, or name testControls");
    }

    /** Carts come to their end while a check looks on: after a life short enough to wait for, or by a clock that is moved. */
    static Precondition endOfACart() {
        return profile -> cartTtl()
                .unmet(profile)
                .or(() -> profile.doors()
                        .cartTtl()
                        .filter(ttl -> ttl.compareTo(WAITED_FOR) > 0)
                        .flatMap(_ -> testControls().unmet(profile)));
    }

    /** The profile says how long a cart lives. */
    static Precondition cartTtl() {
        return profile -> untestable(
                profile.doors().cartTtl().isEmpty(),
                "the profile does not say how long a cart lives after its last write; fill in cartTtl");
    }

    /** The profile names where the secret of the webhooks is. */
    static Precondition webhookSecret() {
        return profile -> untestable(
                profile.secretVariables().webhook().isEmpty(),
                "it takes the secret that the payment provider signs with; name the environment variable that holds it in"
                        + " webhookSecretVariable");
    }

    /** The profile names where the token of the inventory is, which says that the shop offers one. */
    static Precondition inventoryToken() {
        return profile -> profile.secretVariables().inventoryToken().isPresent()
                ? Optional.empty()
                : Optional.of(new Unmet(
                        Outcome.NOT_APPLICABLE,
                        "the shop does not say that it answers /api/inventory/validate; name the environment variable that"
                                + " holds its token in inventoryTokenVariable if it does"));
    }

    /** The profile names a second shop on the same platform. */
    static Precondition neighbour() {
        return profile -> untestable(
                profile.doors().neighbour().isEmpty(),
                "it takes a second shop on the same platform; name its address in neighbour");
    }

    private static Optional<Unmet> untestable(boolean missing, String reason) {
        return missing ? Optional.of(new Unmet(Outcome.NOT_TESTABLE, reason)) : Optional.empty();
    }
}
