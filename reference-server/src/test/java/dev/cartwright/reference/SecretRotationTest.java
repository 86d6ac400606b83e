package dev.cartwright.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cartwright.reference.cart.CartId;
import dev.cartwright.reference.cookie.SignedCookie;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SecretRotationTest {
    private static final String OLD = "the secret of last year, long enough";
    private static final String NEW = "the secret of this year, long enough";
    private static final String MUG = "{\"sku\":{\"id\":\"mug-enamel\"}}";

    private static ServerConfiguration rotating(String current, String previous) {
        return ServerConfiguration.builder()
                .environment(Map.of("CART_COOKIE_SECRET", current, "CART_COOKIE_SECRET_OLD", previous))
                .build();
    }

    @Test
    void carriesAVisitorOverFromTheOldSecretToTheNew() {
        CartId id = new CartId("7c9e6679-7425-40de-944b-e07fc1f90ae7");
        String old = new SignedCookie(OLD).encode(id);
        String fresh = new SignedCookie(NEW).encode(id);
        try (ReferenceServer server = ReferenceServer.start(rotating(NEW, OLD))) {
            Client visitor = new Client(server).withCookie(old);
            assertThat(visitor.post(MUG).cookie()).contains(fresh);
            assertThat(new Client(server).withCookie(old).get().cart().size()).isEqualTo(1);
            assertThat(new Client(server).withCookie(old).patch("{}").cookie())
                    .as("refusals sign anew, too")
                    .contains(fresh);
            assertThat(visitor.get().cart().size()).isEqualTo(1);
        }
    }

    @Test
    void acceptsNoThirdSecretAndNoOldOneThatIsNotNamed() {
        CartId id = new CartId("7c9e6679-7425-40de-944b-e07fc1f90ae7");
        String third = new SignedCookie("a secret of somebody else, long enough").encode(id);
        try (ReferenceServer server = ReferenceServer.start(rotating(NEW, OLD))) {
            assertThat(new Client(server)
                            .withCookie(third)
                            .patch("{\"id\":\"x\",\"qty\":1}")
                            .error())
                    .isEqualTo("Cart not found");
        }
        try (ReferenceServer server = ReferenceServer.start(ServerConfiguration.builder()
                .environment(Map.of("CART_COOKIE_SECRET", NEW))
                .build())) {
            String old = new SignedCookie(OLD).encode(id);
            assertThat(new Client(server)
                            .withCookie(old)
                            .patch("{\"id\":\"x\",\"qty\":1}")
                            .error())
                    .isEqualTo("Cart not found");
        }
    }

    @Test
    void needsTwoLongSecretsThatDifferAndRepeatsNone() {
        assertThatThrownBy(() -> rotating(NEW, "short-and-planted"))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("CART_COOKIE_SECRET_OLD is too short")
                .hasMessageNotContaining("planted");
        assertThatThrownBy(() -> rotating(NEW, NEW))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("CART_COOKIE_SECRET_OLD is the same")
                .hasMessageNotContaining(NEW);
        assertThat(rotating(NEW, OLD).toString()).doesNotContain(NEW, OLD);
    }
}
