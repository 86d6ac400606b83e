package dev.cartwright.contract.check;

import dev.cartwright.contract.http.Answer;
import dev.cartwright.contract.http.CartRequest;

/** How the requests of a check reach its shop. One that makes no difference is its own other way. Thread-safe. */
@FunctionalInterface
public interface Wire {

    /** Sends a request and answers, or throws what ends the examination. */
    Answer send(CartRequest request);

    /** The same without leaving exchanges in the evidence. */
    default Wire unrecorded() {
        return this;
    }

    /** The same without regard for the shop's rate limit: a 429 is an answer as any other. */
    default Wire hasty() {
        return this;
    }

    /** The same over one connection, for as long as the shop leaves it open. */
    default Wire overOneConnection() {
        return this;
    }
}
