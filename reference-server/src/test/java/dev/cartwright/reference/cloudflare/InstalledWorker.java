package dev.cartwright.reference.cloudflare;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.opentest4j.TestAbortedException;

/** A copy of the worker's folder in {@code target}, with its libraries: installed once, kept between builds. */
final class InstalledWorker {
    private static final Path SOURCE = Path.of("cloudflare");
    private static final Path COPY = Path.of("target", "cloudflare");
    private static final String LOCK = "package-lock.json";
    private static final int OLDEST_NODE = 18;

    private InstalledWorker() {}

    /**
     * The folder; where Node or npm is missing, the tests that need it are skipped and say so. Where both are
     * there and the libraries are not to be had, they fail: nobody reads the reason of a test that was skipped.
     */
    static Path folder() {
        needed("npm", "--version");
        String node = needed("node", "--version");
        if (Integer.parseInt(node.replaceAll("^v(\\d+).*", "$1")) < OLDEST_NODE) {
            throw skipped("Node " + node + " is too old, it needs " + OLDEST_NODE);
        }
        try {
            Files.createDirectories(COPY);
            boolean same =
                    Files.exists(COPY.resolve(LOCK)) && Files.mismatch(COPY.resolve(LOCK), SOURCE.resolve(LOCK)) < 0;
            Path done = COPY.resolve("installed");
            if (!same || !Files.exists(done)) {
                Files.deleteIfExists(done);
                copy(List.of("package.json", LOCK));
                install();
                finish(done);
            }
            copy(List.of("worker.js", "cart-object.js", "operations.js", "start.js"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return COPY;
    }

    private static void copy(List<String> files) throws IOException {
        for (String file : files) {
            Files.copy(SOURCE.resolve(file), COPY.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void finish(Path done) throws IOException {
        try {
            Files.createFile(done);
        } catch (FileAlreadyExistsException _) {
            // another test did it too
        }
    }

    /** Without the libraries' own scripts: the runtime comes with its package. */
    private static void install() {
        Run run = run(COPY, "npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline");
        if (run.code() != 0) {
            throw new IllegalStateException(
                    "Node is here, but `npm ci` in reference-server/cloudflare ended with %d: run it there to see why"
                            .formatted(run.code()));
        }
    }

    private static String needed(String program, String argument) {
        Run run = run(Path.of("."), program, argument);
        if (run.code() != 0) {
            throw skipped(program + " is not on the PATH");
        }
        return run.out();
    }

    private static TestAbortedException skipped(String why) {
        String line = "The cloudflare store is not tested: " + why + ".";
        System.getLogger(InstalledWorker.class.getName()).log(System.Logger.Level.WARNING, line);
        return new TestAbortedException(line);
    }

    private record Run(int code, String out) {}

    private static Run run(Path folder, String... command) {
        try {
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            process.getOutputStream().close();
            String out = new String(process.getInputStream().readAllBytes(), UTF_8);
            return process.waitFor(5, TimeUnit.MINUTES) ? new Run(process.exitValue(), out.strip()) : new Run(-1, "");
        } catch (IOException _) {
            return new Run(-1, "");
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return new Run(-1, "");
        }
    }
}
