package dev.cartwright.contract.profile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** The commented profile that {@code cartwright init} writes, to be filled in. */
public final class ProfileTemplate {

    private static final String RESOURCE = "template.yaml";

    private ProfileTemplate() {}

    /**
     * The template for a shop at this address. It can be read as it is, with no part filled; each commented line becomes
     * part of the profile when its {@code "# "} is taken away.
     *
     * @param target scheme, host and perhaps a port; a path is taken as the path of the cart
     */
    public static String forTarget(URI target) {
        String host = Optional.ofNullable(target.getHost()).orElse("my-shop");
        String bare = host.replaceAll("[^A-Za-z0-9._-]", "-").replaceAll("^[^A-Za-z0-9]+", "");
        String name = bare.isEmpty() ? "my-shop" : bare.substring(0, Math.min(64, bare.length()));
        String scheme = Optional.ofNullable(target.getScheme()).orElse("http").toLowerCase(Locale.ROOT);
        String baseUrl = scheme + "://" + host + (target.getPort() < 0 ? "" : ":" + target.getPort());
        String path = Optional.ofNullable(target.getRawPath()).orElse("");
        return text().replace("@NAME@", name)
                .replace("@BASE_URL@", baseUrl)
                .replace("@CART_PATH@", path.length() > 1 ? path : "/api/cart");
    }

    private static String text() {
        try (InputStream stream = ProfileTemplate.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("The build lacks its resource " + RESOURCE);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Can't read the resource " + RESOURCE, e);
        }
    }
}
