package dev.cartwright.certification.profile;

import dev.cartwright.certification.evidence.KnownIssue;
import dev.cartwright.certification.evidence.Waiver;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Everything a run may assume about a shop.
 *
 * @param site where it is and how it is asked
 * @param offer what it sells and does
 * @param readings how it reads the rulings
 * @param load the load it is to be put under
 * @param secretVariables where its secrets are, for grey-box checks
 * @param doors what a test may reach beside the shop
 * @param undertakings what somebody answers for although it is not right
 */
public record ShopProfile(
        Site site,
        Offer offer,
        Readings readings,
        LoadSettings load,
        SecretVariables secretVariables,
        TestDoors doors,
        Undertakings undertakings) {

    /**
     * A profile in which only name and address are known; no part is filled.
     *
     * @throws IllegalArgumentException when the name is not safe as a folder name
     */
    public static ShopProfile of(String name, URI baseUrl) {
        return new ShopProfile(
                new Site(name, baseUrl, "/api/cart", Environment.STAGING, Duration.ofSeconds(5)),
                new Offer("EUR", Map.of(), Set.of()),
                Readings.DEFAULT,
                LoadSettings.DEFAULT,
                SecretVariables.NONE,
                TestDoors.NONE,
                Undertakings.NONE);
    }

    /** Short name, safe as a folder name. */
    public String name() {
        return site.name();
    }

    /** Scheme, host and port, without a path. */
    public URI baseUrl() {
        return site.baseUrl();
    }

    /** Path of the cart resource. */
    public String cartPath() {
        return site.cartPath();
    }

    /** What kind of installation it is. */
    public Environment environment() {
        return site.environment();
    }

    /** How long an answer may take before the request counts as unanswered. */
    public Duration requestTimeout() {
        return site.requestTimeout();
    }

    /** ISO 4217 code of every price (ruling 17). */
    public String currency() {
        return offer.currency();
    }

    /** Which SKUs play which part; a part the shop can't fill is absent. */
    public Map<Part, List<ShopSku>> parts() {
        return offer.parts();
    }

    /** What the shop offers beyond the plain cart. */
    public Set<Capability> capabilities() {
        return offer.capabilities();
    }

    /** Name of the environment variable that holds what the shop signs cart cookies with. */
    public Optional<String> cookieSecretVariable() {
        return secretVariables.cookie();
    }

    /** What is off target and may be. */
    public List<Waiver> waivers() {
        return undertakings.waivers();
    }

    /** What is known to be wrong. */
    public List<KnownIssue> knownIssues() {
        return undertakings.knownIssues();
    }

    /** The SKUs that play {@code part}, empty when the shop can't fill it. */
    public List<ShopSku> skus(Part part) {
        return parts().getOrDefault(part, List.of());
    }

    /** Absolute address of the cart resource. */
    public URI cartAddress() {
        return baseUrl().resolve(cartPath());
    }

    /**
     * The same profile at another address, for {@code --target}. The addresses of its doors are those of one installation,
     * so they are left behind when it is really another.
     */
    public ShopProfile at(URI otherBaseUrl) {
        TestDoors there = otherBaseUrl.equals(baseUrl()) ? doors : doors.at(TestAddresses.NONE);
        return new ShopProfile(site.at(otherBaseUrl), offer, readings, load, secretVariables, there, undertakings);
    }

    /** The same profile of a shop that has so much time to answer. */
    public ShopProfile answeringWithin(Duration timeout) {
        return new ShopProfile(
                site.answeringWithin(timeout), offer, readings, load, secretVariables, doors, undertakings);
    }

    /** The same profile of a shop that sells these, for this currency. */
    public ShopProfile selling(Map<Part, List<ShopSku>> otherParts, String otherCurrency) {
        return offering(new Offer(otherCurrency, otherParts, capabilities()));
    }

    /** The same profile that declares these capabilities. */
    public ShopProfile declaring(Set<Capability> otherCapabilities) {
        return offering(new Offer(currency(), parts(), otherCapabilities));
    }

    private ShopProfile offering(Offer other) {
        return new ShopProfile(site, other, readings, load, secretVariables, doors, undertakings);
    }

    /** The same profile with these readings of the rulings. */
    public ShopProfile readingAs(Readings otherReadings) {
        return new ShopProfile(site, offer, otherReadings, load, secretVariables, doors, undertakings);
    }

    /** The same profile with the load that {@code other} names; what it leaves open stays as it is. */
    public ShopProfile loadedBy(LoadSettings other) {
        return new ShopProfile(site, offer, readings, other.orElse(load), secretVariables, doors, undertakings);
    }

    /** The same profile with its secrets in these variables. */
    public ShopProfile knownBy(SecretVariables variables) {
        return new ShopProfile(site, offer, readings, load, variables, doors, undertakings);
    }

    /** The same profile with these doors for tests. */
    public ShopProfile reachedBy(TestDoors otherDoors) {
        return new ShopProfile(site, offer, readings, load, secretVariables, otherDoors, undertakings);
    }
}
