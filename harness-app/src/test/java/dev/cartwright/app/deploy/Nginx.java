package dev.cartwright.app.deploy;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opentest4j.TestAbortedException;

/** An nginx of this test's own with the settings of {@code deploy/nginx.conf}, before servers on the loopback. */
final class Nginx implements AutoCloseable {
    private static final Path SETTINGS = Path.of("..", "deploy", "nginx.conf");

    private final Process process;
    private final int port;

    /** Starts it in {@code folder}, which must be short-lived and its own. */
    Nginx(Path folder, List<URI> servers) {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
        try {
            Path settings = Files.writeString(folder.resolve("nginx.conf"), settings(folder, servers));
            process = new ProcessBuilder(
                            program().toString(),
                            "-p",
                            folder.toString(),
                            "-e",
                            "stderr",
                            "-c",
                            settings.toString(),
                            "-g",
                            // started by root it would become nobody, who may not write in the folder
                            "daemon off; user %s;".formatted(System.getProperty("user.name")))
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("nginx.log").toFile())
                    .start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        await().atMost(Duration.ofSeconds(20)).until(this::listens);
    }

    /** The file as it is but for the names of servers, the address to listen on, and where it may write. */
    private String settings(Path folder, List<URI> servers) throws IOException {
        String upstream = servers.stream()
                .map(server -> "server 127.0.0.1:%d max_fails=1 fail_timeout=1s;".formatted(server.getPort()))
                .collect(Collectors.joining("\n        "));
        return Files.readString(SETTINGS)
                .replaceFirst("server cart-1:8080 [^;]*;\\s*server cart-2:8080 [^;]*;", upstream)
                .replace("listen 8080;", "listen 127.0.0.1:%d;".formatted(port))
                .replaceAll(" /tmp/", " " + Matcher.quoteReplacement(folder + "/"));
    }

    /** Where nginx is; without it the test is skipped and says so. */
    private static Path program() {
        Stream<Path> path = Arrays.stream(
                        Optional.ofNullable(System.getenv("PATH")).orElse("").split(":"))
                .map(Path::of);
        return Stream.concat(path, Stream.of(Path.of("/usr/sbin")))
                .map(place -> place.resolve("nginx"))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> {
                    String line =
                            "Several servers as one are not tested: no nginx was found (Debian: apt-get install nginx-light).";
                    System.getLogger(Nginx.class.getName()).log(System.Logger.Level.WARNING, line);
                    return new TestAbortedException(line);
                });
    }

    private boolean listens() {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException _) {
            return false;
        }
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
