package dev.cartwright.certification.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How a shop reads the rulings that leave it a choice.
 *
 * @param validationStatus status of a schema error, 400 or 422 (ruling 4)
 * @param ttlSlidesOnRead whether GET extends the TTL, where the shop says so (ruling 10)
 * @param stockScope over what a stock counts (ruling 19)
 * @param errorTexts whether the words of {@code error} are binding (ruling 36)
 * @param bodyLimit bytes above which a body is refused, where the shop says so; from 65,536 to 1,048,576
 * @param rateLimit the shop's rate limit, where it says so (ruling 13)
 */
public record Readings(
        int validationStatus,
        Optional<Boolean> ttlSlidesOnRead,
        StockScope stockScope,
        ErrorTexts errorTexts,
        Optional<Integer> bodyLimit,
        Optional<RateLimit> rateLimit) {

    /** The rulings as they stand. */
    public static final Readings DEFAULT = new Readings(
            400, Optional.empty(), StockScope.SKU, ErrorTexts.RECOMMENDED, Optional.empty(), Optional.empty());

    /** @throws IllegalArgumentException when the validation status is neither 400 nor 422 */
    public Readings {
        if (validationStatus != 400 && validationStatus != 422) {
            throw new IllegalArgumentException("validationStatus is 400 or 422 (ruling 4), not " + validationStatus);
        }
    }

    /** What the profile chose other than the rulings as they stand, one sentence each, for a report. */
    public List<String> choices() {
        List<String> choices = new ArrayList<>();
        if (validationStatus != DEFAULT.validationStatus) {
            choices.add("A schema error has the status " + validationStatus + " (ruling 4).");
        }
        ttlSlidesOnRead.ifPresent(slides ->
                choices.add("GET " + (slides ? "extends" : "does not extend") + " the life of a cart (ruling 10)."));
        rateLimit.ifPresent(limit -> choices.add("The rate limit is " + limit.requestsPerSecond()
                + " requests/s, and the run " + (limit.provoke() ? "may go beyond it" : "stays below it")
                + " (ruling 13)."));
        if (stockScope == StockScope.VARIANT) {
            choices.add("A stock counts for each size on its own (ruling 19).");
        }
        if (errorTexts == ErrorTexts.EXACT) {
            choices.add("The words of error are binding (ruling 36).");
        }
        bodyLimit.ifPresent(limit -> choices.add("A body of more than " + limit + " bytes is refused."));
        return choices.stream().map(choice -> "The profile says: " + choice).toList();
    }

    /** Over what a stock counts. */
    public enum StockScope {
        /** Over all lines of a SKU. */
        SKU,
        /** For each size on its own. */
        VARIANT
    }

    /** How binding the words of {@code error} are. */
    public enum ErrorTexts {
        /** They should be the protocol's. */
        RECOMMENDED,
        /** They must be the protocol's. */
        EXACT
    }

    /**
     * A rate limit.
     *
     * @param requestsPerSecond requests/s of one client that are never refused
     * @param provoke whether a run may go beyond it to see the 429
     */
    public record RateLimit(double requestsPerSecond, boolean provoke) {}
}
