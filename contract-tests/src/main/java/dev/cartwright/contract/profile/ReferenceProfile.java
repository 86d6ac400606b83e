package dev.cartwright.contract.profile;

import dev.cartwright.certification.profile.Capability;
import dev.cartwright.certification.profile.SecretVariables;
import dev.cartwright.certification.profile.ShopProfile;
import dev.cartwright.certification.profile.TestAddresses;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** The profile of the reference shop, which every Cartwright has built in. */
public final class ReferenceProfile {

    /** The variable that names the webhook secret of a reference server that was made for a run. */
    public static final String WEBHOOK_SECRET = "STRIPE_WEBHOOK_SECRET";

    /** The variable that names the inventory token of a reference server that was made for a run. */
    public static final String INVENTORY_TOKEN = "INVENTORY_TOKEN";

    private static final String RESOURCE = "reference-shop.yaml";

    private ReferenceProfile() {}

    /** The profile for a reference server at this address, given without a path. */
    public static ShopProfile at(URI baseUrl) {
        return ProfileReader.parse(RESOURCE, text()).at(baseUrl);
    }

    /**
     * The profile for a reference server at this address with test controls, a neighbour, a checkout, holds and an inventory.
     *
     * @param testControls where the test controls are, and its events with them, without a path; nothing without them
     * @param neighbour where a second shop on the same platform is, without a path
     */
    public static ShopProfile at(URI baseUrl, Optional<URI> testControls, URI neighbour) {
        ShopProfile profile = at(baseUrl);
        Set<Capability> capabilities = EnumSet.copyOf(profile.capabilities());
        capabilities.addAll(Set.of(Capability.CHECKOUT, Capability.HOLDS));
        return profile.declaring(capabilities)
                .knownBy(new SecretVariables(
                        profile.cookieSecretVariable(), Optional.of(WEBHOOK_SECRET), Optional.of(INVENTORY_TOKEN)))
                .reachedBy(profile.doors().at(new TestAddresses(testControls, testControls, Optional.of(neighbour))));
    }

    /** The profile file itself, an example of a filled one. */
    public static String text() {
        try (InputStream stream = ReferenceProfile.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("The build lacks its resource " + RESOURCE);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Can't read the resource " + RESOURCE, e);
        }
    }
}
