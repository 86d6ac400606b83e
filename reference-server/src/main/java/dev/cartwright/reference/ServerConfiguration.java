package dev.cartwright.reference;

import dev.cartwright.reference.catalogue.CatalogueSource;
import dev.cartwright.reference.http.EventLog;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/**
 * How a reference server is to be started; complete and checked. Made by {@link #builder()} or {@link
 * #forTests()}. It reads no environment but what the builder is given.
 *
 * @param host the address to listen on
 * @param port the port to listen on; 0 for any free one
 * @param tls plain or HTTPS
 * @param cookieSecret what cookies are signed with, at least 32 characters
 * @param ttl how long a cart lives after its last write
 * @param shop whose carts these are; no other shop on the same store sees them
 * @param store where carts are kept
 * @param storeTimeout the most that one request of a store takes
 * @param inventory how stock is dealt with
 * @param checkout how a cart is paid
 * @param operations what running a shop adds
 * @param bodyLimit the most bytes of a request's body, 64 KiB to 1 MiB
 * @param cartPath where the cart is
 * @param catalogue where the SKUs come from, before a database has them
 * @param faults ids of the ways to be wrong
 * @param variants ids of the legal other ways to answer
 * @param clock the server's time, which whoever runs the machine may set forward or back
 * @param steadyClock by which time passes for carts in memory, and nothing sets
 * @param log takes each line of the structured log
 * @param grace how long a stop waits for requests in flight
 */
public record ServerConfiguration(
        String host,
        int port,
        Tls tls,
        Secret cookieSecret,
        Duration ttl,
        String shop,
        StoreAddress store,
        Duration storeTimeout,
        InventorySettings inventory,
        CheckoutSettings checkout,
        OperationsSettings operations,
        int bodyLimit,
        String cartPath,
        CatalogueSource catalogue,
        List<String> faults,
        List<String> variants,
        Clock clock,
        Clock steadyClock,
        Consumer<String> log,
        Duration grace) {

    /** Copies the lists. */
    public ServerConfiguration {
        faults = List.copyOf(faults);
        variants = List.copyOf(variants);
    }

    /** This configuration with another clock. */
    ServerConfiguration at(Clock other) {
        return new ServerConfiguration(
                host,
                port,
                tls,
                cookieSecret,
                ttl,
                shop,
                store,
                storeTimeout,
                inventory,
                checkout,
                operations,
                bodyLimit,
                cartPath,
                catalogue,
                faults,
                variants,
                other,
                steadyClock,
                log,
                grace);
    }

    /** Another shop on the same platform: on a free port, and with nothing that running a shop adds. */
    ServerConfiguration neighbour(String otherShop) {
        return new ServerConfiguration(
                host,
                0,
                tls,
                cookieSecret,
                ttl,
                otherShop,
                store,
                storeTimeout,
                InventorySettings.defaults(),
                CheckoutSettings.defaults(),
                OperationsSettings.defaults(),
                bodyLimit,
                cartPath,
                catalogue,
                faults,
                variants,
                clock,
                steadyClock,
                EventLog.NOBODY,
                grace);
    }

    /** A builder with every default, and no secret: one must be given. */
    public static ServerConfigurationBuilder builder() {
        return new ServerConfigurationBuilder();
    }

    /** A builder for a server of this process only: any free port, a random secret, no log. */
    public static ServerConfigurationBuilder forTests() {
        return builder().port(0).randomSecret();
    }
}
