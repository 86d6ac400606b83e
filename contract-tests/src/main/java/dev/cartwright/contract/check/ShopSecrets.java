package dev.cartwright.contract.check;

import dev.cartwright.certification.profile.ShopProfile;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a profile does not tell and names the environment variables of. Never shown.
 *
 * @param cookie what the shop signs cart cookies with, and did before
 * @param webhook what the payment provider signs with
 * @param inventoryToken what opens the shop's inventory
 */
public record ShopSecrets(CookieSecrets cookie, Optional<String> webhook, Optional<String> inventoryToken) {

    /** Of a shop of which nothing is known. */
    public static final ShopSecrets UNKNOWN =
            new ShopSecrets(new CookieSecrets(Optional.empty(), Optional.empty()), Optional.empty(), Optional.empty());

    /** Those of the variables that the profile names. */
    public static ShopSecrets of(ShopProfile profile, Function<String, Optional<String>> environment) {
        return new ShopSecrets(
                CookieSecrets.of(profile, environment),
                profile.secretVariables().webhook().flatMap(environment),
                profile.secretVariables().inventoryToken().flatMap(environment));
    }

    /** All that are known, to be masked. */
    public Set<String> all() {
        return Stream.concat(cookie.known(), Stream.concat(webhook.stream(), inventoryToken.stream()))
                .collect(Collectors.toSet());
    }

    /** Masked. */
    @Override
    public String toString() {
        return "ShopSecrets[…]";
    }
}
