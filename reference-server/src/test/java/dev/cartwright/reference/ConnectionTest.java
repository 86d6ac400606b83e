package dev.cartwright.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.OutputStream;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConnectionTest {
    @Test
    void answersManyRequestsOfOneConnectionWithoutPauses() throws Exception {
        int requests = 300;
        try (ReferenceServer server =
                        ReferenceServer.start(ServerConfiguration.forTests().build());
                Socket socket =
                        new Socket(server.baseUri().getHost(), server.baseUri().getPort())) {
            socket.setTcpNoDelay(true);
            OutputStream out = socket.getOutputStream();
            // a pause of 40 ms in each answer would make it 12 s
            await().atMost(Duration.ofSeconds(8)).until(() -> {
                for (int i = 0; i < requests; i++) {
                    out.write("GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n"
                            .getBytes(java.nio.charset.StandardCharsets.UTF_8));
                    out.flush();
                    readAnswer(socket);
                }
                return true;
            });
        }
    }

    private static void readAnswer(Socket socket) throws Exception {
        StringBuilder text = new StringBuilder();
        while (!text.toString().endsWith("{\"status\":\"ok\"}")) {
            int read = socket.getInputStream().read();
            assertThat(read).isNotNegative();
            text.append((char) read);
        }
    }

    @Test
    void servesManyIdleClientsAtOnce() throws Exception {
        List<RawExchange> clients = new ArrayList<>();
        try (ReferenceServer server =
                ReferenceServer.start(ServerConfiguration.forTests().build())) {
            for (int i = 0; i < 400; i++) {
                clients.add(new RawExchange(server.baseUri()));
            }
            for (int round = 0; round < 2; round++) {
                for (RawExchange client : clients) {
                    client.send("HEAD /healthz HTTP/1.1\r\nHost: x\r\n\r\n");
                    assertThat(client.head()).startsWith("HTTP/1.1 200");
                }
            }
        } finally {
            for (RawExchange client : clients) {
                client.close();
            }
        }
    }

    @Test
    void isNotStoppedByHalfSentRequests() throws Exception {
        List<RawExchange> clients = new ArrayList<>();
        try (ReferenceServer server = ReferenceServer.start(
                ServerConfiguration.forTests().grace(Duration.ofMillis(200)).build())) {
            for (int i = 0; i < 64; i++) {
                RawExchange stalled = new RawExchange(server.baseUri());
                clients.add(stalled);
                stalled.send(
                        i % 2 == 0
                                ? "POST /api/cart HTTP/1.1\r\nHost: x\r\n"
                                : "POST /api/cart HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\n{");
            }
            RawExchange client = new RawExchange(server.baseUri());
            clients.add(client);
            client.send("HEAD /healthz HTTP/1.1\r\nHost: x\r\n\r\n");
            assertThat(client.head()).startsWith("HTTP/1.1 200");
        } finally {
            for (RawExchange client : clients) {
                client.close();
            }
        }
    }
}
