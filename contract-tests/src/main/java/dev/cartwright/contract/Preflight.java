package dev.cartwright.contract;

import dev.cartwright.certification.profile.ShopProfile;
import dev.cartwright.contract.http.CartClient;
import dev.cartwright.contract.http.CartRequest;
import dev.cartwright.contract.http.CookieLabels;
import dev.cartwright.contract.http.ExchangeRecorder;
import dev.cartwright.contract.http.OwnTroubleException;
import dev.cartwright.contract.http.SecretMask;
import dev.cartwright.contract.http.UnansweredException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Asks a shop once before any check, so that one that is not there is told in a sentence instead of a hundred failures. */
final class Preflight {

    private static final Duration PATIENCE = Duration.ofSeconds(4);

    private final CartClient client;
    private final Clock clock;

    Preflight(CartClient client, Clock clock) {
        this.client = client;
        this.clock = clock;
    }

    /** Why the shop can't be checked; empty when it gave any answer at all. */
    Optional<String> trouble(ShopProfile profile) {
        CompletableFuture<Optional<String>> asked = new CompletableFuture<>();
        // A thread of its own, because looking up a host name can't be interrupted.
        Thread.ofVirtual().start(() -> asked.complete(ask(profile)));
        try {
            return asked.get(PATIENCE.toMillis() + 500, TimeUnit.MILLISECONDS);
        } catch (TimeoutException _) {
            return Optional.of("The shop at " + profile.cartAddress() + " can't be checked: no connection within "
                    + PATIENCE.toSeconds() + " s.");
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return Optional.of("The run was stopped before the shop answered.");
        } catch (ExecutionException e) {
            return Optional.of("The shop can't be checked: " + e.getCause());
        }
    }

    private Optional<String> ask(ShopProfile profile) {
        ExchangeRecorder recorder = new ExchangeRecorder(clock, new SecretMask(new CookieLabels(), List.of()));
        try {
            client.send(CartRequest.of("GET", profile.cartAddress()), recorder, PATIENCE);
            return Optional.empty();
        } catch (UnansweredException | OwnTroubleException e) {
            return Optional.of("The shop can't be checked: " + e.getMessage()
                    + ". See that it runs and that baseUrl and cartPath are right.");
        } catch (IllegalArgumentException e) {
            return Optional.of("The shop can't be checked: " + profile.cartAddress() + " is no address to send to ("
                    + e.getMessage() + ").");
        }
    }
}
