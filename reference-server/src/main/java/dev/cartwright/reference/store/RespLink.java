package dev.cartwright.reference.store;

import dev.cartwright.reference.cart.StoreUnavailableException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import redis.clients.jedis.CommandArguments;
import redis.clients.jedis.DefaultJedisClientConfig;
import redis.clients.jedis.HostAndPort;
import redis.clients.jedis.JedisClientConfig;
import redis.clients.jedis.Protocol;
import redis.clients.jedis.SslOptions;
import redis.clients.jedis.exceptions.JedisDataException;
import redis.clients.jedis.exceptions.JedisException;
import redis.clients.jedis.exceptions.JedisNoScriptException;
import redis.clients.jedis.util.JedisURIHelper;

/**
 * A Redis over RESP, by one connection for everybody that is opened when it is needed and there is none.
 * One command takes the timeout at most, and a tick of the connection's timekeeper: a third each for
 * connecting and for greeting, and the command what is left of it all.
 */
final class RespLink implements RedisLink {
    private static final int STEPS = 3;

    private final HostAndPort redis;
    private final JedisClientConfig client;
    private final Duration timeout;
    private final AtomicReference<CompletableFuture<SharedConnection>> connection = new AtomicReference<>(closed());
    private volatile boolean closed;

    /** The Redis at {@code redis://[user:password@]host[:port][/database]}, or {@code rediss://} for TLS. */
    RespLink(URI url, Duration timeout) {
        this.timeout = timeout;
        this.redis = new HostAndPort(url.getHost(), url.getPort() < 0 ? Protocol.DEFAULT_PORT : url.getPort());
        this.client = client(url, Math.toIntExact(timeout.toMillis() / STEPS));
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

    @Override
    public List<String> send(List<String> command) {
        long deadline = System.nanoTime() + timeout.toNanos();
        try {
            SharedConnection shared = connection().get(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
            return shared.ask(arguments(command), deadline);
        } catch (TimeoutException _) {
            throw new StoreUnavailableException("no connection, or none that answered in time");
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new StoreUnavailableException("the wait was interrupted");
        } catch (ExecutionException failed) {
            throw failure(failed);
        }
    }

    private static CommandArguments arguments(List<String> command) {
        CommandArguments arguments = new CommandArguments(Protocol.Command.valueOf(command.getFirst()));
        for (int i = 1; i < command.size(); i++) {
            arguments.add(command.get(i));
        }
        return arguments;
    }

    private static RuntimeException failure(ExecutionException failed) {
        return switch (failed.getCause()) {
            case JedisNoScriptException _ -> new NoScriptException();
            case JedisDataException refused ->
                new StoreUnavailableException("it answered " + ErrorReply.code(refused.getMessage()));
            case null, default -> new StoreUnavailableException("no connection, or none that answered in time");
        };
    }

    /** The connection, or a new one when it broke; one that is being made is waited for by all. */
    private CompletableFuture<SharedConnection> connection() {
        // known before it is asked whether all is over, so that a connection made meanwhile is never kept
        CompletableFuture<SharedConnection> known = connection.get();
        if (closed || !known.isDone() || isWhole(known)) {
            return known;
        }
        CompletableFuture<SharedConnection> next = new CompletableFuture<>();
        if (!connection.compareAndSet(known, next)) {
            return connection.get();
        }
        Thread.ofVirtual().start(() -> {
            try {
                next.complete(SharedConnection.open(redis, client));
            } catch (JedisException nobody) {
                next.completeExceptionally(nobody);
            }
        });
        return next;
    }

    private static boolean isWhole(CompletableFuture<SharedConnection> done) {
        return !done.isCompletedExceptionally() && !done.join().isBroken();
    }

    private static CompletableFuture<SharedConnection> closed() {
        return CompletableFuture.failedFuture(new JedisException("closed"));
    }

    @Override
    public void close() {
        closed = true;
        var _ = connection.getAndSet(closed()).thenAccept(SharedConnection::close);
    }
}
