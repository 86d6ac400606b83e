package dev.cartwright.contract.surroundings;

import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.check.UntestableException;
import dev.cartwright.contract.http.Answer;
import dev.cartwright.contract.http.CartRequest;
import dev.cartwright.contract.http.UnansweredException;

/** Asks what stands beside the shop, whose silence is no fault of the shop. */
public final class Doors {

    private Doors() {}

    /**
     * The answer.
     *
     * @param key the key of the profile that names the address
     * @throws UntestableException when there is none
     */
    public static Answer ask(Shop shop, CartRequest request, String key) {
        try {
            return shop.send(request);
        } catch (UnansweredException silence) {
            throw new UntestableException(
                    "the address in " + key + " gave no answer (" + silence.getMessage() + "); see that it is right",
                    false);
        }
    }
}
