package dev.cartwright.reference.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import redis.clients.jedis.CommandArguments;
import redis.clients.jedis.Connection;
import redis.clients.jedis.DefaultJedisSocketFactory;
import redis.clients.jedis.HostAndPort;
import redis.clients.jedis.JedisClientConfig;
import redis.clients.jedis.Protocol;
import redis.clients.jedis.exceptions.JedisConnectionException;
import redis.clients.jedis.exceptions.JedisDataException;
import redis.clients.jedis.exceptions.JedisException;
import redis.clients.jedis.util.IOUtils;
import redis.clients.jedis.util.RedisOutputStream;

/**
 * One connection to a Redis that everybody shares: what is asked while a thread writes goes out with the
 * next write, and replies come in the order of the commands. When it breaks, it breaks for all who wait,
 * whose commands may have been carried out or not; nothing is ever sent twice. Thread-safe.
 */
final class SharedConnection implements AutoCloseable {
    /** How long an answer that is late may go unnoticed. */
    private static final Duration TICK = Duration.ofMillis(25);

    /** A command, and by when ({@link System#nanoTime}) there must be its reply. */
    private record Question(CommandArguments command, long deadline, CompletableFuture<List<String>> reply) {
        boolean isLate() {
            return deadline - System.nanoTime() < 0;
        }
    }

    private final Socket socket;
    private final Connection replies;
    private final BlockingQueue<Question> unsent = new LinkedBlockingQueue<>();
    private final Queue<Question> unanswered = new ConcurrentLinkedQueue<>();
    private final Thread writer;
    private volatile boolean broken;

    private SharedConnection(Socket socket, Connection replies) {
        this.socket = socket;
        this.replies = replies;
        this.writer = Thread.ofVirtual().name("redis-writer").unstarted(this::write);
    }

    /**
     * Connects and greets.
     *
     * @throws JedisException when nobody is there, or the greeting is refused
     */
    static SharedConnection open(HostAndPort redis, JedisClientConfig client) {
        DefaultJedisSocketFactory factory = new DefaultJedisSocketFactory(redis, client);
        AtomicReference<Socket> socket = new AtomicReference<>();
        Connection greeted = new Connection(
                () -> {
                    Socket made = factory.createSocket();
                    socket.set(made);
                    return made;
                },
                client);
        // from here on the connection's own keeper keeps the time, and an idle connection is no broken one
        greeted.setSoTimeout(0);
        SharedConnection connection = new SharedConnection(Objects.requireNonNull(socket.get()), greeted);
        connection.writer.start();
        // a thread of its own for the one that waits for the socket all the time: as a virtual one it would be
        // woken by way of two others
        Thread.ofPlatform().daemon().name("redis-reader").start(connection::read);
        Thread.ofVirtual().name("redis-timekeeper").start(connection::keepTime);
        return connection;
    }

    /**
     * Sends a command and gives its reply as texts, as {@link RedisLink#send} says. Replies come in order, so
     * when this one is not there at {@code deadline} ({@link System#nanoTime}), nobody's would be: the
     * connection is broken then, {@link #TICK} later at most. Whoever asks just waits; a time limit of his own
     * would cost him a timer for each command, which is more than all the rest of the way.
     *
     * @throws ExecutionException with the {@link JedisException} that tells why there is no reply
     */
    List<String> ask(CommandArguments command, long deadline) throws ExecutionException, InterruptedException {
        Question question = new Question(command, deadline, new CompletableFuture<>());
        unsent.add(question);
        if (broken) {
            tellAll();
        }
        return question.reply().get();
    }

    boolean isBroken() {
        return broken;
    }

    /**
     * Through a stream of its own: when Jedis itself fails to write, it looks for a reason among the
     * replies, which are the reader's.
     */
    private void write() {
        try {
            RedisOutputStream out = new RedisOutputStream(socket.getOutputStream());
            while (!broken) {
                send(unsent.take(), out);
                for (Question next = unsent.poll(); next != null; next = unsent.poll()) {
                    send(next, out);
                }
                out.flush();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (IOException | JedisConnectionException _) {
            // told below
        } finally {
            close();
        }
    }

    private void send(Question question, RedisOutputStream out) {
        unanswered.add(question);
        Protocol.sendCommand(out, question.command());
    }

    private void keepTime() {
        try {
            while (!broken) {
                Thread.sleep(TICK);
                if (Stream.concat(unanswered.stream(), unsent.stream()).anyMatch(Question::isLate)) {
                    close();
                }
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            close();
        }
    }

    private void read() {
        try {
            while (!broken) {
                answer();
            }
        } catch (JedisException | NoSuchElementException _) {
            // broken, or a reply that nobody asked for: told below
        } finally {
            close();
        }
    }

    private void answer() {
        try {
            List<String> texts = texts(replies.getUnflushedObject());
            unanswered.remove().reply().complete(texts);
        } catch (JedisDataException refused) {
            unanswered.remove().reply().completeExceptionally(refused);
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

    /** Breaks the connection; whoever waits is told that nobody knows what became of the command. */
    @Override
    public void close() {
        broken = true;
        tellAll();
        writer.interrupt();
        // a connection with TLS says good-bye first, and a peer that hangs may not take it
        Thread.ofVirtual().start(() -> IOUtils.closeQuietly(socket));
    }

    /** Takes nobody out of the queues: the reader may hold a reply, which must not go to the next in turn. */
    private void tellAll() {
        JedisConnectionException lost = new JedisConnectionException("the connection broke");
        unsent.forEach(question -> question.reply().completeExceptionally(lost));
        unanswered.forEach(question -> question.reply().completeExceptionally(lost));
    }
}
