package dev.cartwright.contract.profile;

import dev.cartwright.certification.profile.ShopProfile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** The profile of the reference shop, which every Cartwright has built in. */
public final class ReferenceProfile {

    private static final String RESOURCE = "reference-shop.yaml";

    private ReferenceProfile() {}

    /** The profile for a reference server at this address, given without a path. */
    public static ShopProfile at(URI baseUrl) {
        return ProfileReader.parse(RESOURCE, text()).at(baseUrl);
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
