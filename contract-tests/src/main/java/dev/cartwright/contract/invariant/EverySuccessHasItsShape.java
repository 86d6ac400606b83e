package dev.cartwright.contract.invariant;

import dev.cartwright.contract.check.Invariant;
import dev.cartwright.contract.check.Json;
import dev.cartwright.contract.check.Sighting;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Every success is 200 with JSON, {@code "ok": true} and a cart of lines with their SKU and quantity (ruling 5). */
public final class EverySuccessHasItsShape implements Invariant {

    private static final Set<String> WITH_A_CART = Set.of("GET", "POST", "PATCH", "PUT", "DELETE");

    @Override
    public String statement() {
        return "Every success is 200 with JSON, \"ok\": true and a cart of lines with their SKU and quantity.";
    }

    @Override
    public String advice() {
        return "Answer every success of every method through one function that writes {\"ok\": true, \"cart\": {…}}.";
    }

    @Override
    public Watch begin(Known known) {
        return new Tally(
                seen -> seen.answer().successful()
                        && WITH_A_CART.contains(seen.answer().method()),
                seen -> lacking(seen)
                        .map(expected ->
                                List.of(seen.breach(expected, seen.answer().summary())))
                        .orElse(List.of()));
    }

    private static Optional<String> lacking(Sighting seen) {
        if (seen.answer().status() != 200) {
            return Optional.of("status 200 for a success");
        }
        if (!seen.answer().json()) {
            return Optional.of("a success with the content type application/json");
        }
        boolean ok = Json.object(seen.answer().body())
                .filter(body -> body.path("ok").isBoolean() && body.path("ok").booleanValue())
                .isPresent();
        if (!ok || seen.cart().isEmpty()) {
            return Optional.of("a JSON body {\"ok\": true, \"cart\": {…}}");
        }
        boolean lines = seen.cart().get().lines().stream()
                .allMatch(
                        line -> line.sku().isObject() && line.json().path("qty").isNumber());
        return lines ? Optional.empty() : Optional.of("lines with a sku that is an object and a qty that is a number");
    }
}
