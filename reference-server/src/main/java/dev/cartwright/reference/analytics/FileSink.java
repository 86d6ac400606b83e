package dev.cartwright.reference.analytics;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * Appends events to a file, a line each. The file is opened for each batch, so that it can be moved
 * away at any time and the next event begins a new one.
 */
final class FileSink implements EventSink {
    private final Path file;

    FileSink(Path file) {
        this.file = file;
    }

    @Override
    public boolean deliver(List<String> events) {
        try {
            // as one write, so that a line of another server's in the same file is not cut in two
            byte[] lines = (String.join("\n", events) + "\n").getBytes(UTF_8);
            Files.write(file, lines, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    @Override
    public void close() {}
}
