package dev.cartwright.reference.cloudflare;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The worker under miniflare, started by its own start script on a free port of the loopback. */
public final class RealDurableObjects implements AutoCloseable {
    public static final String TOKEN = "token-of-the-durable-tests";
    private static final String TOLD = "carts at ";

    private final Path data;
    private final Process process;
    private final URI url;

    public RealDurableObjects() {
        Path folder = InstalledWorker.folder();
        try {
            data = Files.createTempDirectory(folder.toAbsolutePath(), "carts-");
            ProcessBuilder start = new ProcessBuilder("node", "start.js")
                    .directory(folder.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD);
            start.environment().put("CLOUDFLARE_CART_TOKEN", TOKEN);
            start.environment().put("CART_DATA", data.toString());
            start.environment().put("PORT", "0");
            process = start.start();
            BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
            String line = out.readLine();
            if (line == null || !line.startsWith(TOLD)) {
                throw new IllegalStateException("the worker did not start: " + line);
            }
            url = URI.create(line.substring(TOLD.length()));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public URI url() {
        return url;
    }

    /** How many objects were ever asked for anything: each has a file, even when it keeps nothing. */
    public long objects() {
        return files().stream()
                .filter(file -> file.toString().endsWith(".sqlite"))
                .count();
    }

    /** Whether any object keeps that text, which is ASCII. */
    public boolean keeps(String text) {
        return files().stream().anyMatch(file -> read(file).contains(text));
    }

    private List<Path> files() {
        try (Stream<Path> all = Files.walk(data)) {
            return all.filter(Files::isRegularFile).toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (NoSuchFileException _) {
            // deleted meanwhile
            return "";
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The runtime is a child of the start script, which ends it when it is told to stop. */
    @Override
    public void close() {
        List<ProcessHandle> children = process.descendants().toList();
        process.destroy();
        process.onExit().join();
        children.forEach(ProcessHandle::destroyForcibly);
        try (Stream<Path> all = Files.walk(data)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
