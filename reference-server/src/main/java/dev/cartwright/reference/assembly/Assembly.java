package dev.cartwright.reference.assembly;

import dev.cartwright.reference.cart.CartIds;
import dev.cartwright.reference.cart.CartStore;
import dev.cartwright.reference.cart.LineResolver;
import dev.cartwright.reference.cart.ShopCartService;
import dev.cartwright.reference.cart.StockRule;
import dev.cartwright.reference.cookie.CartCookies;
import dev.cartwright.reference.cookie.CookieCodec;
import dev.cartwright.reference.cookie.SetCookies;
import dev.cartwright.reference.http.Handler;
import dev.cartwright.reference.inventory.Inventory;
import dev.cartwright.reference.operations.MeteredCookies;
import dev.cartwright.reference.operations.MeteredStore;
import dev.cartwright.reference.operations.Operations;
import dev.cartwright.reference.operations.WatchedService;
import dev.cartwright.reference.rest.CartHandler;
import dev.cartwright.reference.rest.CartJson;
import dev.cartwright.reference.rest.Guard;
import dev.cartwright.reference.rest.Guards;
import dev.cartwright.reference.rest.InventoryHandler;
import dev.cartwright.reference.rest.RefusalAnswers;
import dev.cartwright.reference.rest.SiteHandler;
import dev.cartwright.reference.schema.ZodSchema;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

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
     * @param stock how much there is and what is set aside
     * @param codec signs cookies
     * @param operations what running a shop adds
     * @param paying the parts of a checkout, where one is offered
     * @param cartPath where the cart is
     * @param bodyLimit the most bytes read of a body
     */
    public record Order(
            Surroundings surroundings,
            CartStore store,
            Stock stock,
            CookieCodec codec,
            Operations operations,
            Optional<Paying> paying,
            String cartPath,
            long bodyLimit) {}

    /** Puts the ports together, each as {@code alteration} changes it. */
    public static Assembly of(Order order, Alteration alteration) {
        Surroundings surroundings = order.surroundings();
        Operations operations = order.operations();
        CartStore store = alteration.store(new MeteredStore(order.store(), operations.meters()), surroundings);
        CookieCodec codec = alteration.codec(order.codec());
        RefusalAnswers refusals = alteration.refusals(RefusalAnswers.exact());
        Guard enabled = alteration.enabled(operations.enabled());
        Guard limit = alteration.limit(operations.limit());
        Guard door = request -> enabled.refuse(request).or(() -> limit.refuse(request));
        CartCookies cookies = new MeteredCookies(alteration.cookies(CartCookies.of(codec)), operations.meters());
        Inventory inventory = alteration.inventory(order.stock().inventory());
        Guards guards = alteration.guards(Guards.strict());
        Handler cart = new CartHandler(new CartHandler.Ports(
                door,
                guards,
                cookies,
                alteration.setCookies(SetCookies.of(codec, surroundings.ttl()), surroundings),
                alteration.ids(CartIds.random()),
                alteration.schema(new ZodSchema()),
                new WatchedService(
                        alteration.service(new ShopCartService(
                                store,
                                alteration.lines(LineResolver.of(surroundings.catalogue()), surroundings),
                                alteration.stock(StockRule.validateOnly(inventory)))),
                        operations.meters(),
                        operations.analytics(),
                        operations.notice()),
                alteration.json(CartJson.plain()),
                refusals));
        Map<String, Handler> resources = new HashMap<>(operations.pages());
        resources.put(order.cartPath(), alteration.cart(cart, surroundings));
        order.stock()
                .token()
                .ifPresent(token -> resources.put(
                        InventoryHandler.PATH,
                        alteration.validation(new InventoryHandler(inventory, limit, guards, refusals, token))));
        order.paying()
                .ifPresent(paying -> resources.putAll(paying.resources(
                        surroundings,
                        store,
                        order.stock(),
                        door,
                        cookies,
                        refusals,
                        operations.analytics(),
                        alteration)));
        Handler site = new SiteHandler(
                resources,
                () -> operations.welcoming().getAsBoolean()
                        && order.store().ready()
                        && order.stock().ready().getAsBoolean(),
                refusals);
        return new Assembly(alteration.site(site), refusals, alteration.bodyLimit(order.bodyLimit()));
    }
}
