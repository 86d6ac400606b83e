package dev.cartwright.reference;

import dev.cartwright.reference.catalogue.CatalogueSource;
import dev.cartwright.reference.http.EventLog;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Collects a {@link ServerConfiguration}. Defaults: {@code 127.0.0.1}, any free port, plain HTTP, the
 * shop {@code default}, carts in memory with a TTL of 30 days, a second's patience with a store, a body limit of 256 KiB, {@code /api/cart}, the built-in catalogue, no fault, no
 * variant, the system clock, no log.
 */
public final class ServerConfigurationBuilder {
    private static final String SECRET = "CART_COOKIE_SECRET";
    private static final String TTL = "CART_TTL";
    private static final String TIMEOUT = "CART_STORE_TIMEOUT_MS";
    private static final String SHOP = "SHOP_ID";
    private static final int SHORTEST_SECRET = 32;
    private static final int SMALLEST_BODY_LIMIT = 64 * 1_024;
    private static final int LARGEST_BODY_LIMIT = 1_024 * 1_024;
    private static final Duration LONGEST_TTL = Duration.ofDays(36_500);
    private static final Duration SHORTEST_TIMEOUT = Duration.ofMillis(50);
    private static final Duration LONGEST_TIMEOUT = Duration.ofMinutes(1);
    private static final Pattern DIGITS = Pattern.compile("\\d{1,18}");
    private static final Pattern SHOP_NAME = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    private final List<String> problems = new ArrayList<>();
    private String host = "127.0.0.1";
    private int port;
    private Tls tls = new Tls.Off();
    private Optional<Secret> cookieSecret = Optional.empty();
    private Duration ttl = Duration.ofDays(30);
    private String shop = "default";
    private StoreAddress store = new StoreAddress.Memory();
    private Duration storeTimeout = Duration.ofSeconds(1);
    private InventorySettings inventory = InventorySettings.defaults();
    private CheckoutSettings checkout = CheckoutSettings.defaults();
    private OperationsSettings operations = OperationsSettings.defaults();
    private int bodyLimit = 256 * 1_024;
    private String cartPath = "/api/cart";
    private CatalogueSource catalogue = new CatalogueSource.BuiltIn();
    private List<String> faults = List.of();
    private List<String> variants = List.of();
    private Clock clock = Clock.systemUTC();
    private Clock steadyClock = SteadyClock.begun();
    private Consumer<String> log = EventLog.NOBODY;
    private Duration grace = Duration.ofSeconds(10);

    ServerConfigurationBuilder() {}

    /**
     * Takes {@code CART_COOKIE_SECRET}, {@code CART_TTL} (seconds), {@code SHOP_ID}, {@code
     * CART_STORE_PROVIDER}, the variables of that provider, and {@code CART_STORE_TIMEOUT_MS} from {@code
     * environment}; what it does not hold stays as it is.
     */
    public ServerConfigurationBuilder environment(Map<String, String> environment) {
        Variables variables = new Variables(environment, problems);
        variables.text(SECRET).map(Secret::of).ifPresent(this::cookieSecret);
        Optional.ofNullable(environment.get(TTL)).ifPresent(this::ttlSeconds);
        variables.text(SHOP).ifPresent(this::shop);
        new StoreVariables(variables).address().ifPresent(this::store);
        variables
                .wholeNumber(TIMEOUT, SHORTEST_TIMEOUT.toMillis(), LONGEST_TIMEOUT.toMillis(), "milliseconds")
                .map(Duration::ofMillis)
                .ifPresent(this::storeTimeout);
        inventory = InventoryVariables.read(variables);
        operations = OperationsVariables.read(variables);
        checkout = CheckoutVariables.read(variables);
        return this;
    }

    private void ttlSeconds(String text) {
        if (DIGITS.matcher(text).matches()) {
            ttl = Duration.ofSeconds(Long.parseLong(text));
        } else {
            problems.add("%s must be a positive integer, the seconds a cart lives after its last write; it is \"%s\""
                    .formatted(TTL, text));
        }
    }

    /** The address to listen on. */
    public ServerConfigurationBuilder host(String value) {
        host = value;
        return this;
    }

    /** The port to listen on, 0 to 65535; 0 for any free one. */
    public ServerConfigurationBuilder port(int value) {
        port = value;
        return this;
    }

    /** Plain HTTP or HTTPS. */
    public ServerConfigurationBuilder tls(Tls value) {
        tls = value;
        return this;
    }

    /** What cookies are signed with, at least 32 characters. */
    public ServerConfigurationBuilder cookieSecret(Secret value) {
        cookieSecret = Optional.of(value);
        return this;
    }

    /** A secret made for this run: carts of an earlier one are then unknown. */
    public ServerConfigurationBuilder randomSecret() {
        return cookieSecret(Secret.random());
    }

    /** How long a cart lives after its last write, at least a second. */
    public ServerConfigurationBuilder ttl(Duration value) {
        ttl = value;
        return this;
    }

    /** Whose carts these are: 1 to 64 letters, digits, dots, dashes and underscores. */
    public ServerConfigurationBuilder shop(String value) {
        shop = value;
        return this;
    }

