package dev.cartwright.reference.stripestub;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cartwright.reference.http.JsonText;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** Sends webhooks, signed as Stripe signs them, or wrongly where that is asked for. Thread-safe. */
final class Webhooks {
    private static final String ALGORITHM = "HmacSHA256";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** How an event is signed. */
    enum Signing {
        GENUINE,
        FORGED,
        STALE
    }

    /** An event as it is delivered. */
    record Event(String id, String type, ObjectNode object) {}

    private record Target(URI address, HttpClient http) {}

    private final String secret;
    private final Clock clock;
    private volatile Optional<Target> target = Optional.empty();

    Webhooks(String secret, Clock clock) {
        this.secret = secret;
        this.clock = clock;
    }

    void deliverTo(URI address, Optional<X509Certificate> certificate) {
        HttpClient.Builder http =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(PATIENCE);
        certificate.map(Webhooks::trusting).ifPresent(http::sslContext);
        target = Optional.of(new Target(address, http.build()));
    }

    /** Delivers the event once; the status answered, or 0 when nothing was. */
    int deliver(Event event, Signing signing) {
        Target to = target.orElseThrow(() -> new IllegalStateException("nobody said where webhooks go"));
        byte[] body = body(event);
        HttpRequest request = HttpRequest.newBuilder(to.address())
                .timeout(PATIENCE)
                .header("Content-Type", "application/json; charset=utf-8")
                .header("Stripe-Signature", header(body, signing))
                .POST(BodyPublishers.ofByteArray(body))
                .build();
        try {
            return to.http().send(request, BodyHandlers.discarding()).statusCode();
        } catch (IOException _) {
            return 0;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    private byte[] body(Event event) {
        ObjectNode body = JsonNodeFactory.instance
                .objectNode()
                .put("id", event.id())
                .put("object", "event")
                .put("api_version", "2026-07-29.dahlia")
                .put("created", clock.instant().getEpochSecond())
                .put("livemode", false)
                .put("type", event.type());
        body.putObject("data").set("object", event.object());
        return JsonText.write(body).getBytes(UTF_8);
    }

    /** {@code t=…,v1=…}; a delivery is signed when it is made, so one that is repeated has another signature. */
    private String header(byte[] body, Signing signing) {
        long now = clock.instant().getEpochSecond();
        long stamp = signing == Signing.STALE ? now - Duration.ofMinutes(10).toSeconds() : now;
        String key = signing == Signing.FORGED ? "whsec_of_somebody_else" : secret;
        return "t=%d,v1=%s".formatted(stamp, signature(key, stamp, body));
    }

    static String signature(String key, long stamp, byte[] body) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key.getBytes(UTF_8), ALGORITHM));
            mac.update((stamp + ".").getBytes(UTF_8));
            return HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has HmacSHA256", impossible);
        }
    }

    private static SSLContext trusting(X509Certificate certificate) {
        try {
            KeyStore trusted = KeyStore.getInstance("PKCS12");
            trusted.load(null, null);
            trusted.setCertificateEntry("server", certificate);
            TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(trusted);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, trust.getTrustManagers(), null);
            return context;
        } catch (GeneralSecurityException | IOException impossible) {
            throw new IllegalStateException("a certificate could not be trusted", impossible);
        }
    }

    void close() {
        target.ifPresent(to -> to.http().shutdownNow());
    }
}
