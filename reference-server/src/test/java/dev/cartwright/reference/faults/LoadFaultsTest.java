package dev.cartwright.reference.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cartwright.reference.ReferenceServer;
import dev.cartwright.reference.ServerConfiguration;
import java.io.IOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoadFaultsTest {
    private static final OkHttpClient HTTP = new OkHttpClient();
    private static final RequestBody MUG =
            RequestBody.create("{\"sku\":{\"id\":\"mug-enamel\"}}", MediaType.get("application/json"));

    @ParameterizedTest
    @CsvSource({
        "adds-slow, POST, 1, 250",
        "reads-slow, GET, 1, 250",
        "everything-slow, GET, 1, 600",
        "one-in-fifty-slow, GET, 50, 1200",
        "one-in-fifteen-slow, GET, 15, 300"
    })
    void takesAtLeastItsTimeLonger(String fault, String method, int requests, long millis) throws IOException {
        try (ReferenceServer server = started(fault)) {
            long began = System.nanoTime();
            for (int i = 0; i < requests; i++) {
                status(server, method, Optional.empty());
            }
            assertThat((System.nanoTime() - began) / 1_000_000).isGreaterThanOrEqualTo(millis);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "one-in-hundred-fails, GET, 300, 3",
        "one-in-thirty-fails, GET, 300, 10",
        "adds-fail-now-and-then, POST, 100, 5",
        "adds-fail-now-and-then, GET, 100, 0"
    })
    void failsAsOftenAsItSays(String fault, String method, int requests, int failures) throws IOException {
        try (ReferenceServer server = started(fault)) {
            int failed = 0;
            for (int i = 0; i < requests; i++) {
                failed += status(server, method, Optional.empty()) == 500 ? 1 : 0;
            }
            assertThat(failed).isEqualTo(failures);
        }
    }

    @Test
    void losesAVisitorsCookieNowAndThen() throws IOException {
        try (ReferenceServer server = started("cookies-refused-now-and-then")) {
            String cookie = setCookie(server, Optional.empty());
            Set<String> seen = new HashSet<>();
            for (int i = 0; i < 200; i++) {
                seen.add(setCookie(server, Optional.of(cookie)));
            }
            assertThat(seen).hasSize(2).contains(cookie);
        }
    }

    private static ReferenceServer started(String fault) {
        return ReferenceServer.start(
                ServerConfiguration.forTests().faults(fault).build());
    }

    private static int status(ReferenceServer server, String method, Optional<String> cookie) throws IOException {
        try (Response response = HTTP.newCall(request(server, method, cookie)).execute()) {
            return response.code();
        }
    }

    private static String setCookie(ReferenceServer server, Optional<String> cookie) throws IOException {
        try (Response response = HTTP.newCall(request(server, "GET", cookie)).execute()) {
            String value = response.header("Set-Cookie", "");
            return value == null ? "" : value.replaceFirst(";.*", "");
        }
    }

    private static Request request(ReferenceServer server, String method, Optional<String> cookie) {
        Request.Builder request = new Request.Builder()
                .url(server.cartUri().toString())
                .method(method, method.equals("GET") ? null : MUG);
        cookie.ifPresent(value -> request.header("Cookie", value));
        return request.build();
    }
}
