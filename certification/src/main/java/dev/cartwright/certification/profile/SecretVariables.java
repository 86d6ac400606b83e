package dev.cartwright.certification.profile;

import java.util.Optional;

/**
 * The names of the environment variables that hold a shop's secrets, for checks that know more than a visitor. The secrets
 * themselves are never part of a profile.
 *
 * @param cookie of the variable that holds what the shop signs cart cookies with
 * @param webhook of the variable that holds what the payment provider signs with
 * @param inventoryToken of the variable that holds what opens the shop's inventory
 */
public record SecretVariables(Optional<String> cookie, Optional<String> webhook, Optional<String> inventoryToken) {

    /** No secret is known. */
    public static final SecretVariables NONE =
            new SecretVariables(Optional.empty(), Optional.empty(), Optional.empty());
}
