package dev.cartwright.reference;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The JDK's server reads its time limits once in a JVM, so these run against one of their own, where a
 * request may take a second.
 */
class SlowRequestTest {
    private static final String HEAD = "POST /api/cart HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n";

    private Process process;
    private URI server;

    /** The server of that JVM, until its standard input ends. */
    public static void main(String[] arguments) throws IOException {
        try (ReferenceServer server =
                ReferenceServer.start(ServerConfiguration.forTests().build())) {
            System.out.println(server.baseUri());
            System.in.readAllBytes();
        }
    }

    @BeforeEach
    void start() throws IOException {
        process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dsun.net.httpserver.maxReqTime=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SlowRequestTest.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader told = process.inputReader(UTF_8);
        server = URI.create(Objects.requireNonNull(told.readLine()));
    }

    @AfterEach
    void stop() {
        process.destroy();
    }

    @Test
    void cutsOffAHeadThatNeverEnds() throws Exception {
        assertCutOff(HEAD);
    }

    @Test
    void cutsOffABodyThatNeverEnds() throws Exception {
        assertCutOff(HEAD + "Content-Length: 100000\r\n\r\n");
    }

    @Test
    void cutsOffChunksThatNeverEnd() throws Exception {
        assertCutOff(HEAD + "Transfer-Encoding: chunked\r\n\r\n1000\r\n");
    }

    /** Sends a byte now and then, as long as the server listens. */
    private void assertCutOff(String beginning) throws Exception {
        try (Socket socket = new Socket(InetAddress.getByName(server.getHost()), server.getPort())) {
            socket.setSoTimeout(200);
            socket.getOutputStream().write(beginning.getBytes(UTF_8));
            int sent = 0;
            while (isOpen(socket)) {
                sent++;
                assertThat(sent).as("bytes sent while the server waits").isLessThan(300);
            }
        }
        try (RawExchange next = new RawExchange(server)) {
            assertThat(next.send("HEAD /healthz HTTP/1.1\r\nHost: x\r\n\r\n").head())
                    .startsWith("HTTP/1.1 200");
        }
    }

    private static boolean isOpen(Socket socket) {
        try {
            return socket.getInputStream().read() >= 0;
        } catch (SocketTimeoutException _) {
            return wrote(socket);
        } catch (IOException _) {
            return false;
        }
    }

    private static boolean wrote(Socket socket) {
        try {
            socket.getOutputStream().write('x');
            return true;
        } catch (IOException _) {
            return false;
        }
    }
}
