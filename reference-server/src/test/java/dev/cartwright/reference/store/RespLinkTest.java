package dev.cartwright.reference.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.cartwright.reference.cart.StoreUnavailableException;
import dev.cartwright.reference.redis.FaultProxy;
import dev.cartwright.reference.redis.RealRedis;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** One connection for everybody: whose reply is whose, and what those who wait are told when it breaks. */
@Timeout(120)
class RespLinkTest {
    private static final int VISITORS = 64;
    private static final int TURNS = 200;
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration SHORT = Duration.ofSeconds(1);

    private final RealRedis redis = new RealRedis();
    private final FaultProxy proxy = new FaultProxy(redis.port());
    private final ExecutorService visitors = Executors.newVirtualThreadPerTaskExecutor();

    @AfterEach
    void stop() {
        visitors.close();
        proxy.close();
        redis.close();
    }

    private RespLink link(Duration timeout) {
        return new RespLink(RealRedis.url(proxy.port()), timeout);
    }

    private List<Future<List<String>>> all(Callable<List<String>> question) {
        List<Future<List<String>>> asked = new ArrayList<>();
        for (int i = 0; i < VISITORS; i++) {
            asked.add(visitors.submit(question));
        }
        return asked;
    }

    /** The connections that came through the proxy; the one that asks is not of them. */
    private long connections() {
        return redis.command(List.of("CLIENT", "LIST")).toString().lines().count() - 1;
    }

    @Test
    void givesEveryoneTheirOwnReplyOverOneConnection() throws Exception {
        try (RespLink link = link(PATIENCE)) {
            List<Future<Boolean>> asked = new ArrayList<>();
            for (int i = 0; i < VISITORS; i++) {
                String visitor = "visitor " + i;
                asked.add(visitors.submit(() -> {
                    boolean own = true;
                    for (int turn = 0; turn < TURNS; turn++) {
                        own &= link.send(List.of("ECHO", visitor + "." + turn)).equals(List.of(visitor + "." + turn));
                    }
                    return own;
                }));
            }
            for (Future<Boolean> own : asked) {
                assertThat(own.get()).isTrue();
            }
            assertThat(connections()).isEqualTo(1);
        }
    }

    @Test
    void tellsOnlyTheOneWhoAskedThatACommandWasRefused() throws Exception {
        redis.command(List.of("SET", "text", "no number"));
        try (RespLink link = link(PATIENCE)) {
            for (Future<List<String>> refused : all(() -> link.send(List.of("INCR", "text")))) {
                assertThat(link.send(List.of("ECHO", "here"))).containsExactly("here");
                assertThatThrownBy(refused::get).hasMessageContaining("it answered ERR");
            }
            assertThat(connections()).isEqualTo(1);
        }
    }

    @Test
    void acknowledgesNothingAndRepeatsNothingWhenRedisHangs() throws Exception {
        try (RespLink link = link(SHORT)) {
            assertThat(link.send(List.of("INCR", "adds"))).containsExactly("1");
            proxy.pause();
            for (Future<List<String>> hanging : all(() -> link.send(List.of("INCR", "adds")))) {
                assertThatThrownBy(hanging::get).hasCauseInstanceOf(StoreUnavailableException.class);
            }
            proxy.resume();
            await().atMost(PATIENCE)
                    .ignoreExceptions()
                    .until(() -> !link.send(List.of("PING")).isEmpty());
            // what was on its way may have arrived, once each
            assertThat(redis.command(List.of("GET", "adds")).toString())
                    .satisfies(adds -> assertThat(Long.parseLong(adds)).isBetween(1L, 1L + VISITORS));
        }
    }

    @Test
    void acknowledgesNoMoreThanRedisDidWhileConnectionsBreak() throws Exception {
        try (RespLink link = link(PATIENCE)) {
            List<Future<Long>> asked = new ArrayList<>();
            for (int i = 0; i < VISITORS; i++) {
                String key = "adds of " + i;
                asked.add(visitors.submit(() -> {
                    long acknowledged = 0;
                    for (int turn = 0; turn < TURNS; turn++) {
                        try {
                            long told = Long.parseLong(
                                    link.send(List.of("INCR", key)).getFirst());
                            acknowledged++;
                            assertThat(told).isGreaterThanOrEqualTo(acknowledged);
                        } catch (StoreUnavailableException _) {
                            // not acknowledged
                        }
                        if (key.endsWith(" 7") && turn % 20 == 0) {
                            proxy.resetOnce();
                        }
                    }
                    return acknowledged;
                }));
            }
            for (int i = 0; i < VISITORS; i++) {
                long acknowledged = asked.get(i).get();
                if (acknowledged > 0) {
                    String key = "adds of " + i;
                    assertThat(Long.parseLong(redis.command(List.of("GET", key)).toString()))
                            .isBetween(acknowledged, (long) TURNS);
                }
            }
        }
    }

    @Test
    void opensAnotherConnectionWhenOneBrokeBetweenQuestions() {
        try (RespLink link = link(PATIENCE)) {
            link.send(List.of("PING"));
            proxy.resetOnce();
            await().atMost(PATIENCE).until(() -> connections() == 0);
            await().atMost(PATIENCE)
                    .ignoreExceptions()
                    .until(() -> !link.send(List.of("PING")).isEmpty());
            assertThat(connections()).isEqualTo(1);
        }
    }

    @Test
    void keepsNoConnectionOnceItIsClosed() {
        RespLink link = link(PATIENCE);
        link.send(List.of("PING"));
        link.close();
        await().atMost(PATIENCE).until(() -> connections() == 0);
        assertThatThrownBy(() -> link.send(List.of("PING"))).isInstanceOf(StoreUnavailableException.class);
        assertThat(connections()).isZero();
    }

    @Test
    void saysByItsCodeThatThePasswordIsWrong() {
        URI wrong = URI.create("redis://:wrong@127.0.0.1:" + redis.port());
        try (RespLink link = new RespLink(wrong, PATIENCE)) {
            assertThatThrownBy(() -> link.send(List.of("PING"))).hasMessage("it answered WRONGPASS");
        }
    }
}
