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
 * @param name short name, safe as a folder name: letters, digits, dot, dash and underscore
 * @param baseUrl scheme, host and port, without a path
 * @param cartPath path of the cart resource, begins with one slash: two would name another host
 * @param environment what kind of installation it is
 * @param currency ISO 4217 code of every price (ruling 17)
 * @param parts which SKUs play which part; a part the shop can't fill is absent
 * @param capabilities what the shop offers beyond the plain cart
 * @param readings how the shop reads the rulings
 * @param load the load it is to be put under
 * @param requestTimeout how long an answer may take before the request counts as unanswered
 * @param cookieSecretVariable name of the environment variable that holds the cart cookie secret, for grey-box checks;
 *     the secret itself is never part of a profile
 * @param waivers what somebody answers for although it is off target
 * @param doors what a test may reach beside the shop
 * @param knownIssues what is known to be wrong, at most one entry for a check; it changes no verdict
 */
public record ShopProfile(
        String name,
        URI baseUrl,
        String cartPath,
        Environment environment,
        String currency,
        Map<Part, List<ShopSku>> parts,
        Set<Capability> capabilities,
        Readings readings,
        LoadSettings load,
        Duration requestTimeout,
        Optional<String> cookieSecretVariable,
        List<Waiver> waivers,
        TestDoors doors,
        List<KnownIssue> knownIssues) {

    /** A profile of a shop that is reached by its own address only. */
    public ShopProfile(
            String name,
            URI baseUrl,
            String cartPath,
            Environment environment,
            String currency,
            Map<Part, List<ShopSku>> parts,
            Set<Capability> capabilities,
            Readings readings,
            LoadSettings load,
            Duration requestTimeout,
            Optional<String> cookieSecretVariable,
            List<Waiver> waivers) {
        this(
                name,
                baseUrl,
                cartPath,
                environment,
                currency,
                parts,
                capabilities,
                readings,
                load,
                requestTimeout,
                cookieSecretVariable,
                waivers,
                TestDoors.NONE,
                List.of());
    }

    /** @throws IllegalArgumentException when the name is not safe as a folder name, or the path does not stay on the host */
    public ShopProfile {
        if (!name.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,63}")) {
            throw new IllegalArgumentException(
                    "The shop name '" + name
                            + "' must be 1 to 64 letters, digits, dots, dashes or underscores and begin with a letter or digit");
        }
        if (!cartPath.startsWith("/") || cartPath.startsWith("//")) {
            throw new IllegalArgumentException("The cart path '" + cartPath + "' must begin with one slash");
        }
        parts = Map.copyOf(parts);
        capabilities = Set.copyOf(capabilities);
        waivers = List.copyOf(waivers);
        knownIssues = List.copyOf(knownIssues);
    }

    /** A profile in which only name and address are known; no part is filled. */
    public static ShopProfile of(String name, URI baseUrl) {
        return new ShopProfile(
                name,
                baseUrl,
                "/api/cart",
                Environment.STAGING,
                "EUR",
                Map.of(),
                Set.of(),
                Readings.DEFAULT,
                LoadSettings.DEFAULT,
                Duration.ofSeconds(5),
                Optional.empty(),
                List.of());
    }

    /** The SKUs that play {@code part}, empty when the shop can't fill it. */
    public List<ShopSku> skus(Part part) {
        return parts.getOrDefault(part, List.of());
    }

    /** Absolute address of the cart resource. */
    public URI cartAddress() {
        return baseUrl.resolve(cartPath);
    }

    /**
     * The same profile at another address, for {@code --target}. The addresses of its doors are those of one installation,
     * so they are left behind when it is really another.
     */
    public ShopProfile at(URI otherBaseUrl) {
        return with(
                otherBaseUrl, capabilities, readings, load, otherBaseUrl.equals(baseUrl) ? doors : doors.elsewhere());
    }

    /** The same profile with these doors for tests. */
    public ShopProfile reachedBy(TestDoors otherDoors) {
        return with(baseUrl, capabilities, readings, load, otherDoors);
    }

    /** The same profile with these readings of the rulings. */
    public ShopProfile readingAs(Readings otherReadings) {
        return with(baseUrl, capabilities, otherReadings, load, doors);
    }

    /** The same profile that declares these capabilities. */
    public ShopProfile declaring(Set<Capability> otherCapabilities) {
        return with(baseUrl, otherCapabilities, readings, load, doors);
    }

    /** The same profile with the load that {@code other} names; what it leaves open stays as it is. */
    public ShopProfile loadedBy(LoadSettings other) {
        return with(baseUrl, capabilities, readings, other.orElse(load), doors);
    }

    private ShopProfile with(
            URI otherBaseUrl,
            Set<Capability> otherCapabilities,
            Readings otherReadings,
            LoadSettings otherLoad,
            TestDoors otherDoors) {
        return new ShopProfile(
                name,
                otherBaseUrl,
                cartPath,
                environment,
                currency,
                parts,
                otherCapabilities,
                otherReadings,
                otherLoad,
                requestTimeout,
                cookieSecretVariable,
                waivers,
                otherDoors,
                knownIssues);
    }
}
