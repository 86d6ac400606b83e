package dev.cartwright.app.shop;

import dev.cartwright.app.UsageException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/** Reads what the user gave as a shop's address. */
public final class TargetAddress {

    private static final int LARGEST_PORT = 65_535;

    private TargetAddress() {}

    /**
     * The address as scheme, host and port.
     *
     * @param text for example {@code https://shop.example:8443}
     * @throws UsageException saying what is wrong with it; a password in it is not repeated
     */
    public static URI parse(String text) {
        URI address = parseWithPath(text);
        if (!address.getRawPath().isEmpty()) {
            throw new UsageException(
                    "--target has the path " + address.getRawPath()
                            + "; give only scheme, host and port there, and the path of the cart as cartPath in the shop profile.");
        }
        return address;
    }

    /**
     * The address as scheme, host, port and perhaps a path, without a slash at its end.
     *
     * @throws UsageException as {@link #parse}
     */
    public static URI parseWithPath(String text) {
        URI address = syntax(text);
        String scheme = address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
        if (address.getRawUserInfo() != null || text.contains("@")) {
            throw new UsageException(
                    "--target holds a user name or password. Leave it out: whoever can list processes reads it there.");
        }
        if (!scheme.equals("http") && !scheme.equals("https")) {
            throw new UsageException(
                    "--target must begin with http:// or https://, as in http://127.0.0.1:8080; it is '" + text + "'.");
        }
        if (address.getHost() == null) {
            throw new UsageException(
                    "--target names no host; it should look like http://127.0.0.1:8080 and is '" + text + "'.");
        }
        if (address.getPort() == 0 || address.getPort() > LARGEST_PORT) {
            throw new UsageException("--target has the port " + address.getPort() + "; a port is 1 to 65535.");
        }
        if (address.getRawQuery() != null || address.getRawFragment() != null) {
            throw new UsageException("--target is only scheme, host and port; leave out what follows from '?' or '#'.");
        }
        String path = Optional.ofNullable(address.getRawPath()).orElse("").replaceAll("/+$", "");
        return URI.create(scheme + "://" + address.getRawAuthority() + path);
    }

    private static URI syntax(String text) {
        try {
            return new URI(text.strip());
        } catch (URISyntaxException e) {
            String shown = text.contains("@") ? "(not repeated, it may hold a password)" : "'" + text + "'";
            throw new UsageException("--target is no address: " + e.getReason() + "; it should look like"
                    + " http://127.0.0.1:8080 and is " + shown + ".");
        }
    }
}
