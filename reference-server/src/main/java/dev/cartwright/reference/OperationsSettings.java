package dev.cartwright.reference;

import dev.cartwright.reference.operations.Network;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What running a shop adds to its cart (protocol sections 2, 6 and 7).
 *
 * @param cartEnabled whether the cart is on when the server starts
 * @param previousSecret the cookie secret that the current one takes over from
 * @param management where metrics and the flag are; without it nobody asks, so nothing is counted
 * @param metricsPublic whether metrics are at {@code /metrics} of the shop's own port, too
 * @param testControls whether tests may bring the shop into a state
 * @param rateLimit what one client may send; without it anything
 * @param trustedProxies whose {@code X-Forwarded-For} is believed
 * @param drain how long a stop tells load balancers before it turns requests away
 * @param analytics whom to tell what happens to carts
 */
public record OperationsSettings(
        boolean cartEnabled,
        Optional<Secret> previousSecret,
        Optional<Listen> management,
        boolean metricsPublic,
        boolean testControls,
        Optional<Rate> rateLimit,
        List<Network> trustedProxies,
        Duration drain,
        AnalyticsSettings analytics) {
    private static final int SHORTEST_SECRET = 32;

    /** An address to listen on; port 0 for any free one. */
    public record Listen(String host, int port) {
        boolean isLoopback() {
            return Variables.isHere(host);
        }
    }

    /** What one client may send: so many requests a second, and so many at once after a rest. */
    public record Rate(long perSecond, long burst) {}

    /**
     * Whom to tell what happens to carts; nobody, when there is neither file nor webhook.
     *
     * @param file takes a line for each event
     * @param webhook the address events are posted to; it may hold a token
     * @param abandonedAfter how long a cart is left alone before it counts as abandoned
     */
    public record AnalyticsSettings(Optional<Path> file, Optional<Secret> webhook, Duration abandonedAfter) {
        boolean wanted() {
            return file.isPresent() || webhook.isPresent();
        }
    }

    /** Copies the list. */
    public OperationsSettings {
        trustedProxies = List.copyOf(trustedProxies);
    }

    /** The cart is on, and nothing else is. */
    public static OperationsSettings defaults() {
        return new OperationsSettings(
                true,
                Optional.empty(),
                Optional.empty(),
                false,
                false,
                Optional.empty(),
                List.of(),
                Duration.ZERO,
                new AnalyticsSettings(Optional.empty(), Optional.empty(), Duration.ofMinutes(30)));
    }

    /** These settings with test controls, on a free port of the loopback where no management port was given. */
    public OperationsSettings withTestControls() {
        return new OperationsSettings(
                cartEnabled,
                previousSecret,
                management.or(() -> Optional.of(new Listen("127.0.0.1", 0))),
                metricsPublic,
                true,
                rateLimit,
                trustedProxies,
                drain,
                analytics);
    }

    /** These settings with another previous secret. */
    public OperationsSettings withPreviousSecret(Secret secret) {
        return new OperationsSettings(
                cartEnabled,
                Optional.of(secret),
                management,
                metricsPublic,
                testControls,
                rateLimit,
                trustedProxies,
                drain,
                analytics);
    }

    /** Whether anybody can read metrics. */
    boolean metered() {
        return management.isPresent() || metricsPublic;
    }

    /** What is wrong with these settings for a server there that signs with that; no secret is repeated. */
    List<String> problems(String host, Optional<Secret> secret) {
        List<String> found = new ArrayList<>();
        previousSecret.ifPresent(previous -> {
            if (previous.reveal().length() < SHORTEST_SECRET) {
                found.add(
                        "CART_COOKIE_SECRET_OLD is too short to have been a cookie secret; it needs at least %d characters"
                                .formatted(SHORTEST_SECRET));
            }
            if (secret.equals(previousSecret)) {
                found.add("CART_COOKIE_SECRET_OLD is the same as CART_COOKIE_SECRET; give the new one to"
                        + " CART_COOKIE_SECRET, or leave the old one out");
            }
        });
        if (testControls && !Variables.isHere(host)) {
            found.add("Test controls let anybody who reaches them change stock and time, so they need a server on the"
                    + " loopback; it is to listen on " + host);
        }
        if (testControls && !management.map(Listen::isLoopback).orElse(true)) {
            found.add("Test controls are on the management port, so MANAGEMENT_HOST must be a loopback address;"
                    + " leave it out, or leave the test controls out");
        }
        return found;
    }
}
