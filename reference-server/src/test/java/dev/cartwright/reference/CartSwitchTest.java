package dev.cartwright.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CartSwitchTest {
    private static final String MUG = "{\"sku\":{\"id\":\"mug-enamel\"},\"qty\":2}";

    private final ReferenceServer server =
            ReferenceServer.start(Management.configured().build());
    private final Management management = new Management(server);
    private final Client client = new Client(server);

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void turnsTheCartOffAndEverythingIsThereWhenItIsOnAgain() {
        client.post(MUG);
        assertThat(management.put("/cart-enabled", "{\"enabled\":false}").text())
                .isEqualTo("{\"enabled\":false}");

        for (String method : new String[] {"GET", "POST", "PUT", "PATCH", "DELETE"}) {
            Client.Answer off = client.send(method, "{}");
            assertThat(off.status()).as(method).isEqualTo(503);
            assertThat(off.text()).isEqualTo("{\"error\":\"Cart disabled\"}");
            assertThat(Integer.parseInt(off.headers().get("Retry-After"))).isPositive();
            assertThat(off.headers().get("Cache-Control")).isEqualTo("no-store");
        }
        assertThat(client.sendTo("/readyz", "GET", "").status())
                .as("the server itself is well; another one would answer the same")
                .isEqualTo(200);
        assertThat(management.metric("cartwright_cart_enabled")).isZero();

        assertThat(management.put("/cart-enabled", "{\"enabled\":true}").status())
                .isEqualTo(200);
        assertThat(client.get().cart().path("mug-enamel").path("qty").asInt()).isEqualTo(2);
    }

    @Test
    void startsTurnedOffWhenTheVariableSaysSo() {
        try (ReferenceServer off = ReferenceServer.start(
                Management.configured("CART_ENABLED", "false").build())) {
            Client visitor = new Client(off);
            assertThat(visitor.post(MUG).status()).isEqualTo(503);
            assertThat(new Management(off).get("/cart-enabled").text()).isEqualTo("{\"enabled\":false}");
            new Management(off).put("/cart-enabled", "{\"enabled\":true}");
            assertThat(visitor.post(MUG).status()).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "[]", "{}", "{\"enabled\":\"false\"}", "{\"enabled\":0}", "{\"enabled\":false,\"x\":1}"})
    void takesOnlyWhatItUnderstands(String body) {
        Client.Answer answer = management.put("/cart-enabled", body);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.error()).isNotEmpty();
        assertThat(client.get().status()).isEqualTo(200);
    }

    @Test
    void takesNoChangeFromAWebPage() {
        assertThat(management
                        .send("PUT", "/cart-enabled", "{\"enabled\":false}", "Origin", "http://127.0.0.1:3000")
                        .status())
                .isEqualTo(403);
        assertThat(client.get().status()).isEqualTo(200);
    }
}
