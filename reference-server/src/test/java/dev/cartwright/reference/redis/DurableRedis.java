package dev.cartwright.reference.redis;

import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import redis.clients.jedis.Connection;
import redis.clients.jedis.Protocol;
import redis.clients.jedis.exceptions.JedisException;
import redis.embedded.core.ExecutableProvider;

/** A redis-server that writes before it answers ({@code appendfsync always}), to be killed and started again. */
public final class DurableRedis implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final List<String> command;
    private final int port;
    private Optional<Process> process = Optional.empty();

    /** One that keeps its data in {@code folder}, and is started. */
    public DurableRedis(Path folder) {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
            File program =
                    ExecutableProvider.newJarResourceProvider(folder.toFile()).get();
            command = List.of(
                    program.getAbsolutePath(),
                    "--port",
                    String.valueOf(port),
                    "--bind",
                    "127.0.0.1",
                    "--dir",
                    folder.toString(),
                    "--save",
                    "",
                    "--appendonly",
                    "yes",
                    "--appendfsync",
                    "always");
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
        start();
    }

    public int port() {
        return port;
    }

    public URI url() {
        return URI.create("redis://127.0.0.1:" + port);
    }

    /** Starts it; it has read what it had written when this returns. */
    public void start() {
        try {
            process = Optional.of(new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(5)).until(this::answers);
    }

    private boolean answers() {
        try (Connection connection = new Connection("127.0.0.1", port)) {
            connection.sendCommand(Protocol.Command.PING);
            return connection.getStatusCodeReply().equals("PONG");
        } catch (JedisException _) {
            return false;
        }
    }

    /** Ends it with SIGKILL. */
    public void kill() {
        process.ifPresent(running -> running.destroyForcibly().onExit().join());
    }

    @Override
    public void close() {
        kill();
    }
}
