package dev.cartwright.contract.invariant;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cartwright.contract.check.Cart;
import dev.cartwright.contract.check.Invariant;
import dev.cartwright.contract.check.Json;
import dev.cartwright.contract.check.Sighting;
import dev.cartwright.contract.security.Leaks;
import java.util.List;
import okio.ByteString;

/** No body tells a stack trace, a path, an exception, the address of a store or the name of a setting (ruling 28). */
public final class NoAnswerTellsATrace implements Invariant {

    @Override
    public String statement() {
        return "No body tells a stack trace, a path, an exception, the address of a store or the name of a setting.";
    }

    @Override
    public String advice() {
        return "Turn every failure into an answer in one place, with a text for customers; keep the details in the log.";
    }

    @Override
    public Watch begin(Known known) {
        return new Tally(
                seen -> seen.answer().status() != 429 && !seen.answer().body().isEmpty(), NoAnswerTellsATrace::leaks);
    }

    private static List<Sighting.Breach> leaks(Sighting seen) {
        List<String> leaks = Leaks.in(seen.answer().body());
        if (leaks.isEmpty()) {
            return List.of();
        }
        String sent = seen.request().body().map(ByteString::utf8).orElse("");
        String own = withoutSnapshots(seen.answer().body());
        return Leaks.in(own).stream()
                .filter(leak -> !sent.contains(leak.substring(leak.indexOf(": ") + 2)))
                .map(leak -> seen.breach("a body without technical details", leak))
                .toList();
    }

    /** The body without what the shop says of its goods: a shirt may be called as it likes. */
    private static String withoutSnapshots(String body) {
        return Json.object(body)
                .map(json -> {
                    if (json.path("cart") instanceof ObjectNode cart) {
                        new Cart(cart)
                                .lines().stream()
                                        .map(line -> line.json())
                                        .filter(ObjectNode.class::isInstance)
                                        .forEach(line -> ((ObjectNode) line).remove("sku"));
                    }
                    return json.toString();
                })
                .orElse(body);
    }
}
