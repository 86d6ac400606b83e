package dev.cartwright.contract.checkout;

import dev.cartwright.certification.profile.Part;
import dev.cartwright.contract.check.Body;
import dev.cartwright.contract.check.Item;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Precondition;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.http.Answer;
import dev.cartwright.contract.http.CartRequest;
import java.util.Optional;

/** The door through which other services of the shop ask for its stock: {@code POST /api/inventory/validate}. */
final class Warehouse {

    private static final String PATH = "/api/inventory/validate";

    private Warehouse() {}

    /** What its checks need. */
    static Needs needs() {
        return Needs.changing(Part.PLAIN).and(Precondition.inventoryToken());
    }

    /** A question for so many of some item. */
    static Body items(Item item, String quantity) {
        return Body.empty()
                .with(
                        "items",
                        "["
                                + Body.empty()
                                        .with("sku", Body.text(item.sku().id()))
                                        .with("qty", quantity)
                                        .json()
                                + "]");
    }

    /** Asks with the shop's token. */
    static Answer ask(Shop shop, Body body) {
        return ask(shop, body, Optional.of("Bearer " + shop.inventoryToken()));
    }

    /** Asks with any authorization, or none. */
    static Answer ask(Shop shop, Body body, Optional<String> authorization) {
        CartRequest bare = CartRequest.of("POST", shop.profile().baseUrl().resolve(PATH));
        return shop.send(authorization
                .map(value -> bare.with("Authorization", value))
                .orElse(bare)
                .withJson(body.json()));
    }
}
