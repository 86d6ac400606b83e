package dev.cartwright.reference;

import static dev.cartwright.reference.CheckoutShop.MUG;
import static dev.cartwright.reference.CheckoutShop.WEBHOOK;
import static dev.cartwright.reference.CheckoutShop.checkout;
import static dev.cartwright.reference.CheckoutShop.signature;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cartwright.reference.stripestub.Play;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code POST /api/stripe-webhook} of a running server, from a Stripe stub and by hand. */
abstract class WebhookContract extends PayableCart {
    @Test
    void recordsAnOrderAndEmptiesTheCartThatWasPaid() {
        Client client = mugs(2);
        String cookie = client.cookie().orElseThrow();
        JsonNode session = checkout(client).json();

        assertThat(shop.play(session, Play.PAY)).containsExactly(200);

        assertThat(client.get().cart()).isEmpty();
        assertThat(client.cookie()).contains(cookie);
        assertThat(shop.orders("stock = 'SOLD' AND taken_out AND order_id = '%s'"
                        .formatted(session.path("orderId").asText())))
                .isEqualTo(1);
        assertThat(shop.stripe.refunds()).isEmpty();
    }

    @Test
    void leavesWhatWasAddedWhilePaying() {
        Client client = mugs(2);
        JsonNode session = checkout(client).json();
        client.post(MUG.formatted(1));
        client.post("{\"sku\":{\"id\":\"notebook-ruled\"}}");

        assertThat(shop.play(session, Play.PAY_TWICE)).containsExactly(200, 200);

        JsonNode cart = client.get().cart();
        assertThat(cart).hasSize(2);
        assertThat(cart.path("mug-enamel").path("qty").asInt()).isEqualTo(1);
        assertThat(cart.path("notebook-ruled").path("qty").asInt()).isEqualTo(1);
    }

    @Test
    void doesNothingTwiceForARepeatedEvent() {
        Client client = mugs(2);
        JsonNode session = checkout(client).json();
        shop.play(session, Play.PAY);
        client.post(MUG.formatted(5));

        for (int i = 0; i < 3; i++) {
            assertThat(shop.play(session, Play.REDELIVER)).containsExactly(200);
        }
        assertThat(shop.play(session, Play.PAY))
                .as("another event, the same payment")
                .containsExactly(200);

        assertThat(client.get().cart().path("mug-enamel").path("qty").asInt()).isEqualTo(5);
        assertThat(shop.orders("TRUE")).isEqualTo(1);
    }

