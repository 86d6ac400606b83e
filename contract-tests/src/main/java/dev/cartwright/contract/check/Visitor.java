package dev.cartwright.contract.check;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.plan.Level;
import dev.cartwright.contract.http.Answer;
import dev.cartwright.contract.http.CartRequest;
import dev.cartwright.contract.http.SetCookie;
import java.util.List;
import java.util.Optional;

/**
 * Somebody with a cart of their own. Takes over each cart cookie it is given and sends it back, over plain HTTP too
 * (ruling 16), and nothing else happens by itself. Thread-safe.
 */
public final class Visitor {

    private final Shop shop;
    private volatile Optional<String> cookie = Optional.empty();

    Visitor(Shop shop) {
        this.shop = shop;
    }

    /** The value of the cart cookie, empty before the first answer. */
    public Optional<String> cookie() {
        return cookie;
    }

    /**
     * The value of the cart cookie.
     *
     * @throws PreparationException when the shop has given none
     */
    public String givenCookie(Answer last) {
        return cookie.orElseThrow(() -> new PreparationException(new Finding(
                Level.MUST,
                "a Set-Cookie named " + SetCookie.CART,
                "no such cookie in the answer",
                "Send the cart cookie on every success; without it no cart can be found again.",
                last.exchange())));
    }

    /** Another visitor who sends this text as the cart cookie. */
    public Visitor withCookie(String value) {
        Visitor other = new Visitor(shop);
        other.cookie = Optional.of(value);
        return other;
    }

    /** GET. */
    public Answer get() {
        return send(request("GET"));
    }

    /** POST with a body. */
    public Answer post(Body body) {
        return send("POST", body);
    }

    /** PATCH with a body. */
    public Answer patch(Body body) {
        return send("PATCH", body);
    }

    /** PUT with a body. */
    public Answer put(Body body) {
        return send("PUT", body);
    }

    /** DELETE with a body. */
    public Answer delete(Body body) {
        return send("DELETE", body);
    }

    /** Any method with a body as JSON, which means what the body means. */
    public Answer send(String method, Body body) {
        return send(request(method).withJson(body.json()).meaning(body.meaning()));
    }

    /** A request to the cart with this visitor's cookie, to be completed and sent. */
    public CartRequest request(String method) {
        CartRequest bare = CartRequest.of(method, shop.profile().cartAddress());
        return cookie.map(value -> bare.with("Cookie", SetCookie.CART + "=" + value))
                .orElse(bare);
    }

    /** Sends a request as it is and takes over the cookie of the answer. */
    public Answer send(CartRequest request) {
        Answer answer = shop.send(request);
        List<SetCookie> cookies = answer.cartCookies();
        if (!cookies.isEmpty()) {
            cookie = Optional.of(cookies.getLast().value());
        }
        return answer;
    }

    /**
     * Puts an item into the cart, to begin an examination with.
     *
     * @throws PreparationException when the shop does not take it
     */
    public Answer fill(Item item, long quantity) {
        Answer answer = post(item.body(quantity));
        if (answer.status() != 200 || Cart.in(answer).isEmpty()) {
            throw new PreparationException(new Finding(
                    Level.MUST,
                    "POST of " + quantity + " × " + item + " answered with status 200 and the cart",
                    answer.summary(),
                    "The check starts from a filled cart. See that the profile names the right SKU under parts and that it"
                            + " is in stock; if so, make POST answer as the protocol says.",
                    answer.exchange()));
        }
        givenCookie(answer);
        return answer;
    }

    /**
     * The cart as it is now, to compare with.
     *
     * @throws PreparationException when the shop does not show it
     */
    public Cart cart() {
        Answer answer = get();
        return Cart.in(answer)
                .filter(_ -> answer.status() == 200)
                .orElseThrow(() -> new PreparationException(new Finding(
                        Level.MUST,
                        "GET answered with status 200 and the cart",
                        answer.summary(),
                        "Make GET answer with the cart of the cookie.",
                        answer.exchange())));
    }

    /** The key of an item's line in the last cart; the protocol's own when there is no such line. */
    public static String keyOf(Answer answer, Item item) {
        return Cart.in(answer).flatMap(cart -> cart.line(item)).map(Line::key).orElse(item.lineKey());
    }
}
