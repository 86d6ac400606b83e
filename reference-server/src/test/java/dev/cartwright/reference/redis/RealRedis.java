package dev.cartwright.reference.redis;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.util.List;
import redis.clients.jedis.Connection;
import redis.clients.jedis.DefaultJedisClientConfig;
import redis.clients.jedis.HostAndPort;
import redis.clients.jedis.commands.ProtocolCommand;

/** A redis-server of this test's own, with a password, on a free port of the loopback. */
public final class RealRedis implements AutoCloseable {
    public static final String PASSWORD = "open-sesame-1001";

    private final RedisProcess process = RedisProcess.start(PASSWORD);

    public int port() {
        return process.port();
    }

    public URI url() {
        return url(port());
    }

    /** Its address by way of another port. */
    public static URI url(int port) {
        return URI.create("redis://:%s@127.0.0.1:%d".formatted(PASSWORD, port));
    }

    /** Runs a command on a connection of its own; the reply as Jedis gives it, texts for bytes. */
    public Object command(List<String> command) {
        ProtocolCommand name = () -> command.getFirst().getBytes(UTF_8);
        try (Connection connection = new Connection(
                new HostAndPort("127.0.0.1", port()),
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
        process.close();
    }
}
