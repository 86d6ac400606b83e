package dev.cartwright.reference;

import dev.cartwright.reference.OperationsSettings.AnalyticsSettings;
import dev.cartwright.reference.OperationsSettings.Listen;
import dev.cartwright.reference.OperationsSettings.Rate;
import dev.cartwright.reference.operations.Network;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the variables of {@link OperationsSettings}. */
final class OperationsVariables {
    private static final long HIGHEST_RATE = 1_000_000;
    private static final long LONGEST_DRAIN = 300;
    private static final long LONGEST_REST = 30 * 86_400;

    private final Variables variables;
    private final OperationsSettings defaults = OperationsSettings.defaults();

    private OperationsVariables(Variables variables) {
        this.variables = variables;
    }

    /** The settings; what is wrong is told to {@code variables}. */
    static OperationsSettings read(Variables variables) {
        return new OperationsVariables(variables).settings();
    }

    private OperationsSettings settings() {
        return new OperationsSettings(
                variables.flag("CART_ENABLED").orElse(defaults.cartEnabled()),
                variables.text("CART_COOKIE_SECRET_OLD").map(Secret::of),
                management(),
                variables.flag("METRICS_PUBLIC").orElse(defaults.metricsPublic()),
                defaults.testControls(),
                rate(),
                proxies(),
                variables
                        .wholeNumber("STOP_DRAIN_SECONDS", 0, LONGEST_DRAIN, "seconds")
                        .map(Duration::ofSeconds)
                        .orElse(defaults.drain()),
                analytics());
    }

    private Optional<Listen> management() {
        String host = variables.text("MANAGEMENT_HOST").orElse("127.0.0.1");
        return variables
                .wholeNumber("MANAGEMENT_PORT", 0, 65_535, "")
                .map(port -> new Listen(host, Math.toIntExact(port)));
    }

    private Optional<Rate> rate() {
        Optional<Long> perSecond = variables.wholeNumber("RATE_LIMIT", 1, HIGHEST_RATE, "requests a second");
        Optional<Long> burst = variables.wholeNumber("RATE_LIMIT_BURST", 1, HIGHEST_RATE, "requests at once");
        if (burst.isPresent() && variables.text("RATE_LIMIT").isEmpty()) {
            variables.problem("RATE_LIMIT_BURST says how far a client may go beyond RATE_LIMIT, which is not set");
        }
        return perSecond.map(rate -> new Rate(rate, burst.orElse(2 * rate)));
    }

    private List<Network> proxies() {
        List<Network> found = new ArrayList<>();
        for (String text : variables.text("TRUSTED_PROXIES").orElse("").split(",", -1)) {
            if (text.isBlank()) {
                continue;
            }
            Network.parse(text)
                    .ifPresentOrElse(
                            found::add,
                            () -> variables.problem(
                                    "TRUSTED_PROXIES must be addresses or networks such as 10.0.0.0/8, separated by commas; \"%s\" is none"
                                            .formatted(text.strip())));
        }
        return found;
    }

    private AnalyticsSettings analytics() {
        return new AnalyticsSettings(
                variables.text("ANALYTICS_FILE").flatMap(this::file),
                variables.text("ANALYTICS_WEBHOOK_URL").filter(this::isWebhook).map(Secret::of),
                variables
                        .wholeNumber("ANALYTICS_ABANDONED_AFTER", 1, LONGEST_REST, "seconds")
                        .map(Duration::ofSeconds)
                        .orElse(defaults.analytics().abandonedAfter()));
    }

    private Optional<Path> file(String text) {
        try {
            return Optional.of(Path.of(text));
        } catch (InvalidPathException _) {
            variables.problem("ANALYTICS_FILE is no path: \"%s\"".formatted(text));
            return Optional.empty();
        }
    }

    private boolean isWebhook(String text) {
        if (Variables.isWeb(text)) {
            return true;
        }
        variables.problem("ANALYTICS_WEBHOOK_URL must be http:// or https:// and a host, without a user or a password;"
                + " its value is not shown, for it may hold a token");
        return false;
    }
}
