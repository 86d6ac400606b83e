package dev.cartwright.contract.checkout;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.plan.Level;
import dev.cartwright.certification.profile.Capability;
import dev.cartwright.certification.profile.Part;
import dev.cartwright.contract.check.Body;
import dev.cartwright.contract.check.Item;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.PreparationException;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.check.Visitor;
import dev.cartwright.contract.http.Answer;
import dev.cartwright.contract.http.CartRequest;
import dev.cartwright.contract.http.SetCookie;
import dev.cartwright.contract.surroundings.TestControls;
import java.util.List;
import java.util.concurrent.Callable;

/** The checkout of a shop (protocol section 5). */
public final class Till {

    private static final String PATH = "/api/checkout-session";

    private Till() {}

    /** What every check of a checkout needs. */
    public static Needs needs() {
        return Needs.changing(Part.PLAIN).and(Capability.CHECKOUT);
    }

    /** A request for the payment of a visitor's cart, to be completed and sent. */
    static CartRequest request(Shop shop, Visitor visitor, String method) {
        CartRequest bare = CartRequest.of(method, shop.profile().baseUrl().resolve(PATH));
        return visitor.cookie()
                .map(value -> bare.with("Cookie", SetCookie.CART + "=" + value))
                .orElse(bare);
    }

    /** Asks for the payment of a visitor's cart. */
    public static Answer ask(Shop shop, Visitor visitor) {
        return ask(shop, visitor, Body.empty());
    }

    /** The same with a body, which the shop has to ignore. */
    static Answer ask(Shop shop, Visitor visitor, Body body) {
        return visitor.send(request(shop, visitor, "POST").withJson(body.json()));
    }

    /** Asks for the payment of a visitor's cart while there are only so many pieces of an item. */
    static Answer askWithStock(Shop shop, Visitor visitor, Item item, long pieces) {
        TestControls controls = TestControls.of(shop);
        long before = controls.stock(item);
        try {
            controls.stock(item, pieces);
            return ask(shop, visitor);
        } finally {
            controls.stock(item, before);
        }
    }

    /**
     * Opens the payment of a visitor's cart, to begin an examination with.
     *
     * @throws PreparationException when the shop does not
     */
    static CheckoutSession open(Shop shop, Visitor visitor) {
        return opened(ask(shop, visitor));
    }

    /** The session of an answer that has to be one. */
    static CheckoutSession opened(Answer answer) {
        return CheckoutSession.in(answer)
                .orElseThrow(() -> new PreparationException(new Finding(
                        Level.MUST,
                        "POST " + PATH + " answered with status 200 and a sessionId",
                        answer.summary(),
                        "Serve the checkout that the profile declares (ruling 23); if the shop has none, take checkout out of"
                                + " capabilities.",
                        answer.exchange())));
    }

    /** Asks for payments of several visitors, or of one several times, all at once. */
    static List<Answer> askAtOnce(Shop shop, List<Visitor> visitors) {
        return shop.atOnce(visitors.stream()
                .<Callable<Answer>>map(visitor -> () -> shop.send(
                        request(shop, visitor, "POST").withJson(Body.empty().json())))
                .toList());
    }
}
