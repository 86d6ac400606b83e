package dev.cartwright.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

/** Whoever runs a server: talks to its management port. */
final class Management {
    private static final OkHttpClient HTTP = new OkHttpClient();

    private final URI base;

    Management(ReferenceServer server) {
        this.base = server.managementUri().orElseThrow();
    }

    /** A server's configuration from variables, with a free management port. */
    static ServerConfigurationBuilder configured(String... variables) {
        Map<String, String> environment = new java.util.HashMap<>(Map.of("MANAGEMENT_PORT", "0"));
        for (int at = 0; at < variables.length; at += 2) {
            environment.put(variables[at], variables[at + 1]);
        }
        return ServerConfiguration.forTests().environment(environment);
    }

    Client.Answer send(String method, String path, String body, String... headers) {
        Request.Builder request = new Request.Builder().url(base + path);
        for (int at = 0; at < headers.length; at += 2) {
            request.addHeader(headers[at], headers[at + 1]);
        }
        request.method(
                method,
                method.equals("GET") || method.equals("HEAD")
                        ? null
                        : RequestBody.create(body.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        try (Response response = HTTP.newCall(request.build()).execute()) {
            return new Client.Answer(
                    response.code(), response.headers(), response.body().string());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    Client.Answer get(String path) {
        return send("GET", path, "");
    }

    Client.Answer put(String path, String body) {
        return send("PUT", path, body);
    }

    /** The metrics there are, name and labels, a space, and the value. */
    List<String> metrics() {
        Client.Answer answer = get("/metrics");
        assertThat(answer.status()).isEqualTo(200);
        return answer.text().lines().filter(line -> !line.startsWith("#")).toList();
    }

    /** The value of the one metric whose name and labels contain all of {@code parts}; 0 when there is none. */
    double metric(String name, String... parts) {
        Optional<String> found = metrics().stream()
                .filter(line -> line.startsWith(name + "{") || line.startsWith(name + " "))
                .filter(line -> List.of(parts).stream().allMatch(line::contains))
                .reduce((one, other) -> {
                    throw new AssertionError("both " + one + " and " + other);
                });
        return found.map(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .orElse(0.0);
    }
}
