package dev.cartwright.contract.rest;

import dev.cartwright.contract.check.Body;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Item;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.check.Visitor;
import dev.cartwright.contract.http.CartRequest;
import dev.cartwright.contract.http.UnansweredException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import okio.ByteString;

/** Bodies of unusual length or content. */
final class Bodies {

    private static final int NEVER_WORKS = 1_048_576;
    private static final int TRIES = 3;

    /** A member without which the body of each method is a schema error. */
    static final Map<String, String> REQUIRED = Map.of("POST", "sku", "PATCH", "id", "PUT", "lines", "DELETE", "id");

    private Bodies() {}

    /** A POST of exactly so many bytes; what fills it stands inside sku, where unknown members are ignored (ruling 21). */
    static Body padded(Item item, int bytes) {
        Body small = filled(item, 0);
        return filled(item, bytes - small.json().getBytes(StandardCharsets.UTF_8).length);
    }

    private static Body filled(Item item, int characters) {
        Body sku = Body.empty().with("id", Body.text(item.sku().id())).with("note", Body.text("x".repeat(characters)));
        return item.body(1).with("sku", sku);
    }

    /** So many bytes are just over the limit. */
    static int beyondTheLimit(Shop shop) {
        return shop.profile().readings().bodyLimit().orElse(NEVER_WORKS) + 1_024;
    }

    /**
     * A POST that {@code filled} gives a body over the limit is refused. A server that answers early and closes may lose its
     * answer to the reset of the connection, which says nothing against it, so this asks again.
     */
    static void isTooLarge(Findings findings, Shop shop, UnaryOperator<CartRequest> filled, int... allowed) {
        for (int tries = 1; ; tries++) {
            try {
                Visitor visitor = shop.visitor();
                findings.refused(
                        visitor.send(filled.apply(visitor.request("POST")).wrong()), allowed);
                return;
            } catch (UnansweredException lost) {
                if (tries == TRIES) {
                    throw lost;
                }
            }
        }
    }

    /** Bodies that one parser takes and another refuses (ruling 37). */
    static List<ByteString> odd(Item item) {
        String plain = item.body(1).json();
        String doubled = "{\"qty\":1," + plain.substring(1);
        String nested = "{\"sku\":" + "[".repeat(2_000) + "]".repeat(2_000) + "}";
        return List.of(
                ByteString.encodeUtf8("\uFEFF" + plain),
                ByteString.encodeUtf8(doubled),
                ByteString.encodeUtf8(nested),
                ByteString.encodeString(plain.replace("{\"id\"", "{\"né\":1,\"id\""), StandardCharsets.ISO_8859_1),
                ByteString.encodeUtf8("{\"sku\":{\"id\":\"\\u0000\"}}"),
                ByteString.encodeUtf8("{\"sku\":{\"id\":\"\\ud800\"}}"),
                ByteString.encodeUtf8("[]"),
                ByteString.encodeUtf8("null"),
                ByteString.encodeUtf8("\"text\""));
    }
}
