package dev.cartwright.contract.check;

import dev.cartwright.certification.profile.ShopProfile;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The secrets with which a shop signs its cart cookies, where they are known.
 *
 * @param current the one that answers are signed with
 * @param previous the one it took over from, which still verifies
 */
public record CookieSecrets(Optional<String> current, Optional<String> previous) {

    /** What follows the name of a variable in the name of the one that holds the previous secret. */
    public static final String OLD = "_OLD";

    /** The secrets in the variables that the profile names, looked up in {@code environment}. */
    public static CookieSecrets of(ShopProfile profile, Function<String, Optional<String>> environment) {
        return new CookieSecrets(
                profile.cookieSecretVariable().flatMap(environment),
                profile.cookieSecretVariable().flatMap(name -> environment.apply(name + OLD)));
    }

    /** All that are known. */
    public Stream<String> known() {
        return Stream.concat(current.stream(), previous.stream());
    }

    /** Without a secret. */
    @Override
    public String toString() {
        return "current " + (current.isPresent() ? "known" : "unknown") + ", previous "
                + (previous.isPresent() ? "known" : "unknown");
    }
}
