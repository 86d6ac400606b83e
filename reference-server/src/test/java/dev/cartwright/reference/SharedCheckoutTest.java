package dev.cartwright.reference;

import static dev.cartwright.reference.CheckoutShop.MUG;
import static dev.cartwright.reference.CheckoutShop.checkout;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cartwright.reference.database.EachDatabase;
import dev.cartwright.reference.redis.FaultProxy;
import dev.cartwright.reference.redis.RealRedis;
import dev.cartwright.reference.stripestub.Play;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Servers that share a Redis and a database, one after the other and at once, and a Redis that goes away. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(120)
class SharedCheckoutTest {
    private final RealRedis redis = new RealRedis();

    @TempDir
    private Path directory;

    @AfterAll
    void stopRedis() {
        redis.close();
    }

    private StoreAddress store(int port) {
        return new StoreAddress.Redis(Secret.of(RealRedis.url(port).toString()));
    }

    private static Client with(ReferenceServer server) {
        Client client = new Client(server);
        assertThat(client.post(MUG.formatted(2)).status()).isEqualTo(200);
        return client;
    }

    @Test
    void goesOnWithItsCheckoutsAfterARestart() {
        try (CheckoutShop shop = new CheckoutShop(store(redis.port()), "jdbc:h2:file:" + directory.resolve("shop"))) {
            ReferenceServer before = shop.start();
            Client client = with(before);
            JsonNode session = checkout(client).json();
            before.close();

            ReferenceServer after = shop.start();
            Client again = new Client(after).withCookie(client.cookie().orElseThrow());
            assertThat(checkout(again).json()).isEqualTo(session);
            assertThat(shop.play(session, Play.PAY_TWICE)).containsExactly(200, 200);
            assertThat(again.get().cart()).isEmpty();
            assertThat(shop.orders("taken_out")).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void opensOneSessionFromTwoServersAtOnce(EachDatabase kind) throws Exception {
        try (CheckoutShop shop = new CheckoutShop(store(redis.port()), kind.fresh());
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<ReferenceServer> servers = List.of(shop.start(), shop.start());
            String cookie = with(servers.getFirst()).cookie().orElseThrow();
            Set<String> answers = ConcurrentHashMap.newKeySet();
            List<Callable<Boolean>> all = IntStream.range(0, 40)
                    .<Callable<Boolean>>mapToObj(i ->
                            () -> answers.add(checkout(new Client(servers.get(i % 2)).withCookie(cookie))
                                    .text()))
                    .toList();
            threads.invokeAll(all).forEach(done -> assertThat(done).isDone());
            assertThat(answers).hasSize(1).first().asString().contains("sessionId");
            assertThat(shop.stripe.sessions()).hasSize(1);
        }
    }

    @Test
    void finishesAPaymentWhenRedisIsBack() {
        try (FaultProxy proxy = new FaultProxy(redis.port());
                CheckoutShop shop = new CheckoutShop(store(proxy.port()))) {
            ReferenceServer server = shop.start(builder -> builder.storeTimeout(Duration.ofMillis(500)));
            Client client = with(server);
            JsonNode session = checkout(client).json();
            client.post(MUG.formatted(1));

            proxy.cut();
            assertThat(checkout(client).status()).isEqualTo(503);
            assertThat(shop.play(session, Play.PAY)).containsExactly(503);
            assertThat(shop.orders("NOT taken_out"))
                    .as("recorded, and not finished")
                    .isEqualTo(1);
            proxy.restore();

            await().atMost(Duration.ofSeconds(20)).until(() -> client.get().status() == 200);
            await().atMost(Duration.ofSeconds(20))
                    .until(() -> shop.play(session, Play.REDELIVER).equals(List.of(200)));
            assertThat(client.get().cart().path("mug-enamel").path("qty").asInt())
                    .isEqualTo(1);
            assertThat(shop.orders("taken_out")).isEqualTo(1);
        }
    }
}
