package dev.cartwright.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.cartwright.reference.AddingVisitors.Visitor;
import dev.cartwright.reference.redis.DurableRedis;
import dev.cartwright.reference.redis.FaultProxy;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * A Redis with {@code appendfsync always} under load that hangs, is killed, or loses its connections: what
 * was acknowledged is there, answers come in time, and the server recovers by itself. For more kills, every
 * five seconds: {@code -Dcartwright.kills=12}.
 */
@Timeout(300)
class StoreRecoveryTest {
    private static final Duration TIMEOUT = Duration.ofMillis(500);
    private static final Duration GRACE = Duration.ofMillis(100);
    /** Through how many threads a request and its answer pass, each of which the machine may keep waiting. */
    private static final int HANDS = 5;

    private static final Duration RECOVERY = Duration.ofSeconds(2);
    private static final Duration BOUND = Duration.ofSeconds(20);
    private static final Duration OUTAGE = Duration.ofSeconds(2);

    @TempDir
    private Path folder;

    private DurableRedis redis;
    private FaultProxy proxy;
    private ReferenceServer server;
    private AddingVisitors visitors;

    @BeforeEach
    void start() {
        redis = new DurableRedis(folder);
        proxy = new FaultProxy(redis.port());
        server = ReferenceServer.start(ServerConfiguration.forTests()
                .store(new StoreAddress.Redis(Secret.of("redis://127.0.0.1:" + proxy.port())))
                .storeTimeout(TIMEOUT)
                .build());
        visitors = new AddingVisitors(server, 8);
        await().atMost(BOUND).until(() -> visitors.acknowledged() > 200);
    }

    @AfterEach
    void stop() {
        visitors.close();
        server.close();
        proxy.close();
        redis.close();
    }

    @Test
    void losesNothingItAcknowledgedWhenRedisIsKilled() throws Exception {
        int kills = Integer.getInteger("cartwright.kills", 2);
        Duration between = kills > 2 ? Duration.ofSeconds(5) : Duration.ofSeconds(1);
        long recovery = 0;
        for (int kill = 0; kill < kills; kill++) {
            passes(between);
            redis.kill();
            redis.start();
            recovery = Math.max(recovery, recovers());
        }
        tell("killed %d times".formatted(kills), recovery);
        isAllThere();
    }

    @Test
    void answersInTimeWhileRedisIsGoneAndRecoversWhenItIsBack() throws Exception {
        visitors.forgetTimes();
        redis.kill();
        passes(OUTAGE);
        redis.start();
        isBackInTime("gone for 2 s");
    }

    @Test
    void answersInTimeWhileRedisHangsAndRecoversWhenItGoesOn() throws Exception {
        visitors.forgetTimes();
        proxy.pause();
        passes(OUTAGE);
        proxy.resume();
        isBackInTime("paused for 2 s");
    }

    @Test
    void answersInTimeWhileConnectionsAreResetAndRecoversWhenTheyHold() throws Exception {
        visitors.forgetTimes();
        proxy.cut();
        passes(OUTAGE);
        proxy.restore();
        isBackInTime("connections reset for 2 s");
    }

    private void isBackInTime(String what) throws InterruptedException {
        long recovery = recovers();
        tell(what, recovery);
        Duration machine = visitors.stall().multipliedBy(HANDS);
        assertThat(visitors.longest()).isLessThan(TIMEOUT.plus(GRACE).plus(machine));
        assertThat(Duration.ofNanos(recovery)).isLessThan(RECOVERY.plus(machine));
        isAllThere();
    }

    /** How many nanoseconds from now to the first add that is acknowledged. */
    private long recovers() {
        long back = System.nanoTime();
        await().atMost(BOUND).pollInterval(Duration.ofMillis(5)).until(() -> visitors.acknowledgedSince(back));
        return System.nanoTime() - back;
    }

    private void isAllThere() throws InterruptedException {
        long acknowledged = 0;
        for (Visitor visitor : visitors.finish()) {
            long sure = visitor.acknowledged().get();
            long most = sure + visitor.open().get();
            await().atMost(BOUND).until(() -> visitor.client().get().status() == 200);
            assertThat(visitor.client()
                            .get()
                            .cart()
                            .path("mug-enamel")
                            .path("qty")
                            .asLong())
                    .isBetween(sure, most);
            acknowledged += sure;
        }
        assertThat(acknowledged).isGreaterThan(200);
    }

    private void tell(String what, long recovery) {
        System.getLogger(StoreRecoveryTest.class.getName())
                .log(
                        System.Logger.Level.INFO,
                        "Redis {0}: {1} adds acknowledged, longest answer {2} ms, back after {3} ms, longest stall of the machine {4} ms",
                        what,
                        visitors.acknowledged(),
                        visitors.longest().toMillis(),
                        Duration.ofNanos(recovery).toMillis(),
                        visitors.stall().toMillis());
    }

    /** The one thing here that is about time itself: how long an outage lasts. */
    private static void passes(Duration time) {
        long end = System.nanoTime() + time.toNanos();
        await().atMost(BOUND).pollInterval(Duration.ofMillis(5)).until(() -> System.nanoTime() - end > 0);
    }
}