    /** Where carts are kept. */
    public ServerConfigurationBuilder store(StoreAddress value) {
        store = value;
        return this;
    }

    /** The most that one request of a store takes, 50 ms to a minute; memory takes none. */
    public ServerConfigurationBuilder storeTimeout(Duration value) {
        storeTimeout = value;
        return this;
    }

    /** How stock is dealt with. */
    public ServerConfigurationBuilder inventory(InventorySettings value) {
        inventory = value;
        return this;
    }

    /** Changes how a cart is paid; without a provider there is no checkout. */
    public ServerConfigurationBuilder checkout(UnaryOperator<CheckoutSettings> change) {
        checkout = change.apply(checkout);
        return this;
    }

    /** Changes what running a shop adds. */
    public ServerConfigurationBuilder operations(UnaryOperator<OperationsSettings> change) {
        operations = change.apply(operations);
        return this;
    }

    /** The most bytes of a request's body, 64 KiB to 1 MiB. */
    public ServerConfigurationBuilder bodyLimit(int value) {
        bodyLimit = value;
        return this;
    }

    /** Where the cart is. */
    public ServerConfigurationBuilder cartPath(String value) {
        cartPath = value;
        return this;
    }

    /** A catalogue in place of the built-in one. */
    public ServerConfigurationBuilder catalogue(CatalogueSource value) {
        catalogue = value;
        return this;
    }

    /** A user's JSON file in place of the built-in catalogue. */
    public ServerConfigurationBuilder catalogueFile(Path file) {
        return catalogue(new CatalogueSource.JsonFile(file));
    }

    /** Ids of the ways to be wrong, inner ones first. */
    public ServerConfigurationBuilder faults(String... ids) {
        faults = List.of(ids);
        return this;
    }

    /** Ids of the legal other ways to answer, inner ones first. */
    public ServerConfigurationBuilder variants(String... ids) {
        variants = List.of(ids);
        return this;
    }

    /** The server's time: what it writes, and compares with the times of others. */
    public ServerConfigurationBuilder clock(Clock value) {
        clock = value;
        return this;
    }

    /** By which time passes for carts in memory. */
    public ServerConfigurationBuilder steadyClock(Clock value) {
        steadyClock = value;
        return this;
    }

    /** Takes each line of the structured log; called by many threads. */
    public ServerConfigurationBuilder log(Consumer<String> value) {
        log = value;
        return this;
    }

    /** How long a stop waits for requests in flight. */
    public ServerConfigurationBuilder grace(Duration value) {
        grace = value;
        return this;
    }

    /**
     * The configuration.
     *
     * @throws ConfigurationException naming every variable that is missing or wrong
     */
    public ServerConfiguration build() {
        List<String> found = new ArrayList<>(problems);
        check(
                cookieSecret.isPresent(),
                found,
                "%s is not set; give it a random text of at least %d characters, for example from `cartwright secret`"
                        .formatted(SECRET, SHORTEST_SECRET));
        check(
                cookieSecret
                        .map(Secret::reveal)
                        .filter(s -> s.length() < SHORTEST_SECRET)
                        .isEmpty(),
                found,
                "%s is too short; it needs at least %d characters".formatted(SECRET, SHORTEST_SECRET));
        check(
                ttl.toSeconds() >= 1 && ttl.compareTo(LONGEST_TTL) <= 0,
                found,
                "%s must be a positive integer, 1 to %d seconds".formatted(TTL, LONGEST_TTL.toSeconds()));
        check(
                SHOP_NAME.matcher(shop).matches(),
                found,
                "%s must be 1 to 64 letters, digits, dots, dashes and underscores; it is \"%s\"".formatted(SHOP, shop));
        check(
                storeTimeout.compareTo(SHORTEST_TIMEOUT) >= 0 && storeTimeout.compareTo(LONGEST_TIMEOUT) <= 0,
                found,
                "%s must be %d to %d milliseconds; it is %d"
                        .formatted(
                                TIMEOUT,
                                SHORTEST_TIMEOUT.toMillis(),
                                LONGEST_TIMEOUT.toMillis(),
                                storeTimeout.toMillis()));
        check(port >= 0 && port <= 65_535, found, "The port must be 0 to 65535; it is " + port);
        check(
                bodyLimit >= SMALLEST_BODY_LIMIT && bodyLimit <= LARGEST_BODY_LIMIT,
                found,
                "The body limit must be %d to %d bytes; it is %d"
                        .formatted(SMALLEST_BODY_LIMIT, LARGEST_BODY_LIMIT, bodyLimit));
        check(
                cartPath.startsWith("/") && cartPath.length() > 1,
                found,
                "The cart path must begin with \"/\"; it is \"%s\"".formatted(cartPath));
        found.addAll(operations.problems(host, cookieSecret));
        InventoryVariables.unfit(inventory, store).ifPresent(found::add);
        if (!found.isEmpty()) {
            throw new ConfigurationException(String.join(System.lineSeparator(), found));
        }
        return new ServerConfiguration(
                host,
                port,
                tls,
                cookieSecret.orElseThrow(),
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
                clock,
                steadyClock,
                log,
                grace);
    }

    private static void check(boolean right, List<String> problems, String message) {
        if (!right) {
            problems.add(message);
        }
    }
}
