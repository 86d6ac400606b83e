package dev.cartwright.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.OutputStream;
import java.net.ConnectException;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class LifeTest {
    private static final String MUG = "{\"sku\":{\"id\":\"mug-enamel\"}}";

    @Test
    void losesNoneOfManyConcurrentAdds() throws Exception {
        try (ReferenceServer server =
                        ReferenceServer.start(ServerConfiguration.forTests().build());
                ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
            OkHttpClient http = new OkHttpClient.Builder()
                    .connectionPool(new okhttp3.ConnectionPool(64, 1, java.util.concurrent.TimeUnit.MINUTES))
                    .build();
            String cookie = new Client(server).get().cookie().orElseThrow();
            List<Callable<Integer>> all = new ArrayList<>();
            for (int client = 0; client < 64; client++) {
                Client one = new Client(server, http).withCookie(cookie);
                all.add(() -> {
                    int added = 0;
                    for (int i = 0; i < 200; i++) {
                        added += one.post(MUG).status() == 200 ? 1 : 0;
                    }
                    return added;
                });
            }
            int added = 0;
            for (Future<Integer> future : clients.invokeAll(all)) {
                added += future.get();
            }
            assertThat(added).isEqualTo(12_800);
            assertThat(new Client(server)
                            .withCookie(cookie)
                            .get()
                            .cart()
                            .path("mug-enamel")
                            .path("qty")
                            .asInt())
                    .isEqualTo(12_800);
        }
    }

    @Test
    void sellsNoMoreThanItsStockToConcurrentAdds() throws Exception {
        try (ReferenceServer server =
                        ReferenceServer.start(ServerConfiguration.forTests().build());
                ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
            String cookie = new Client(server).get().cookie().orElseThrow();
            List<Callable<Integer>> all = new ArrayList<>();
            for (String size : List.of("S", "M", "L", "XL")) {
                for (int i = 0; i < 8; i++) {
                    Client one = new Client(server).withCookie(cookie);
                    all.add(() -> one.post("{\"sku\":{\"id\":\"tee-classic\"},\"size\":\"%s\"}".formatted(size))
                            .status());
                }
            }
            List<Integer> statuses = new ArrayList<>();
            for (Future<Integer> future : clients.invokeAll(all)) {
                statuses.add(future.get());
            }
            assertThat(statuses).containsOnly(200, 409);
            assertThat(statuses).filteredOn(status -> status == 200).hasSize(10);
        }
    }

    @Test
    void forgetsACartAfterItsTtlSaysItsClock() {
        MutableClock clock = new MutableClock();
        try (ReferenceServer server = ReferenceServer.start(ServerConfiguration.forTests()
                .clock(clock)
                .ttl(Duration.ofMinutes(30))
                .build())) {
            Client client = new Client(server);
            assertThat(client.post(MUG).setCookies()).first().asString().contains("Max-Age=1800");
            String cookie = client.cookie().orElseThrow();
            clock.advance(Duration.ofMinutes(29));
            assertThat(client.post(MUG).status()).isEqualTo(200);
            clock.advance(Duration.ofMinutes(29));
            assertThat(client.get().cart().path("mug-enamel").path("qty").asInt())
                    .isEqualTo(2);
            clock.advance(Duration.ofMinutes(1));
            assertThat(client.get().cart().size()).isZero();
            assertThat(client.patch("{\"id\":\"mug-enamel\",\"qty\":1}").error())
                    .isEqualTo("Item not in cart");
            assertThat(client.put("{\"lines\":[%s]}".formatted(MUG)).status()).isEqualTo(200);
            assertThat(client.cookie()).contains(cookie);
        }
    }

    @Test
    void finishesRequestsInFlightWhenItStops() throws Exception {
        CountDownLatch entered = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        AtomicBoolean armed = new AtomicBoolean();
        Clock gate = new MutableClock() {
            @Override
            public Instant instant() {
                if (armed.compareAndSet(true, false)) {
                    entered.countDown();
                    try {
                        release.await();
                    } catch (InterruptedException _) {
                        Thread.currentThread().interrupt();
                    }
                }
                return super.instant();
            }
        };
        ReferenceServer server = ReferenceServer.start(ServerConfiguration.forTests()
                .clock(gate)
                .grace(Duration.ofSeconds(20))
                .build());
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
                RawExchange slow = new RawExchange(server.baseUri())) {
            armed.set(true);
            slow.send(
                    "POST /api/cart HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s"
                            .formatted(MUG.length(), MUG));
            entered.await();
            Future<?> stopped = threads.submit(server::close);
            await().until(() -> new Client(server).get().status() == 503);
            assertThat(stopped.isDone()).isFalse();
            release.countDown();
            assertThat(slow.head()).startsWith("HTTP/1.1 200");
            stopped.get();
        }
        assertThatThrownBy(() ->
                        new Socket(server.baseUri().getHost(), server.baseUri().getPort()).close())
                .isInstanceOf(ConnectException.class);
    }

    @Test
    @Timeout(5)
    void stopsAtOnceWhenNothingIsInFlight() {
        ReferenceServer server =
                ReferenceServer.start(ServerConfiguration.forTests().build());
        new Client(server).get();
        server.close();
    }

    @Test
    void writesOneJsonLineARequestWithoutSecrets() {
        Queue<String> lines = new ConcurrentLinkedQueue<>();
        String cookie;
        Secret secret = Secret.random();
        try (ReferenceServer server = ReferenceServer.start(ServerConfiguration.forTests()
                .cookieSecret(secret)
                .log(lines::add)
                .build())) {
            Client client = new Client(server);
            client.post(MUG);
            cookie = client.cookie().orElseThrow();
            client.sendTo("/api/cart?token=hidden", "GET", "", "Authorization", "Bearer hidden");
            client.sendTo("/a%0Ab", "GET", "");
        }
        assertThat(lines).hasSize(6).allSatisfy(line -> {
            JsonNode event = JsonMapper.builder().build().readTree(line);
            assertThat(event.path("time").asText()).isNotEmpty();
            assertThat(event.path("event").asText()).isIn("started", "request", "stopping", "stopped");
            assertThat(line)
                    .doesNotContain("\n", cookie, secret.reveal(), "hidden", cookie.substring(0, cookie.indexOf('.')));
        });
        assertThat(lines).anyMatch(line -> line.contains("\"method\":\"POST\",\"path\":\"/api/cart\",\"status\":200"));
    }

    @Test
    void tellsOfADefectWithoutDetails() {
        Queue<String> lines = new ConcurrentLinkedQueue<>();
        try (ReferenceServer server = ReferenceServer.start(ServerConfiguration.forTests()
                .faults("malformed-cookie-fails")
                .log(lines::add)
                .build())) {
            Client.Answer answer = new Client(server).withCookie("x").get();
            assertThat(answer.status()).isEqualTo(500);
            assertThat(answer.text()).isEqualTo("{\"error\":\"Internal error\"}");
        }
        assertThat(lines).anyMatch(line -> line.contains("\"event\":\"failure\"") && line.contains("IllegalState"));
    }

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
            for (int i = 0; i < 300; i++) {
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
    void speaksHttpsWithACertificateOfItsOwn() throws Exception {
        try (ReferenceServer server = ReferenceServer.start(
                ServerConfiguration.forTests().tls(new Tls.SelfMade()).build())) {
            assertThat(server.baseUri()).hasScheme("https");
            X509Certificate certificate = server.certificate().orElseThrow();
            assertThat(new Client(server, trusting(certificate)).post(MUG).status())
                    .isEqualTo(200);
            assertThatThrownBy(() -> new Client(server).get())
                    .hasRootCauseInstanceOf(Exception.class)
                    .hasStackTraceContaining(SSLHandshakeException.class.getSimpleName());
        }
    }

    @Test
    void speaksHttpsWithAGivenCertificate(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("shop.p12");
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-keyalg",
                        "EC",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        file.toString(),
                        "-storepass",
                        "open sesame",
                        "-dname",
                        "CN=shop",
                        "-ext",
                        "SAN=ip:127.0.0.1")
                .redirectErrorStream(true)
                .start();
        assertThat(keytool.waitFor()).isZero();
        Tls right = new Tls.KeyStoreFile(file, Secret.of("open sesame"));
        try (ReferenceServer server =
                ReferenceServer.start(ServerConfiguration.forTests().tls(right).build())) {
            assertThat(new Client(server, trusting(server.certificate().orElseThrow()))
                            .get()
                            .status())
                    .isEqualTo(200);
        }
        assertThatThrownBy(() -> ReferenceServer.start(ServerConfiguration.forTests()
                        .tls(new Tls.KeyStoreFile(file, Secret.of("wrong one")))
                        .build()))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("shop.p12")
                .hasMessageContaining("password")
                .hasMessageNotContaining("wrong one");
        assertThat(Files.exists(file)).isTrue();
    }

    private static OkHttpClient trusting(X509Certificate certificate) throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setCertificateEntry("server", certificate);
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(store);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return new OkHttpClient.Builder()
                .sslSocketFactory(context.getSocketFactory(), (X509TrustManager) trust.getTrustManagers()[0])
                .build();
    }
}
