package dev.cartwright.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class DrainTest {
    @Test
    void tellsLoadBalancersBeforeItTurnsVisitorsAway() throws Exception {
        ReferenceServer server = ReferenceServer.start(
                Management.configured("STOP_DRAIN_SECONDS", "2").build());
        Client client = new Client(server);
        assertThat(client.sendTo("/readyz", "GET", "").status()).isEqualTo(200);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> stopped = threads.submit(server::close);
            await().until(() -> client.sendTo("/readyz", "GET", "").status() == 503);
            Client.Answer answer = client.post("{\"sku\":{\"id\":\"mug-enamel\"}}");
            assertThat(answer.status()).as("still served").isEqualTo(200);
            assertThat(answer.headers().get("Connection")).isEqualTo("close");
            assertThat(client.sendTo("/healthz", "GET", "").status()).isEqualTo(200);
            assertThat(new Management(server).get("/metrics").status()).isEqualTo(200);
            stopped.get();
        }
    }
}
