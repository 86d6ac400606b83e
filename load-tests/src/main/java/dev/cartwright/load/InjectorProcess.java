package dev.cartwright.load;

import dev.cartwright.load.wire.InjectionOrder;
import dev.cartwright.load.wire.InjectorLine;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** The child JVM of one load run: gets an order, says lines, and is gone when this is closed. */
final class InjectorProcess implements AutoCloseable {

    private static final int LAST_WORDS = 5;

    /** What came over standard output, in order. */
    sealed interface Word {
        /** A line meant for us. */
        record Said(InjectorLine line) implements Word {}

        /** A line meant for us that nobody can read. */
        record Garbled(String sentence) implements Word {}

        /** The end of the output. */
        record Silence() implements Word {}
    }

    private final Process process;
    private final BlockingQueue<Word> words = new LinkedBlockingQueue<>();
    private final Deque<String> lastWords = new ArrayDeque<>();

    private InjectorProcess(Process process) {
        this.process = process;
    }

    /**
     * Starts the child and gives it its order.
     *
     * @throws LoadTrouble when it can't be started
     */
    static InjectorProcess start(InjectorCommand command, InjectionOrder order) {
        Process process;
        try {
            process = new ProcessBuilder(command.words(order)).start();
        } catch (IOException e) {
            throw new LoadTrouble(
                    "The injector's JVM " + command.java() + " could not be started: " + e.getMessage(), e);
        }
        InjectorProcess injector = new InjectorProcess(process);
        Thread.ofVirtual().name("injector-out").start(injector::readOutput);
        Thread.ofVirtual().name("injector-err").start(injector::readErrors);
        injector.tell(json(order));
        return injector;
    }

    private static String json(InjectionOrder order) {
        try {
            return InjectorLine.JSON.writeValueAsString(order);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Asks the injector to say what it has and to end. */
    void askToEnd() {
        tell("end");
    }

    /** A child that no longer listens is noticed where its lines are missed. */
    private synchronized void tell(String line) {
        try {
            Writer writer = process.outputWriter(StandardCharsets.UTF_8);
            writer.write(line + "\n");
            writer.flush();
        } catch (IOException gone) {
            remember("It did not take its order: " + gone.getMessage());
        }
    }

    /** The next word, or empty when none came in time. */
    Optional<Word> next(Duration patience) throws InterruptedException {
        return Optional.ofNullable(words.poll(Math.max(0, patience.toNanos()), TimeUnit.NANOSECONDS));
    }

    private void readOutput() {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                hears(line);
            }
        } catch (IOException closed) {
            // The child was ended while we read.
        } finally {
            words.add(new Word.Silence());
        }
    }

    private void hears(String line) {
        try {
            InjectorLine.read(line).ifPresentOrElse(said -> words.add(new Word.Said(said)), () -> remember(line));
        } catch (IllegalArgumentException garbled) {
            words.add(new Word.Garbled(String.valueOf(garbled.getMessage())));
        }
    }

    private void readErrors() {
        try (BufferedReader lines = process.errorReader(StandardCharsets.UTF_8)) {
            lines.lines().forEach(this::remember);
        } catch (IOException | UncheckedIOException closed) {
            // The child was ended while we read.
        }
    }

    private void remember(String line) {
        if (line.isBlank()) {
            return;
        }
        synchronized (lastWords) {
            lastWords.addLast(line.strip());
            if (lastWords.size() > LAST_WORDS) {
                lastWords.removeFirst();
            }
        }
    }

    /** How it ended, for a sentence: exit code and its last words. */
    String farewell() throws InterruptedException {
        boolean ended = process.waitFor(2, TimeUnit.SECONDS);
        synchronized (lastWords) {
            String said = lastWords.isEmpty() ? "it said nothing" : "it last said: " + String.join(" / ", lastWords);
            return (ended ? "exit code " + process.exitValue() + ", " : "") + said;
        }
    }

    /** Its process id. */
    long pid() {
        return process.pid();
    }

    /** Ends the child, whatever it is doing. */
    @Override
    public void close() {
        process.destroyForcibly();
    }
}
