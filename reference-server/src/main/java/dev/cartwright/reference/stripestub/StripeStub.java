package dev.cartwright.reference.stripestub;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.WireMock;
import dev.cartwright.reference.Secret;
import java.net.URI;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A Stripe on {@code 127.0.0.1}: the API of a checkout for the official library, and a customer who does
 * what he is told ({@link Play}), by this class or by HTTP under {@code /stub}. What was done is gone with
 * it. Thread-safe.
 */
public final class StripeStub implements AutoCloseable {

    /**
     * How a stub is set up.
     *
     * @param port where it listens; 0 for any free one
     * @param secretKey what opens its API
     * @param webhookSecret what it signs webhooks with
     * @param clock its time, by which it signs
     */
    public record Settings(int port, Secret secretKey, Secret webhookSecret, Clock clock) {}

    /**
     * A webhook that was sent.
     *
     * @param eventId the event's id
     * @param type the event's type
     * @param status what was answered; 0 for nothing
     */
    public record Delivery(String eventId, String type, int status) {}

    private final StubApi api;
    private final Webhooks webhooks;
    private final Stage stage;
    private final StubDoor door;
    private final WireMockServer server;

    private StripeStub(Settings settings) {
        this.api = new StubApi(settings.secretKey().reveal(), settings.clock());
        this.webhooks = new Webhooks(settings.webhookSecret().reveal(), settings.clock());
        this.stage = new Stage(api, webhooks);
        this.door = new StubDoor(api, stage);
        this.server = new WireMockServer(options()
                .bindAddress("127.0.0.1")
                .port(settings.port())
                .disableRequestJournal()
                .extensions(door));
        server.stubFor(any(anyUrl()).willReturn(WireMock.aResponse().withTransformers(StubDoor.NAME)));
    }

    /**
     * Starts a stub.
     *
     * @throws IllegalArgumentException when its port is taken; the message says so
     */
    public static StripeStub start(Settings settings) {
        StripeStub stub = new StripeStub(settings);
        try {
            stub.server.start();
        } catch (RuntimeException taken) {
            throw new IllegalArgumentException(
                    "The Stripe stub can't listen on 127.0.0.1:%d; choose another port, or 0 for any free one"
                            .formatted(settings.port()),
                    taken);
        }
        return stub;
    }

    /** Where the API is. */
    public URI uri() {
        return URI.create("http://127.0.0.1:" + server.port());
    }

    /** Sends webhooks there from now on; over HTTPS to whoever has that certificate. */
    public void deliverTo(URI address, Optional<X509Certificate> certificate) {
        webhooks.deliverTo(address, certificate);
    }

    /** Plays; the webhooks that were sent, in order. {@code after} is for {@link Play#PAY_LATE}. */
    public List<Delivery> play(String sessionId, Play play, Duration after) {
        return stage.play(
                api.session(sessionId).orElseThrow(() -> new IllegalArgumentException("no such session: " + sessionId)),
                play,
                after);
    }

    /** Plays at once. */
    public List<Delivery> play(String sessionId, Play play) {
        return play(sessionId, play, Duration.ZERO);
    }

    /** From now on its API fails like that. */
    public void trouble(Trouble kind) {
        door.trouble(kind);
    }

    /** The sessions ever created, in order. */
    public List<StubSession> sessions() {
        return api.sessions();
    }

    /** What was given back: the money's name by the refund's. */
    public Map<String, String> refunds() {
        return api.refunds();
    }

    /** The idempotency keys that came, in order, repeated ones repeated. */
    public List<String> idempotencyKeys() {
        return api.idempotencyKeys();
    }

    /** Stops it. */
    @Override
    public void close() {
        server.stop();
        webhooks.close();
    }
}
