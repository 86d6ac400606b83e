package dev.cartwright.reference.redis;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.List;
import redis.clients.jedis.Connection;
import redis.clients.jedis.DefaultJedisClientConfig;
import redis.clients.jedis.HostAndPort;
import redis.clients.jedis.commands.ProtocolCommand;
import redis.embedded.RedisServer;

/** A redis-server of this test's own, with a password, on a free port of the loopback. */
public final class RealRedis implements AutoCloseable {
    public static final String PASSWORD = "open-sesame-1001";

    private final int port;
    private final RedisServer server;

    public RealRedis() {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
        try {
            server = RedisServer.newRedisServer()
                    .port(port)
                    .bind("127.0.0.1")
                    .setting("requirepass " + PASSWORD)
                    .setting("save \"\"")
                    .build();
            server.start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public int port() {
        return port;
    }

    public URI url() {
        return url(port);
    }

    /** Its address by way of another port. */
    public static URI url(int port) {
        return URI.create("redis://:%s@127.0.0.1:%d".formatted(PASSWORD, port));
    }

    /** Runs a command on a connection of its own; the reply as Jedis gives it, texts for bytes. */
    public Object command(List<String> command) {
        ProtocolCommand name = () -> command.getFirst().getBytes(UTF_8);
        try (Connection connection = new Connection(
                new HostAndPort("127.0.0.1", port),
                DefaultJedisClientConfig.builder().password(PASSWORD).build())) {
            connection.sendCommand(name, command.subList(1, command.size()).toArray(String[]::new));
            return texts(connection.getOne());
        }
    }

    private static Object texts(Object reply) {
        return switch (reply) {
            case null -> "";
            case byte[] bytes -> new String(bytes, UTF_8);
            case List<?> items -> items.stream().map(RealRedis::texts).toList();
            default -> reply;
        };
    }

    public long count(String... command) {
        return (Long) command(List.of(command));
    }

    @SuppressWarnings("unchecked")
    public List<String> list(String... command) {
        return (List<String>) command(List.of(command));
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
