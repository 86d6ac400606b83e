package dev.cartwright.reference;

import dev.cartwright.reference.CheckoutSettings.Stripe;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads {@code CURRENCY} and the variables of Stripe. No message repeats a key, a secret or an address. */
final class CheckoutVariables {
    private static final String KEY = "STRIPE_SECRET_KEY";
    private static final String WEBHOOK_SECRET = "STRIPE_WEBHOOK_SECRET";
    private static final String BASE = "STRIPE_API_BASE";
    private static final String TIMEOUT = "STRIPE_TIMEOUT_MS";
    private static final Pattern CURRENCY = Pattern.compile("[A-Za-z]{3}");

    private CheckoutVariables() {}

    /** The settings; what is wrong is told to {@code variables}. */
    static CheckoutSettings read(Variables variables) {
        return new CheckoutSettings(currency(variables), stripe(variables));
    }

    private static String currency(Variables variables) {
        String currency =
                variables.text("CURRENCY").orElse(CheckoutSettings.defaults().currency());
        if (!CURRENCY.matcher(currency).matches()) {
            variables.problem("CURRENCY must be the three letters of an ISO 4217 code, such as eur; it is \"%s\""
                    .formatted(currency));
        }
        return currency.toLowerCase(Locale.ROOT);
    }

    private static Optional<Stripe> stripe(Variables variables) {
        Optional<String> key = variables.text(KEY);
        Optional<String> webhookSecret = variables.text(WEBHOOK_SECRET);
        Optional<URI> base = base(variables);
        Optional<Duration> timeout =
                variables.wholeNumber(TIMEOUT, 50, 60_000, "milliseconds").map(Duration::ofMillis);
        if (key.isEmpty() && webhookSecret.isEmpty()) {
            return Optional.empty();
        }
        if (key.isEmpty() || webhookSecret.isEmpty()) {
            variables.problem("%s is not set; a checkout needs both %s and %s, and none of them turns it off"
                    .formatted(key.isEmpty() ? KEY : WEBHOOK_SECRET, KEY, WEBHOOK_SECRET));
            return Optional.empty();
        }
        if (!Variables.isVisible(key.get())) {
            variables.problem(
                    "%s must be visible ASCII characters without blanks; its value is not shown".formatted(KEY));
        }
        Stripe stripe = new Stripe(Secret.of(key.get()), Secret.of(webhookSecret.get()));
        Stripe placed = base.map(stripe::at).orElse(stripe);
        return Optional.of(timeout.map(placed::within).orElse(placed));
    }

    /** Unencrypted only on this machine: every request carries the key. */
    private static Optional<URI> base(Variables variables) {
        Optional<String> text = variables.text(BASE);
        Optional<URI> base = text.flatMap(CheckoutVariables::uri);
        if (text.isPresent() && base.isEmpty()) {
            variables.problem(
                    "%s must be https://host[:port], or http:// on this machine only, without a path; its value is not shown"
                            .formatted(BASE));
        }
        return base;
    }

    private static Optional<URI> uri(String text) {
        try {
            URI uri = new URI(text.endsWith("/") ? text.substring(0, text.length() - 1) : text);
            boolean reachable = uri.getHost() != null
                    && uri.getUserInfo() == null
                    && uri.getRawPath().isEmpty()
                    && uri.getRawQuery() == null
                    && uri.getRawFragment() == null;
            boolean guarded = "https".equals(uri.getScheme())
                    || ("http".equals(uri.getScheme()) && Variables.isHere(uri.getHost()));
            return reachable && guarded ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException _) {
            return Optional.empty();
        }
    }
}