    @Test
    void recordsOneOrderForTwentyDeliveriesAtOnce() throws Exception {
        Client client = mugs(3);
        JsonNode session = checkout(client).json();
        client.post(MUG.formatted(4));
        shop.play(session, Play.PAY_SILENTLY);
        List<Callable<List<Integer>>> all = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            all.add(() -> shop.play(session, Play.REDELIVER));
        }
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<List<Integer>> future : threads.invokeAll(all)) {
                assertThat(future.get()).containsExactly(200);
            }
        }
        assertThat(shop.orders("TRUE")).isEqualTo(1);
        assertThat(client.get().cart().path("mug-enamel").path("qty").asInt()).isEqualTo(4);
    }

    @ParameterizedTest
    @EnumSource(names = {"FAIL", "EXPIRE"})
    void keepsTheCartWhenNobodyPaid(Play play) {
        Client client = mugs(2);
        String before = client.get().text();
        JsonNode session = checkout(client).json();

        assertThat(shop.play(session, play)).containsExactly(200);

        assertThat(client.get().text()).isEqualTo(before);
        assertThat(shop.orders("TRUE")).isZero();
        JsonNode again = checkout(client).json();
        assertThat(again.path("sessionId")).isNotEqualTo(session.path("sessionId"));
        assertThat(shop.play(again, Play.PAY)).containsExactly(200);
        assertThat(client.get().cart()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"FAIL_THEN_PAY", "PAY_THEN_EXPIRE", "EXPIRE_THEN_PAY"})
    void bearsEventsOutOfOrder(Play play) {
        Client client = mugs(2);
        JsonNode session = checkout(client).json();

        assertThat(shop.play(session, play)).containsExactly(200, 200);

        assertThat(client.get().cart()).isEmpty();
        assertThat(shop.orders("stock = 'SOLD' AND taken_out")).isEqualTo(1);
    }

    @Test
    void recordsTheOrderOfASessionThatAChangedCartLeftBehind() {
        Client client = mugs(2);
        JsonNode old = checkout(client).json();
        client.post(MUG.formatted(1));
        checkout(client);

        assertThat(shop.play(old, Play.PAY)).containsExactly(200);

        assertThat(shop.orders("stock = 'SOLD'")).isEqualTo(1);
        assertThat(client.get().cart().path("mug-enamel").path("qty").asInt()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(names = {"PAY_BADLY_SIGNED", "PAY_STALE"})
    void refusesWhatStripeDidNotSignLately(Play play) {
        Client client = mugs(2);
        JsonNode session = checkout(client).json();

        assertThat(shop.play(session, play)).containsExactly(400);
        assertThat(client.get().cart()).hasSize(1);
        assertThat(shop.orders("TRUE")).isZero();

        assertThat(shop.play(session, Play.REDELIVER)).containsExactly(200);
        assertThat(shop.orders("TRUE")).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"0, 200", "-300, 200", "-301, 400", "300, 200", "301, 400"})
    void believesASignatureForFiveMinutesEitherWay(int seconds, int status) throws Exception {
        long stamp = shop.clock.instant().getEpochSecond() + seconds;
        String body = "{\"id\":\"evt_1\",\"type\":\"customer.created\"}";
        assertThat(CheckoutShop.webhook(server, body, "t=%d,v1=%s".formatted(stamp, signature(WEBHOOK, stamp, body)))
                        .status())
                .isEqualTo(status);
    }

    @Test
    void takesAnyOfSeveralSignaturesAndNoneOfAnotherScheme() throws Exception {
        long now = shop.clock.instant().getEpochSecond();
        String body = "{\"id\":\"evt_1\",\"type\":\"customer.created\",\"text\":\"größe\"}";
        String genuine = signature(WEBHOOK, now, body);
        String other = signature(Secret.of("another"), now, body);
        String form = "t=%d,v1=%s,v1=%s,v0=%s";
        assertThat(CheckoutShop.webhook(server, body, form.formatted(now, other, genuine, other))
                        .status())
                .isEqualTo(200);
        assertThat(CheckoutShop.webhook(server, body, form.formatted(now, other, other, genuine))
                        .status())
                .isEqualTo(400);
        assertThat(CheckoutShop.webhook(server, body + " ", "t=%d,v1=%s".formatted(now, genuine))
                        .status())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "t=,v1=", "v1=00", "t=1", "t=99999999999999999999,v1=00", "t=1,t=2,v1=00", "nonsense", ",,,="
            })
    void refusesASignatureThatIsNone(String header) {
        Client.Answer answer = CheckoutShop.webhook(server, "{}", header);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.error()).isEqualTo("Invalid signature");
        assertThat(new Client(server)
                        .sendTo("/api/stripe-webhook", "POST", "{}")
                        .status())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | 400",
                "[] | 400",
                "nonsense | 400",
                "{\"id\":7,\"type\":\"x\"} | 400",
                "{\"id\":\"evt_1\",\"type\":\"invoice.paid\"} | 200",
                "{\"id\":\"evt_2\",\"type\":\"checkout.session.completed\"} | 200",
                "{\"id\":\"evt_3\",\"type\":\"checkout.session.completed\",\"data\":{\"object\":{\"id\":\"cs_unknown\"}}} | 200",
                "{\"id\":\"evt_4\",\"type\":\"checkout.session.expired\",\"data\":{\"object\":{\"id\":\"cs_unknown\"}}} | 200",
                "{\"id\":\"evt_5\",\"type\":\"payment_intent.payment_failed\",\"data\":{\"object\":{\"id\":\"pi\",\"metadata\":{\"order_id\":\"no\"}}}} | 200"
            })
    void isNotThrownByAnythingThatIsSigned(String body, int status) throws Exception {
        assertThat(shop.webhook(server, body).status()).isEqualTo(status);
        assertThat(shop.orders("TRUE")).isZero();
    }

    @Test
    void waitsForAPaymentThatIsStillOnItsWay() throws Exception {
        Client client = mugs(2);
        String id = checkout(client).json().path("sessionId").asText();
        String event =
                "{\"id\":\"evt_%s\",\"type\":\"checkout.session.%s\",\"data\":{\"object\":{\"id\":\"%s\",\"payment_status\":\"%s\"}}}";
        assertThat(shop.webhook(server, event.formatted("1", "completed", id, "unpaid"))
                        .status())
                .isEqualTo(200);
        assertThat(shop.orders("TRUE")).isZero();
        assertThat(shop.webhook(server, event.formatted("2", "async_payment_succeeded", id, "paid"))
                        .status())
                .isEqualTo(200);
        assertThat(shop.orders("TRUE")).isEqualTo(1);
        assertThat(client.get().cart()).isEmpty();
    }

    @Test
    void leavesASessionOfAnotherShopToThatShop() throws Exception {
        Client client = mugs(2);
        JsonNode session = checkout(client).json();
        ReferenceServer other = shop.start(builder -> builder.shop("other"));

        assertThat(shop.play(session, Play.PAY)).as("sent to the other").containsExactly(200);
        assertThat(shop.orders("TRUE")).isZero();

        shop.stripe.deliverTo(server.baseUri().resolve("/api/stripe-webhook"), server.certificate());
        assertThat(other.baseUri()).isNotEqualTo(server.baseUri());
        assertThat(shop.play(session, Play.REDELIVER)).containsExactly(200);
        assertThat(shop.orders("shop = 'default'")).isEqualTo(1);
    }
}
