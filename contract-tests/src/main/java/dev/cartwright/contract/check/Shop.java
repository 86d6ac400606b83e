package dev.cartwright.contract.check;

import dev.cartwright.certification.evidence.ConstraintSide;
import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.profile.Part;
import dev.cartwright.certification.profile.ShopProfile;
import dev.cartwright.certification.profile.ShopSku;
import dev.cartwright.contract.http.Answer;
import dev.cartwright.contract.http.CartRequest;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/** A shop as one check sees it: through its profile, over its own requests, with chance from the run's seed. Thread-safe. */
public final class Shop {

    /** An id that no shop has. */
    private static final String UNKNOWN = "cartwright-no-such-sku";

    /** As many as make a shop busy without becoming a test of its load. */
    private static final int SIDE_BY_SIDE = 8;

    private final ShopProfile profile;
    private final Wire wire;
    private final RandomGenerator random;
    private final ShopSecrets secrets;
    private final int sequences;
    private final Function<Invariant, List<Finding>> witness;
    private final Consumer<ConstraintSide> constraints;

    /**
     * @param wire how its requests reach it
     * @param random chance, from the seed of the run and the address of the check
     * @param secrets the shop's secrets, where they are known
     * @param sequences how many random sequences of changes to try
     * @param witness what the run has shown of an invariant, or throws what ends the examination
     * @param constraints is told of every side of the request schema that was really hit
     */
    public Shop(
            ShopProfile profile,
            Wire wire,
            RandomGenerator random,
            ShopSecrets secrets,
            int sequences,
            Function<Invariant, List<Finding>> witness,
            Consumer<ConstraintSide> constraints) {
        this.profile = profile;
        this.wire = wire;
        this.random = random;
        this.secrets = secrets;
        this.sequences = sequences;
        this.witness = witness;
        this.constraints = constraints;
    }

    /**
     * The same shop, for many requests of which only a few are worth keeping: they are counted, and their exchanges are not
     * in the evidence. What is found there must be seen again over the shop itself, where it can be shown.
     */
    public Shop unrecorded() {
        return over(wire.unrecorded());
    }

    /** The same shop over one connection, which is used again for as long as the shop leaves it open. */
    public Shop overOneConnection() {
        return over(wire.overOneConnection());
    }

    /** The same shop without regard for its rate limit, for a check that may go beyond it. */
    public Shop hasty() {
        return over(wire.hasty());
    }

    private Shop over(Wire other) {
        return new Shop(profile, other, random, secrets, sequences, witness, constraints);
    }

    /** What is known of the shop. */
    public ShopProfile profile() {
        return profile;
    }

    /** The shop's cookie secret; only there when the check needs it. */
    public String cookieSecret() {
        return known(secrets.cookie().current(), profile.cookieSecretVariable(), "cookie secret");
    }

    /**
     * The cookie secret before the current one, while it still verifies.
     *
     * @throws InapplicableException when the shop is not changing its secret, as far as is known
     */
    public String previousCookieSecret() {
        return secrets.cookie()
                .previous()
                .orElseThrow(() -> new InapplicableException(
                        "the shop is not changing its cookie secret; while it is, set the previous one in "
                                + profile.cookieSecretVariable().orElse("the variable of the secret")
                                + CookieSecrets.OLD));
    }

    /** What the payment provider signs with; only there when the check needs it. */
    public String webhookSecret() {
        return known(secrets.webhook(), profile.secretVariables().webhook(), "webhook secret");
    }

    /** What opens the inventory; only there when the check needs it. */
    public String inventoryToken() {
        return known(secrets.inventoryToken(), profile.secretVariables().inventoryToken(), "inventory token");
    }

    private static String known(Optional<String> secret, Optional<String> variable, String what) {
        return secret.orElseThrow(() -> new UntestableException(
                "the environment variable " + variable.orElse("of the " + what) + " is not set", false));
    }

    /** Somebody new, without a cookie. */
    public Visitor visitor() {
        return new Visitor(this);
    }

    /** Sends a request as it is. */
    public Answer send(CartRequest request) {
        return wire.send(request);
    }

    /** The SKU that plays a part, in its first size. */
    public Item item(Part part) {
        return Item.of(profile.skus(part).getFirst());
    }

    /** Something without sizes and in plenty, any of those the profile names. */
    public Item plain() {
        List<ShopSku> plain = profile.skus(Part.PLAIN);
        return Item.of(plain.get(random.nextInt(plain.size())));
    }

    /** The sized SKU in its sizes, at least two. */
    public List<Item> sizes() {
        ShopSku sku = profile.skus(Part.SIZED).stream()
                .filter(candidate -> candidate.sizes().size() >= 2)
                .findFirst()
                .orElseGet(() -> profile.skus(Part.SIZED).getFirst());
        return sku.sizes().stream()
                .map(size -> new Item(sku, Optional.of(size)))
                .toList();
    }

    /** The many plain items, in the order of the profile. */
    public List<Item> many() {
        return profile.skus(Part.MANY_PLAIN).stream().map(Item::of).toList();
    }

    /** Something the shop does not sell. */
    public Item unknown() {
        return Item.of(ShopSku.of(UNKNOWN + "-" + Integer.toHexString(random.nextInt(1 << 20))));
    }

    /** Chance, the same for each run with one seed. */
    public RandomGenerator random() {
        return random;
    }

    /** How many random sequences of changes to try. */
    public int sequences() {
        return sequences;
    }

    /**
     * What the run has shown of an invariant so far.
     *
     * @throws UntestableException when it has shown nothing
     */
    public List<Finding> witnessed(Invariant invariant) {
        return witness.apply(invariant);
    }

    /** Notes that a request hit this side of the request schema and was answered. */
    public void hit(ConstraintSide side) {
        constraints.accept(side);
    }

    /** The status of a schema error (ruling 4). */
    public int validationStatus() {
        return profile.readings().validationStatus();
    }

    /** Does all of this at the same time and waits for the answers, in order. */
    public <T> List<T> atOnce(List<Callable<T>> actions) {
        return AtOnce.all(actions);
    }

    /** Does all of this, {@value #SIDE_BY_SIDE} at a time, and waits for the answers, in order. */
    public <T> List<T> sideBySide(List<Callable<T>> actions) {
        return AtOnce.atMost(SIDE_BY_SIDE, actions);
    }
}
