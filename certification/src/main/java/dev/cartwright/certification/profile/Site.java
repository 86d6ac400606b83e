package dev.cartwright.certification.profile;

import java.net.URI;
import java.time.Duration;

/**
 * Where a shop is and how it is asked.
 *
 * @param name short name, safe as a folder name: letters, digits, dot, dash and underscore
 * @param baseUrl scheme, host and port, without a path
 * @param cartPath path of the cart resource, begins with one slash: two would name another host
 * @param environment what kind of installation it is
 * @param requestTimeout how long an answer may take before the request counts as unanswered
 */
public record Site(String name, URI baseUrl, String cartPath, Environment environment, Duration requestTimeout) {

    /** @throws IllegalArgumentException when the name is not safe as a folder name, or the path does not stay on the host */
    public Site {
        if (!name.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,63}")) {
            throw new IllegalArgumentException(
                    "The shop name '" + name
                            + "' must be 1 to 64 letters, digits, dots, dashes or underscores and begin with a letter or digit");
        }
        if (!cartPath.startsWith("/") || cartPath.startsWith("//")) {
            throw new IllegalArgumentException("The cart path '" + cartPath + "' must begin with one slash");
        }
    }

    /** The same elsewhere. */
    Site at(URI otherBaseUrl) {
        return new Site(name, otherBaseUrl, cartPath, environment, requestTimeout);
    }

    /** The same with more or less time to answer. */
    Site answeringWithin(Duration timeout) {
        return new Site(name, baseUrl, cartPath, environment, timeout);
    }
}
