package dev.cartwright.app.engine;

import dev.cartwright.app.TroubleException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Makes Allure's HTML of Allure's results, offline: with the command line of Allure as the local Maven repository holds it, in a
 * process of its own, since its libraries are older than ours.
 */
public final class AllureHtml {

    private static final String VERSION = "2.34.0";
    private static final long LONGEST_MINUTES = 5;
    /** Allure's page tells its maker about each visit; a report about somebody's shop does not. */
    private static final Pattern TRACKING = Pattern.compile(
            "<script\\b(?:(?!</script>).)*?(?:googletagmanager|gtag\\(|google-analytics)(?:(?!</script>).)*</script>",
            Pattern.DOTALL);

    private final Path repository;

    /** @param repository the local Maven repository */
    public AllureHtml(Path repository) {
        this.repository = repository;
    }

    /**
     * Writes the page: one file, complete in itself.
     *
     * @param results the folder with the results
     * @param page the folder to write, replaced when it is there
     * @return the file to open
     * @throws TroubleException when Allure is not there or does not do it; its message says how to get it
     */
    public Path write(Path results, Path page) {
        Path archive = repository.resolve(
                "io/qameta/allure/allure-commandline/%s/allure-commandline-%s.zip".formatted(VERSION, VERSION));
        if (!Files.isRegularFile(archive)) {
            throw new TroubleException("Allure's command line is not in the local Maven repository (" + archive
                    + "). Get it once with ./mvnw dependency:get"
                    + " -Dartifact=io.qameta.allure:allure-commandline:" + VERSION
                    + ":zip and run report again; the results"
                    + " are in " + results + ".");
        }
        try {
            Path unpacked = Files.createTempDirectory("cartwright-allure-");
            try {
                unpack(archive, unpacked);
                generate(unpacked.resolve("allure-" + VERSION), results, page);
            } finally {
                delete(unpacked);
            }
            return untracked(page.resolve("index.html"));
        } catch (IOException e) {
            throw new TroubleException(
                    "Allure's page can't be written to " + page + " (" + e.getMessage() + "); see who may write there.",
                    e);
        }
    }

    private static void unpack(Path archive, Path folder) throws IOException {
        try (InputStream bytes = Files.newInputStream(archive);
                ZipInputStream zip = new ZipInputStream(bytes)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path file = folder.resolve(entry.getName()).normalize();
                if (!file.startsWith(folder)) {
                    throw new IOException(archive + " holds a file outside of its folder");
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                } else {
                    Files.createDirectories(
                            Optional.ofNullable(file.getParent()).orElse(folder));
                    Files.copy(zip, file);
                }
            }
        }
    }

    private static void generate(Path allure, Path results, Path page) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        allure.resolve("lib") + "/*" + System.getProperty("path.separator")
                                + allure.resolve("lib/config"),
                        "io.qameta.allure.CommandLine",
                        "generate",
                        results.toString(),
                        "--clean",
                        "--single-file",
                        "-o",
                        page.toString())
                .redirectErrorStream(true)
                .redirectOutput(allure.resolve("said.txt").toFile());
        builder.environment().put("APP_HOME", allure.toString());
        Process process = builder.start();
        try {
            if (!process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new TroubleException("Allure made no page of " + results + ": "
                        + Files.readString(allure.resolve("said.txt"))
                                .lines()
                                .findFirst()
                                .orElse("it did not end in time"));
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new TroubleException("Stopped while Allure made its page; run report again.");
        }
    }

    private static Path untracked(Path page) throws IOException {
        Files.writeString(page, TRACKING.matcher(Files.readString(page)).replaceAll(""));
        return page;
    }

    private static void delete(Path folder) throws IOException {
        List<Path> deepestFirst;
        try (Stream<Path> files = Files.walk(folder)) {
            deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : deepestFirst) {
            Files.deleteIfExists(file);
        }
    }
}
