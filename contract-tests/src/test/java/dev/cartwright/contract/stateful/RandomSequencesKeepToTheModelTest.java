package dev.cartwright.contract.stateful;

import static dev.cartwright.contract.check.ScriptedShop.answer;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cartwright.certification.evidence.Exhibit;
import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.profile.Part;
import dev.cartwright.certification.profile.ShopProfile;
import dev.cartwright.certification.profile.ShopSku;
import dev.cartwright.contract.check.Item;
import dev.cartwright.contract.check.Json;
import dev.cartwright.contract.check.ScriptedShop;
import dev.cartwright.contract.check.Wire;
import dev.cartwright.contract.http.Answer;
import dev.cartwright.contract.http.CartRequest;
import dev.cartwright.contract.model.Model;
import dev.cartwright.contract.model.Step;
import dev.cartwright.contract.model.Step.Portion;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class RandomSequencesKeepToTheModelTest {

    private static final int SEQUENCES = 100;

    private static final ShopProfile PROFILE = ShopProfile.of("scripted", URI.create("http://127.0.0.1:1"))
            .selling(Map.of(Part.PLAIN, List.of(ShopSku.of("mug"), ShopSku.of("pen"))), "EUR");

    private static List<Finding> findings(Wire wire) {
        return new RandomSequencesKeepToTheModel().examine(ScriptedShop.answering(wire, PROFILE, SEQUENCES));
    }

    @Test
    void findsNothingInARightShopAndTriesAllSequences() {
        RightShop shop = new RightShop();

        assertThat(findings(shop)).isEmpty();
        assertThat(shop.requests).isGreaterThan(SEQUENCES * 12);
    }

    @Test
    void showsTheFewestStepsAfterWhichAShopIsWrong() {
        RightShop right = new RightShop();

        assertThat(findings(
                        request -> request.method().equals("POST") ? answer(500, "{}", "broken") : right.send(request)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.expected()).startsWith("status 200 to ");
                    assertThat(finding.actual()).contains("500").endsWith(", after 1 step in fresh carts");
                    assertThat(steps(finding).steps()).hasSize(1);
                    assertThat(steps(finding).broken()).isZero();
                });
    }

    @Test
    void countsTheStepsThatItTakes() {
        RightShop right = new RightShop();
        Predicate<CartRequest> removing = request -> request.method().equals("DELETE") && right.holdsSomething(request);

        assertThat(findings(request -> removing.test(request) ? answer(500, "{}", "broken") : right.send(request)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.actual()).endsWith(", after 2 steps in fresh carts");
                    assertThat(steps(finding).steps()).hasSize(2);
                });
    }

    @Test
    void tellsWhatItSawOnceAndNeverAgain() {
        RightShop right = new RightShop();
        AtomicBoolean wrong = new AtomicBoolean();

        assertThat(findings(request -> right.requests() > 30 && wrong.compareAndSet(false, true)
                        ? answer(500, "{}", "broken")
                        : right.send(request)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.actual()).startsWith("something else, once; ");
                    assertThat(finding.exchange()).isEqualTo(-1);
                    assertThat(steps(finding).steps()).hasSize(12);
                });
    }

    private static Exhibit.Steps steps(Finding finding) {
        return finding.exhibit().map(Exhibit.Steps.class::cast).orElseThrow();
    }

    /** A shop that does what the model says, whoever asks. */
    private static final class RightShop implements Wire {
        private final Map<String, Integer> numbers = new HashMap<>();
        private Model model = Model.empty(PROFILE.readings().stockScope());
        private int requests;

        synchronized int requests() {
            return requests;
        }

        synchronized boolean holdsSomething(CartRequest request) {
            return !model.cart(number(request)).isEmpty();
        }

        @Override
        public synchronized Answer send(CartRequest request) {
            requests++;
            int number = number(request);
            Model.Expected expected = model.expected(step(request, number));
            model = expected.after();
            return expected.status() == 200
                    ? answer(200, shown(model.cart(number)), "cart" + number)
                    : answer(expected.status(), "{\"error\":\"refused\"}", "cart" + number);
        }

        private int number(CartRequest request) {
            return request.headers().stream()
                    .filter(header -> header.name().equals("Cookie"))
                    .map(header -> numbers.getOrDefault(header.value(), -1))
                    .filter(known -> known >= 0)
                    .findFirst()
                    .orElseGet(() -> {
                        int number = numbers.size();
                        numbers.put("__Host-CART_ID=cart" + number + ".signature", number);
                        return number;
                    });
        }

        private static Step step(CartRequest request, int cart) {
            JsonNode body = request.body()
                    .flatMap(bytes -> Json.object(bytes.utf8()))
                    .orElseGet(JsonNodeFactory.instance::objectNode);
            return switch (request.method()) {
                case "POST" -> new Step.Add(cart, portion(body));
                case "PATCH" ->
                    new Step.Adjust(
                            cart,
                            new Portion(
                                    Item.of(ShopSku.of(body.path("id").asText())),
                                    body.path("qty").asLong()));
                case "DELETE" ->
                    new Step.Remove(cart, Item.of(ShopSku.of(body.path("id").asText())));
                case "PUT" ->
                    new Step.Replace(
                            cart,
                            body.path("lines")
                                    .valueStream()
                                    .map(RightShop::portion)
                                    .toList());
                default -> new Step.Look(cart);
            };
        }

        private static Portion portion(JsonNode line) {
            return new Portion(
                    Item.of(ShopSku.of(line.path("sku").path("id").asText())),
                    line.path("qty").asLong(1));
        }

        private static String shown(Map<Item, Long> cart) {
            ObjectNode lines = JsonNodeFactory.instance.objectNode();
            cart.forEach((item, quantity) -> lines.putObject(item.sku().id())
                    .put("qty", quantity)
                    .putObject("sku")
                    .put("id", item.sku().id()));
            return "{\"ok\":true,\"cart\":" + lines + "}";
        }
    }
}
