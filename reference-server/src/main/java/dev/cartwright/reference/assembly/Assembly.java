package dev.cartwright.reference.assembly;

import dev.cartwright.reference.cart.CartIds;
import dev.cartwright.reference.cart.CartStore;
import dev.cartwright.reference.cart.LineResolver;
import dev.cartwright.reference.cart.ShopCartService;
import dev.cartwright.reference.cart.StockRule;
import dev.cartwright.reference.cookie.CartCookies;
import dev.cartwright.reference.cookie.CookieCodec;
import dev.cartwright.reference.cookie.SetCookies;
import dev.cartwright.reference.cookie.SignedCookie;
import dev.cartwright.reference.http.Handler;
import dev.cartwright.reference.inventory.Inventory;
import dev.cartwright.reference.rest.CartHandler;
import dev.cartwright.reference.rest.CartJson;
import dev.cartwright.reference.rest.Guards;
import dev.cartwright.reference.rest.RefusalAnswers;
import dev.cartwright.reference.rest.SiteHandler;
import dev.cartwright.reference.schema.ZodSchema;
import java.util.HashMap;
import java.util.Map;

/**
 * The ports of one server, put together.
 *
 * @param handler answers every request
 * @param refusals tells what is refused outside of the handler
 * @param bodyLimit the most bytes read of a body
 */
public record Assembly(Handler handler, RefusalAnswers refusals, long bodyLimit) {

    /**
     * What an assembly is made for.
     *
     * @param surroundings what every part may know
     * @param store where carts are kept
     * @param cookieSecret what cookies are signed with
     * @param cartPath where the cart is
     * @param bodyLimit the most bytes read of a body
     */
    public record Order(
            Surroundings surroundings, CartStore store, String cookieSecret, String cartPath, long bodyLimit) {
        /** Masked: it holds the secret. */
        @Override
        public String toString() {
            return "Order[" + cartPath + "]";
        }
    }

    /** Puts the ports together, each as {@code alteration} changes it. */
    public static Assembly of(Order order, Alteration alteration) {
        Surroundings surroundings = order.surroundings();
        CartStore store = alteration.store(order.store(), surroundings);
        CookieCodec codec = alteration.codec(new SignedCookie(order.cookieSecret()));
        RefusalAnswers refusals = alteration.refusals(RefusalAnswers.exact());
        Handler cart = new CartHandler(new CartHandler.Ports(
                alteration.guards(Guards.strict()),
                alteration.cookies(CartCookies.of(codec)),
                alteration.setCookies(SetCookies.of(codec, surroundings.ttl()), surroundings),
                alteration.ids(CartIds.random()),
                alteration.schema(new ZodSchema()),
                alteration.service(new ShopCartService(
                        store,
                        alteration.lines(LineResolver.of(surroundings.catalogue()), surroundings),
                        alteration.stock(StockRule.validateOnly(Inventory.of(surroundings.catalogue()))))),
                alteration.json(CartJson.plain()),
                refusals));
        Map<String, Handler> resources = new HashMap<>();
        resources.put(order.cartPath(), alteration.cart(cart, surroundings));
        Handler site = new SiteHandler(resources, order.store()::ready, refusals);
        return new Assembly(alteration.site(site), refusals, alteration.bodyLimit(order.bodyLimit()));
    }
}
