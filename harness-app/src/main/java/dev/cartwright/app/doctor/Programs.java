package dev.cartwright.app.doctor;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Programs of others that are good to have. */
final class Programs {

    private static final long PATIENCE_SECONDS = 4;
    private static final List<String> BROWSERS =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "firefox", "msedge");

    private final Map<String, String> environment;

    Programs(Map<String, String> environment) {
        this.environment = environment;
    }

    Finding redis() {
        Optional<Path> server = found("redis-server");
        if (server.isPresent()) {
            return Finding.works(
                    "Redis", server.get().toString(), "serve can keep carts in it: CART_STORE_PROVIDER=redis");
        }
        return Finding.absent(
                "Redis",
                "no redis-server on the PATH",
                "serve with CART_STORE_PROVIDER=redis on this machine; the reference cart keeps carts in memory without it",
                "on Debian and Ubuntu: apt-get install redis-server; on macOS: brew install redis");
    }

    Finding docker() {
        Optional<Path> docker = found("docker");
        if (docker.isEmpty()) {
            return Finding.absent(
                    "Docker",
                    "no docker on the PATH",
                    "a shop that comes as an image can't be started here; Cartwright itself does not use it",
                    "https://docs.docker.com/engine/install");
        }
        Answer answer = ask(docker.get().toString(), "version", "--format", "{{.Server.Version}}");
        return answer.right()
                ? Finding.works(
                        "Docker", "server " + answer.text(), "a shop that comes as an image can be started here")
                : Finding.absent(
                        "Docker",
                        docker.get() + " is there, but its server does not answer",
                        "a shop that comes as an image can't be started here; Cartwright itself does not use it",
                        "start the Docker service, and see with 'docker version' that you may use it");
    }

    Finding browser() {
        Optional<Path> browser =
                BROWSERS.stream().map(this::found).flatMap(Optional::stream).findFirst();
        if (browser.isPresent()) {
            return Finding.works("Browser", browser.get().toString(), "index.html of a run can be opened here");
        }
        return Finding.absent(
                "Browser",
                "none found on the PATH",
                "reports are written, and have to be opened elsewhere; index.html needs nothing beside itself",
                "on Debian and Ubuntu: apt-get install chromium");
    }

    private Optional<Path> found(String program) {
        return Arrays.stream(environment.getOrDefault("PATH", "").split(File.pathSeparator))
                .filter(folder -> !folder.isBlank())
                .flatMap(folder -> path(folder, program))
                .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
                .findFirst();
    }

    private static Stream<Path> path(String folder, String program) {
        try {
            return Stream.of(Path.of(folder, program), Path.of(folder, program + ".exe"));
        } catch (InvalidPathException e) {
            return Stream.of();
        }
    }

    /** What a program answered, and whether it ended well. */
    private record Answer(boolean right, String text) {}

    private static Answer ask(String... command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectInput(ProcessBuilder.Redirect.from(new File(nothing())))
                    .start();
            try {
                if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                    return new Answer(false, "no answer");
                }
                String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
                return new Answer(process.exitValue() == 0 && !text.isEmpty(), text);
            } finally {
                process.destroyForcibly();
            }
        } catch (IOException e) {
            return new Answer(false, String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Answer(false, "interrupted");
        }
    }

    private static String nothing() {
        return File.separatorChar == '/' ? "/dev/null" : "NUL";
    }
}
