package dev.cartwright.reference;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cartwright.reference.database.Database;
import dev.cartwright.reference.database.Sql;
import dev.cartwright.reference.stripestub.Play;
import dev.cartwright.reference.stripestub.StripeStub;
import dev.cartwright.reference.stripestub.StripeStub.Delivery;
import dev.cartwright.reference.stripestub.StripeStub.Settings;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** One or more servers of a shop, one database, and the Stripe they are paid through. */
final class CheckoutShop implements AutoCloseable {
    static final Secret KEY = Secret.of("sk_test_hunter2hunter2");
    static final Secret WEBHOOK = Secret.of("whsec_hunter2hunter2");
    static final Secret COOKIE = Secret.of("a secret of the tests, long enough to be one");
    static final String MUG = "{\"sku\":{\"id\":\"mug-enamel\"},\"qty\":%d}";

    final MutableClock clock = new MutableClock();
    final StripeStub stripe = StripeStub.start(new Settings(0, KEY, WEBHOOK, clock));
    final List<String> log = new CopyOnWriteArrayList<>();
    private final List<ReferenceServer> servers = new ArrayList<>();
    private final StoreAddress store;
    private final String database;
    private final Database door;

    CheckoutShop(StoreAddress store) {
        this(store, "jdbc:h2:mem:" + UUID.randomUUID());
    }

    CheckoutShop(StoreAddress store, String database) {
        this.store = store;
        this.database = database;
        this.door = Database.open(database);
    }

    ReferenceServer start() {
        return start(builder -> builder);
    }

    ReferenceServer start(UnaryOperator<ServerConfigurationBuilder> change) {
        ServerConfigurationBuilder builder = ServerConfiguration.forTests()
                .cookieSecret(COOKIE)
                .store(store)
                .storeTimeout(Duration.ofSeconds(20))
                .clock(clock)
                .log(log::add)
                .inventory(InventorySettings.defaults().withDatabase(Secret.of(database)))
                .checkout(_ -> CheckoutSettings.defaults()
                        .with(new CheckoutSettings.Stripe(KEY, WEBHOOK)
                                .at(stripe.uri())
                                .within(Duration.ofSeconds(10))));
        ReferenceServer server = ReferenceServer.start(change.apply(builder).build());
        servers.add(server);
        stripe.deliverTo(server.baseUri().resolve("/api/stripe-webhook"), server.certificate());
        return server;
    }

    static Client.Answer checkout(Client client, String... headers) {
        return client.sendTo("/api/checkout-session", "POST", "", headers);
    }

    List<Integer> play(JsonNode session, Play play) {
        return stripe.play(session.path("sessionId").asText(), play).stream()
                .map(Delivery::status)
                .toList();
    }

    /** How many orders there are, over all shops. */
    long orders(String condition) {
        return door.transactions()
                .run(connection -> Sql.first(
                        connection, "SELECT count(*) FROM cartwright_order WHERE " + condition, row -> row.getLong(1)))
                .orElseThrow();
    }

    /** Changes the database behind the servers' back. */
    void change(String statement) {
        int changed = door.transactions().run(connection -> Sql.update(connection, statement));
        assertThat(changed).isPositive();
    }

    static String signature(Secret secret, long stamp, String body) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret.reveal().getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        return HexFormat.of().formatHex(mac.doFinal((stamp + "." + body).getBytes(StandardCharsets.UTF_8)));
    }

    Client.Answer webhook(ReferenceServer server, String body) throws Exception {
        long now = clock.instant().getEpochSecond();
        return webhook(server, body, "t=%d,v1=%s".formatted(now, signature(WEBHOOK, now, body)));
    }

    static Client.Answer webhook(ReferenceServer server, String body, String signature) {
        return new Client(server)
                .sendTo(
                        "/api/stripe-webhook",
                        "POST",
                        body,
                        "Content-Type",
                        "application/json; charset=utf-8",
                        "Stripe-Signature",
                        signature);
    }

    @Override
    public void close() {
        servers.forEach(ReferenceServer::close);
        stripe.close();
        door.close();
    }
}
