package dev.cartwright.reference.operations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cartwright.reference.MutableClock;
import dev.cartwright.reference.http.HeaderFields;
import dev.cartwright.reference.http.HttpRequest;
import dev.cartwright.reference.http.RequestBody;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class RateLimitMemoryTest {
    private static final int A_MILLION = 1_000_000;

    private final MutableClock clock = new MutableClock();
    private final RateLimit limit = new RateLimit(1, 2, clock);

    private static HttpRequest from(int client) {
        try {
            InetAddress address = InetAddress.getByAddress(
                    new byte[] {10, (byte) (client >> 16), (byte) (client >> 8), (byte) client});
            return new HttpRequest(
                    "GET",
                    "/api/cart",
                    HeaderFields.NONE,
                    RequestBody.none(),
                    new InetSocketAddress(address, 1),
                    address,
                    "request");
        } catch (UnknownHostException impossible) {
            throw new AssertionError(impossible);
        }
    }

    @Test
    void remembersABoundedNumberOfAMillionClientsAndStillTheOneThatHammers() {
        HttpRequest hammering = from(A_MILLION);
        int refused = 0;
        for (int client = 0; client < A_MILLION; client++) {
            assertThat(limit.refuse(from(client))).isEmpty();
            if (client % 100 == 0 && limit.refuse(hammering).isPresent()) {
                refused++;
            }
        }
        assertThat(limit.clients()).isLessThanOrEqualTo(RateLimit.MOST_CLIENTS);
        assertThat(refused).as("refusals of the client that never pauses").isEqualTo(A_MILLION / 100 - 2);
    }

    @Test
    void forgetsAClientThatHasItsWholeBurstAgain() {
        limit.refuse(from(1));
        assertThat(limit.clients()).isEqualTo(1);
        clock.advance(Duration.ofSeconds(10));
        assertThat(limit.clients()).isZero();
    }
}
