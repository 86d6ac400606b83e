package dev.cartwright.app.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Finds run folders and reads what lies in them. */
public final class RunFolders {

    private RunFolders() {}

    /** The only run under {@code out}. */
    public static Path only(Path out) {
        List<Path> runs = files(out).stream()
                .filter(file -> file.endsWith("evidence.ndjson"))
                .map(Path::getParent)
                .toList();
        if (runs.size() != 1) {
            throw new IllegalStateException("Expected one run under " + out + ", found " + runs);
        }
        return runs.getFirst();
    }

    /** Every file below a folder. */
    public static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of a file in a run folder. */
    public static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
