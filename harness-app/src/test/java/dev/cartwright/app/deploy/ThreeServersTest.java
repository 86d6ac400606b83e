package dev.cartwright.app.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.cartwright.app.testing.Cartwright;
import dev.cartwright.app.testing.Cartwright.Told;
import dev.cartwright.app.testing.ChildProcess;
import dev.cartwright.app.testing.Shops;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import redis.embedded.RedisServer;

/**
 * Three servers behind nginx and one Redis are one cart, also when one of them is killed under load. For
 * a longer run: {@code deploy/three-servers.sh}.
 */
@Timeout(300)
class ThreeServersTest {
    private static final Pattern ADDRESS = Pattern.compile("The reference cart is at (http://\\S+)");
    private static final String SECRET = "three-servers-share-this-secret-0123456789abcdef";
    private static final Duration LOAD = Duration.ofSeconds(Integer.getInteger("cartwright.three-servers.seconds", 6));
    private static final Duration BOUND = Duration.ofSeconds(60);
    private static final int VISITORS = 24;

    @TempDir
    private Path folder;

    @Test
    void loseNothingThatWasAcknowledgedWhenOneIsKilledAndKeepTheContract() throws Exception {
        int port = freePort();
        RedisServer redis = redis(port);
        redis.start();
        List<ChildProcess> servers =
                Stream.of("a", "b", "c").map(name -> serve(port, name)).toList();
        try (Nginx nginx = new Nginx(
                        folder(folder, "nginx"),
                        servers.stream().map(ThreeServersTest::address).toList());
                HttpClient http = HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .build()) {
            List<AddingVisitor> visitors = loaded(http, nginx.address().resolve("/api/cart"), servers.getFirst());
            for (AddingVisitor visitor : visitors) {
                assertThat(visitor.held()).isBetween(visitor.acknowledged(), visitor.acknowledged() + visitor.open());
            }
            long open = visitors.stream().mapToLong(AddingVisitor::open).sum();
            Path directory = folder(folder, "contract");
            Told told = Cartwright.in(directory)
                    .run(
                            "contract",
                            "--target",
                            nginx.address().toString(),
                            "--shop",
                            Shops.profile(directory, "").toString());
            assertThat(told.code()).as(told.out() + told.err()).isZero();
            System.getLogger(ThreeServersTest.class.getName())
                    .log(
                            System.Logger.Level.INFO,
                            "Three servers, one killed with -9: {0} adds acknowledged and there, {1} refused or cut off, then\n{2}",
                            acknowledged(visitors),
                            open,
                            told.out());
        } finally {
            servers.forEach(ChildProcess::close);
            redis.stop();
        }
    }

    /** Visitors who have added for as long as the load lasts; in the middle of it the server is killed. */
    private static List<AddingVisitor> loaded(HttpClient http, URI cart, ChildProcess killed) throws Exception {
        List<AddingVisitor> visitors = Stream.generate(() -> new AddingVisitor(http, cart))
                .limit(VISITORS)
                .toList();
        AtomicBoolean enough = new AtomicBoolean();
        List<Future<?>> done = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (AddingVisitor visitor : visitors) {
                done.add(threads.submit(() -> {
                    while (!enough.get()) {
                        visitor.add();
                    }
                    return visitor;
                }));
            }
            goesOnFor(LOAD.dividedBy(2), visitors);
            killed.kill();
            goesOnFor(LOAD.dividedBy(2), visitors);
            enough.set(true);
        }
        for (Future<?> each : done) {
            each.get();
        }
        return visitors;
    }

    /** Adds are acknowledged meanwhile, some to each visitor on average. */
    private static void goesOnFor(Duration time, List<AddingVisitor> visitors) {
        long begun = System.nanoTime();
        long before = acknowledged(visitors);
        await().atMost(BOUND.plus(time))
                .until(() -> since(begun).compareTo(time) >= 0 && acknowledged(visitors) >= before + 2 * VISITORS);
    }

    private static long acknowledged(List<AddingVisitor> visitors) {
        return visitors.stream().mapToLong(AddingVisitor::acknowledged).sum();
    }

    private static Duration since(long nanoTime) {
        return Duration.ofNanos(System.nanoTime() - nanoTime);
    }

    private ChildProcess serve(int redisPort, String name) {
        Map<String, String> environment = Map.of(
                "CART_COOKIE_SECRET",
                SECRET,
                "CART_STORE_PROVIDER",
                "redis",
                "REDIS_URL",
                "redis://127.0.0.1:" + redisPort);
        return ChildProcess.start(folder(folder, name), environment, "serve", "--port", "0");
    }

    private static URI address(ChildProcess server) {
        await().atMost(BOUND).until(() -> ADDRESS.matcher(server.out()).find());
        Matcher matcher = ADDRESS.matcher(server.out());
        assertThat(matcher.find()).isTrue();
        return URI.create(matcher.group(1));
    }

    private RedisServer redis(int port) throws IOException {
        return RedisServer.newRedisServer()
                .port(port)
                .bind("127.0.0.1")
                .setting("dir " + folder(folder, "redis"))
                .setting("appendonly yes")
                .setting("appendfsync always")
                .build();
    }

    private static Path folder(Path parent, String name) {
        try {
            return Files.createDirectories(parent.resolve(name));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        }
    }
}
