package dev.cartwright.contract.invariant;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cartwright.contract.check.Invariant;
import dev.cartwright.contract.check.Sighting;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** No member of a cart that the protocol names is ever null; members of a shop's own are free. */
public final class NothingIsEverNull implements Invariant {

    /** The members the protocol names, by where they stand. */
    private static final Map<String, List<String>> NAMED = Map.of(
            "", List.of("sku", "qty", "size", "meta", "rental"),
            "/sku", List.of("id", "title", "price", "stock", "sizes"),
            "/meta", List.of("source", "tryOn"),
            "/meta/tryOn", List.of("idempotencyKey", "transform"),
            "/rental",
                    List.of(
                            "start",
                            "end",
                            "termsVersion",
                            "durationUnit",
                            "sku",
                            "locationId",
                            "deposit",
                            "insurance"),
            "/rental/insurance", List.of("selected", "fee"));

    @Override
    public String statement() {
        return "No member of a cart that the protocol names is ever null.";
    }

    @Override
    public String advice() {
        return "Leave out what a line does not have, in the answers of every method.";
    }

    @Override
    public Watch begin(Known known) {
        return new Tally(
                seen -> seen.cart().filter(cart -> !cart.lines().isEmpty()).isPresent(), NothingIsEverNull::nulls);
    }

    private static List<Sighting.Breach> nulls(Sighting seen) {
        List<Sighting.Breach> breaches = new ArrayList<>();
        seen.cart().stream().flatMap(cart -> cart.lines().stream()).forEach(line -> {
            if (line.json().isNull()) {
                breaches.add(seen.breach("a line that is an object", "null under '" + line.key() + "'"));
            }
            NAMED.forEach((place, members) -> {
                JsonNode object = line.json().at(place);
                members.stream()
                        .filter(member -> object.path(member).isNull())
                        .forEach(member -> breaches.add(seen.breach(
                                "a line without the member " + member + ", or with a value in it",
                                "\"" + member + "\": null in the line '" + line.key() + "'")));
            });
        });
        return breaches;
    }
}
