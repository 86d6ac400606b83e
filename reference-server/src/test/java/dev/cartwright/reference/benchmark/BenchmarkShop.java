package dev.cartwright.reference.benchmark;

import dev.cartwright.reference.ReferenceServer;
import dev.cartwright.reference.ServerConfiguration;
import dev.cartwright.reference.ServerConfigurationBuilder;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A reference server whose shop never sells out, and visitors with carts of five lines. */
final class BenchmarkShop implements AutoCloseable {
    static final int LINES = 5;

    private final ReferenceServer server;
    private final HttpClient http = HttpClient.newHttpClient();

    BenchmarkShop(UnaryOperator<ServerConfigurationBuilder> change) throws IOException {
        Path catalogue = Files.createTempFile("catalogue", ".json");
        Files.writeString(
                catalogue,
                IntStream.range(0, LINES)
                        .mapToObj(
                                ("{\"id\": \"sku-%1$d\", \"title\": \"Something %1$d\", \"price\": 1250, \"stock\": 900000000000,"
                                                + " \"slug\": \"something-%1$d\", \"description\": \"Holds 350 ml.\"}")
                                        ::formatted)
                        .collect(Collectors.joining(",", "{\"skus\": [", "]}")));
        server = ReferenceServer.start(
                change.apply(ServerConfiguration.forTests().catalogueFile(catalogue))
                        .build());
        Files.delete(catalogue);
    }

    int port() {
        return server.baseUri().getPort();
    }

    /** The body of PUT that makes such a cart. */
    String fiveLines() {
        return IntStream.range(0, LINES)
                .mapToObj("{\"sku\":{\"id\":\"sku-%d\"},\"qty\":2}"::formatted)
                .collect(Collectors.joining(",", "{\"lines\":[", "]}"));
    }

    /** A new cart of five lines: its cookie's value. */
    String cart() {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(server.cartUri())
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(fiveLines()))
                .build());
        return answer.headers().firstValue("Set-Cookie").orElseThrow().split("[=;]", 3)[1];
    }

    /** The size of the answer to GET of such a cart. */
    int answerSize() {
        return send(HttpRequest.newBuilder(server.cartUri())
                        .header("Cookie", "__Host-CART_ID=" + cart())
                        .build())
                .body()
                .length();
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted");
        }
    }

    /** GET requests of that many visitors, each with a cart. */
    List<String> gets(int visitors) {
        List<String> requests = new ArrayList<>();
        for (int i = 0; i < visitors; i++) {
            requests.add(request("GET", cart(), ""));
        }
        return requests;
    }

    /** POST requests of that many visitors, each with a cart, that add one more to a line. */
    List<String> posts(int visitors) {
        List<String> requests = new ArrayList<>();
        for (int i = 0; i < visitors; i++) {
            requests.add(request("POST", cart(), "{\"sku\":{\"id\":\"sku-1\"},\"qty\":1}"));
        }
        return requests;
    }

    /** A request with that cart's cookie, or without one when it is empty. */
    static String request(String method, String cookie, String body) {
        return """
                %s /api/cart HTTP/1.1\r
                Host: 127.0.0.1\r
                User-Agent: benchmark\r
                Accept: application/json\r
                Cookie: consent=yes%s\r
                %s\r
                %s""".formatted(
                        method,
                        cookie.isEmpty() ? "" : "; __Host-CART_ID=" + cookie,
                        body.isEmpty()
                                ? ""
                                : "Content-Type: application/json\r\nContent-Length: %d\r\n".formatted(body.length()),
                        body);
    }

    @Override
    public void close() {
        server.close();
    }
}
