package dev.cartwright.reference.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.cartwright.reference.cart.StoreUnavailableException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import redis.clients.jedis.CommandArguments;
import redis.clients.jedis.Connection;
import redis.clients.jedis.ConnectionPool;
import redis.clients.jedis.ConnectionPoolConfig;
import redis.clients.jedis.DefaultJedisClientConfig;
import redis.clients.jedis.HostAndPort;
import redis.clients.jedis.JedisClientConfig;
import redis.clients.jedis.Protocol;
import redis.clients.jedis.SslOptions;
import redis.clients.jedis.exceptions.JedisConnectionException;
import redis.clients.jedis.exceptions.JedisDataException;
import redis.clients.jedis.exceptions.JedisException;
import redis.clients.jedis.exceptions.JedisNoScriptException;
import redis.clients.jedis.util.JedisURIHelper;

/**
 * A Redis over RESP, through a pool of connections. One command takes the timeout at most: a third each
 * for a free connection, for making one and for greeting, and the command what is left of it all.
 */
final class RespLink implements RedisLink {
    private static final int CONNECTIONS = 64;
    private static final int STEPS = 3;

    private final ConnectionPool pool;
    private final Duration timeout;

    /** The Redis at {@code redis://[user:password@]host[:port][/database]}, or {@code rediss://} for TLS. */
    RespLink(URI url, Duration timeout) {
        this.timeout = timeout;
        this.pool = new ConnectionPool(
                new HostAndPort(url.getHost(), url.getPort() < 0 ? Protocol.DEFAULT_PORT : url.getPort()),
                client(url, Math.toIntExact(timeout.toMillis() / STEPS)),
                limits(timeout.dividedBy(STEPS)));
    }

    private static JedisClientConfig client(URI url, int millis) {
        DefaultJedisClientConfig.Builder client = DefaultJedisClientConfig.builder();
        if (JedisURIHelper.isRedisSSLScheme(url)) {
            // its defaults check the certificate and the host's name
            client.sslOptions(SslOptions.defaults());
        }
        return client.user(JedisURIHelper.getUser(url))
                .password(JedisURIHelper.getPassword(url))
                .database(JedisURIHelper.getDBIndex(url))
                .connectionTimeoutMillis(millis)
                .socketTimeoutMillis(millis)
                .build();
    }

    private static ConnectionPoolConfig limits(Duration wait) {
        ConnectionPoolConfig limits = new ConnectionPoolConfig();
        limits.setMaxTotal(CONNECTIONS);
        limits.setMaxIdle(CONNECTIONS);
        limits.setMaxWait(wait);
        limits.setJmxEnabled(false);
        return limits;
    }

    @Override
    public List<String> send(List<String> command) {
        long deadline = System.nanoTime() + timeout.toNanos();
        try (Connection connection = pool.getResource()) {
            long left = (deadline - System.nanoTime()) / 1_000_000;
            if (left < 1) {
                throw new StoreUnavailableException("no free connection in time");
            }
            connection.setSoTimeout(Math.toIntExact(left));
            CommandArguments arguments = new CommandArguments(Protocol.Command.valueOf(command.getFirst()));
            for (int i = 1; i < command.size(); i++) {
                arguments.add(command.get(i));
            }
            return texts(connection.executeCommand(arguments));
        } catch (JedisNoScriptException _) {
            throw new NoScriptException();
        } catch (JedisConnectionException _) {
            // what broke one connection may have broken all: better none than one that is stale
            pool.clear();
            throw new StoreUnavailableException("no connection, or none that answered in time");
        } catch (JedisDataException refused) {
            throw new StoreUnavailableException("it answered " + ErrorReply.code(refused.getMessage()));
        } catch (JedisException _) {
            throw new StoreUnavailableException("no free connection in time");
        }
    }

    private static List<String> texts(Object reply) {
        List<String> texts = new ArrayList<>();
        gather(reply, texts);
        return texts;
    }

    private static void gather(Object reply, List<String> texts) {
        switch (reply) {
            case null -> {
                // nothing is no text
            }
            case List<?> items -> items.forEach(item -> gather(item, texts));
            case byte[] bytes -> texts.add(new String(bytes, UTF_8));
            default -> texts.add(reply.toString());
        }
    }

    @Override
    public void close() {
        pool.close();
    }
}
