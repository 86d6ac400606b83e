package dev.cartwright.app.engine;

import dev.cartwright.certification.profile.ShopProfile;
import java.io.IOException;
import java.net.ConnectException;
import java.net.HttpURLConnection;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.URLConnection;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;

/** Asks a shop once, before anything else, so that one that is not there is told in a sentence and within seconds. */
final class Reachability {

    private static final int CONNECT_MILLIS = 2_500;
    private static final int ANSWER_MILLIS = 3_500;

    private Reachability() {}

    /** Why nothing can be learned about the shop, one sentence; empty when it answered anything at all over HTTP. */
    static Optional<String> trouble(ShopProfile profile) {
        return asked(profile)
                .map(reason -> profile.cartAddress() + " can't be reached: " + reason
                        + ". Nothing was checked; see that the shop runs and that address and cartPath are right.");
    }

    /** Why a shop that answered when the run began does not any more, one sentence; empty when it still answers. */
    static Optional<String> lost(ShopProfile profile) {
        return asked(profile)
                .map(reason -> profile.cartAddress() + " can't be reached any more: " + reason
                        + ". The shop ended in mid-run, so what was found after that says little; see why it ended,"
                        + " start it and run again.");
    }

    private static Optional<String> asked(ShopProfile profile) {
        CompletableFuture<Optional<String>> asked = new CompletableFuture<>();
        // A thread of its own, because looking up a host name can't be interrupted.
        Thread.ofVirtual().start(() -> asked.complete(ask(profile.cartAddress())));
        try {
            return asked.get(ANSWER_MILLIS + 500, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            return Optional.of(silence(ANSWER_MILLIS));
        } catch (ExecutionException e) {
            throw new IllegalStateException("The shop could not be asked", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private static Optional<String> ask(URI address) {
        try {
            URLConnection connection = address.toURL().openConnection();
            if (!(connection instanceof HttpURLConnection http)) {
                return Optional.of("this is no HTTP address");
            }
            http.setInstanceFollowRedirects(false);
            http.setConnectTimeout(CONNECT_MILLIS);
            http.setReadTimeout(ANSWER_MILLIS);
            http.setUseCaches(false);
            http.setRequestProperty("Accept", "application/json");
            int status = http.getResponseCode();
            http.disconnect();
            return status < 0 ? Optional.of("what answers there does not speak HTTP") : Optional.empty();
        } catch (IOException e) {
            return Optional.of(reason(e));
        } catch (IllegalArgumentException e) {
            return Optional.of("this is no address to send to");
        }
    }

    private static String reason(IOException e) {
        String detail = String.valueOf(e.getMessage());
        return switch (e) {
            case UnknownHostException unknown -> "its host name is not known";
            case SocketTimeoutException late ->
                silence(detail.toLowerCase(Locale.ROOT).contains("connect") ? CONNECT_MILLIS : ANSWER_MILLIS);
            case NoRouteToHostException lost -> "no network route leads there";
            case ConnectException refused ->
                detail.toLowerCase(Locale.ROOT).contains("refused")
                        ? "the connection was refused"
                        : "no connection came about";
            case SSLException untrusted ->
                "the encrypted connection failed, perhaps because this Java does not trust its certificate";
            default -> "the connection was closed without an answer in HTTP";
        };
    }

    private static String silence(int millis) {
        return "no answer within " + millis / 1000.0 + " s";
    }
}
