package dev.cartwright.reports.sample;

import dev.cartwright.certification.evidence.CheckAddress;
import dev.cartwright.certification.evidence.CheckEvidence;
import dev.cartwright.certification.evidence.Exchange;
import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.evidence.Header;
import dev.cartwright.certification.evidence.Outcome;
import dev.cartwright.certification.plan.Level;
import dev.cartwright.certification.run.CheckListing;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Checks and what they saw. */
public final class SampleChecks {

    /** When every sample begins. */
    public static final Instant BEGIN = Instant.parse("2026-11-22T13:05:01Z");

    private SampleChecks() {}

    /** A check of the catalogue. */
    public static CheckListing listing(String address, String claim, Level level, String planItem, Integer... rulings) {
        return new CheckListing(
                new CheckAddress(address),
                claim,
                sentence(claim),
                level,
                List.of(planItem),
                List.of(rulings),
                List.of("fault-" + address.replace('/', '-').replace('.', '-')));
    }

    private static String sentence(String claim) {
        String words = claim.replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(java.util.Locale.ROOT);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** Evidence without findings. */
    public static CheckEvidence seen(String address, Outcome outcome, String reason, Exchange... exchanges) {
        return new CheckEvidence(
                new CheckAddress(address),
                outcome,
                reason,
                List.of(),
                List.of(exchanges),
                BEGIN.plusMillis(400),
                Duration.ofMillis(37));
    }

    /** Evidence with one finding about the last exchange. */
    public static CheckEvidence found(
            String address, Outcome outcome, String expected, String actual, String advice, Exchange... exchanges) {
        Level level = outcome == Outcome.WARN ? Level.SHOULD : Level.MUST;
        Finding finding = new Finding(level, expected, actual, advice, exchanges.length - 1);
        return new CheckEvidence(
                new CheckAddress(address),
                outcome,
                finding.sentence(),
                List.of(finding),
                List.of(exchanges),
                BEGIN.plusMillis(400),
                Duration.ofMillis(52));
    }

    /** A POST to the cart with its answer. */
    public static Exchange post(String body, int status, String answer) {
        return exchange("POST", Optional.of(body), status, answer);
    }

    /** A GET of the cart. */
    public static Exchange get(String answer) {
        return exchange("GET", Optional.empty(), 200, answer);
    }

    private static Exchange exchange(String method, Optional<String> body, int status, String answer) {
        List<Header> headers = new ArrayList<>();
        headers.add(new Header("Accept", "application/json"));
        if (body.isPresent()) {
            headers.add(new Header("Content-Type", "application/json"));
        }
        headers.add(new Header("Cookie", "__Host-CART_ID=<masked 101 characters>"));
        return new Exchange(
                BEGIN.plusMillis(412),
                Duration.ofMillis(9),
                method,
                URI.create("https://staging.lindgren-outdoor.example/api/cart"),
                headers,
                body,
                Optional.of(new Exchange.Response(
                        status,
                        List.of(
                                new Header("Content-Type", "application/json; charset=utf-8"),
                                new Header("Cache-Control", "no-store"),
                                new Header(
                                        "Set-Cookie",
                                        "__Host-CART_ID=<masked 101 characters>; Path=/; Max-Age=2592000; SameSite=Lax;"
                                                + " Secure; HttpOnly")),
                        answer)),
                Optional.empty());
    }

    /** A request that was never answered. */
    public static Exchange unanswered(String failure) {
        return new Exchange(
                BEGIN.plusMillis(500),
                Duration.ofSeconds(5),
                "GET",
                URI.create("https://staging.lindgren-outdoor.example/api/cart"),
                List.of(new Header("Accept", "application/json")),
                Optional.empty(),
                Optional.empty(),
                Optional.of(failure));
    }
}
