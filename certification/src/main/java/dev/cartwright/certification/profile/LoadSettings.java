package dev.cartwright.certification.profile;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The load a shop is to be put under, where the profile says so; else the depth of the run decides.
 *
 * @param requestsPerSecond arrival rate, requests/s
 * @param warmUp phase before the measured window
 * @param window the measured window
 */
public record LoadSettings(OptionalDouble requestsPerSecond, Optional<Duration> warmUp, Optional<Duration> window) {

    /** Everything as the depth of the run decides. */
    public static final LoadSettings DEFAULT =
            new LoadSettings(OptionalDouble.empty(), Optional.empty(), Optional.empty());

    /** These settings, and {@code other}'s where they leave something open. */
    public LoadSettings orElse(LoadSettings other) {
        return new LoadSettings(
                requestsPerSecond.isPresent() ? requestsPerSecond : other.requestsPerSecond,
                warmUp.or(other::warmUp),
                window.or(other::window));
    }
}
