package dev.cartwright.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.cartwright.reference.redis.FaultProxy;
import dev.cartwright.reference.redis.RealRedis;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A Redis that stops answering, and comes back: what clients are told, and what they find afterwards. */
@Timeout(60)
class StoreOutageTest {
    private static final String MUG = "{\"sku\":{\"id\":\"mug-enamel\"}}";
    private static final Duration BOUND = Duration.ofSeconds(10);

    private final RealRedis redis = new RealRedis();
    private final FaultProxy proxy = new FaultProxy(redis.port());
    private final Queue<String> log = new ConcurrentLinkedQueue<>();
    private final ReferenceServer server = ReferenceServer.start(ServerConfiguration.forTests()
            .store(new StoreAddress.Redis(Secret.of(RealRedis.url(proxy.port()).toString())))
            .storeTimeout(Duration.ofSeconds(1))
            .log(log::add)
            .build());
    private final Client client = new Client(server);

    @BeforeEach
    void isWarm() {
        await().atMost(BOUND).until(() -> ready() == 200);
    }

    @AfterEach
    void stop() {
        server.close();
        proxy.close();
        redis.close();
        assertThat(log).noneMatch(line -> line.contains(RealRedis.PASSWORD) || line.contains("redis://"));
    }

    private int mugs() {
        return client.get().cart().path("mug-enamel").path("qty").asInt();
    }

    private int ready() {
        return client.sendTo("/readyz", "GET", "").status();
    }

    private void refusesAndSaysSo() {
        long began = System.nanoTime();
        for (int i = 0; i < 8; i++) {
            Client.Answer answer = client.post(MUG);
            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.text()).isEqualTo("{\"error\":\"Service unavailable\"}");
            assertThat(answer.headers().get("Retry-After")).isEqualTo("1");
        }
        assertThat(client.get().status()).isEqualTo(503);
        assertThat(client.delete("{\"id\":\"sticker-free\"}").status()).isEqualTo(503);
        assertThat(ready()).isEqualTo(503);
        assertThat(client.sendTo("/healthz", "GET", "").status()).isEqualTo(200);
        assertThat(new Client(server).get().text()).isEqualTo("{\"ok\":true,\"cart\":{}}");
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(BOUND);
        await().atMost(BOUND)
                .untilAsserted(() -> assertThat(log).anyMatch(line -> line.contains("circuit breaker open")));
    }

    private void comesBack() {
        await().atMost(BOUND).until(() -> client.get().status() == 200);
        await().atMost(BOUND).until(() -> ready() == 200);
        await().atMost(BOUND).until(() -> client.post(MUG).status() == 200);
    }

    private int added(int times) {
        int added = 0;
        for (int i = 0; i < times; i++) {
            added += client.post(MUG).status() == 200 ? 1 : 0;
        }
        return added;
    }

    @Test
    void refusesWhileConnectionsAreCutAndKeepsWhatItAcknowledged() {
        assertThat(added(3)).isEqualTo(3);
        proxy.cut();
        refusesAndSaysSo();
        proxy.restore();
        comesBack();
        await().atMost(BOUND).until(() -> mugs() == 4);
    }

    @Test
    void answersInTimeWhileRedisHangsAndLosesNothingItAcknowledged() {
        assertThat(added(3)).isEqualTo(3);
        proxy.pause();
        refusesAndSaysSo();
        proxy.resume();
        comesBack();
        // what was held back may have arrived, and was not acknowledged
        await().atMost(BOUND).untilAsserted(() -> assertThat(mugs()).isBetween(4, 13));
    }

    @Test
    void getsOverAResetOfTheConnectionsItHolds() {
        assertThat(added(3)).isEqualTo(3);
        proxy.resetOnce();
        await().atMost(BOUND).until(() -> client.get().status() == 200);
        await().atMost(BOUND).until(() -> mugs() == 3);
        assertThat(added(2)).isEqualTo(2);
    }

    @Test
    void showsNoCartOfAnotherShopOnTheSameRedis() {
        Secret secret = Secret.random();
        try (ReferenceServer one = shop("one", secret);
                ReferenceServer same = shop("one", secret);
                ReferenceServer other = shop("other", secret)) {
            Client visitor = new Client(one);
            visitor.post(MUG);
            String cookie = visitor.cookie().orElseThrow();
            assertThat(new Client(same).withCookie(cookie).get().cart().size()).isEqualTo(1);
            assertThat(new Client(other).withCookie(cookie).get().cart().size()).isZero();
        }
    }

    private ReferenceServer shop(String shop, Secret secret) {
        return ReferenceServer.start(ServerConfiguration.forTests()
                .cookieSecret(secret)
                .shop(shop)
                .store(new StoreAddress.Redis(Secret.of(redis.url().toString())))
                .storeTimeout(Duration.ofSeconds(20))
                .build());
    }
}
