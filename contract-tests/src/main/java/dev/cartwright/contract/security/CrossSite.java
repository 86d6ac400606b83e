package dev.cartwright.contract.security;

import dev.cartwright.contract.check.Body;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Item;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.check.Visitor;
import dev.cartwright.contract.http.Answer;
import dev.cartwright.contract.http.CartRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import okio.ByteString;

/**
 * What a foreign page can make a visitor's browser send (ruling 27): a state change with the page's Origin and, because a
 * JSON body would need leave first, a body of a plain type. A shop may refuse the one or the other.
 */
final class CrossSite {

    /** The origin of a page that is none of the shop's. */
    static final String FOREIGN = "https://cartwright-foreign.example";

    private static final List<String> PLAIN_TYPES =
            List.of("text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x");

    private CrossSite() {}

    /** Such a change is refused with a 4xx, and the cart stays as it was. */
    static void isRefused(Findings findings, Shop shop, String origin) {
        Item item = shop.plain();
        Visitor visitor = shop.visitor();
        Answer filled = visitor.fill(item, 2);
        String key = Visitor.keyOf(filled, item);
        for (String type : PLAIN_TYPES) {
            refuses(findings, visitor, "POST", origin, Optional.of(type), item.body(1));
        }
        Map<String, Body> others = new LinkedHashMap<>();
        others.put("PATCH", Body.set(key, "5"));
        others.put("PUT", Body.lines(item.body(7)));
        others.put("DELETE", Body.line(key));
        others.forEach((method, body) ->
                refuses(findings, visitor, method, origin, Optional.of(PLAIN_TYPES.getFirst()), body));
        findings.holds(visitor.get(), item, 2);
    }

    /** A change with that origin and a body of that type, or of none, is refused. */
    static void refuses(
            Findings findings, Visitor visitor, String method, String origin, Optional<String> type, Body body) {
        CartRequest request = visitor.request(method).with("Origin", origin);
        ByteString bytes = ByteString.encodeUtf8(body.json());
        Answer answer = visitor.send(type.map(named -> request.withBody(named, bytes))
                .orElseGet(() -> request.withBody(bytes))
                .wrong());
        String expected = method + " with Origin: " + origin + " and a body of " + type.orElse("no Content-Type")
                + " refused with status 403 or 415";
        if (findings.must(answer, answer.status() >= 400 && answer.status() < 500, expected, answer.summary())) {
            findings.should(answer, answer.status() == 403 || answer.status() == 415, expected, answer.summary());
        }
    }
}
