package dev.cartwright.reference.rest;

import dev.cartwright.reference.cart.Refusal;
import dev.cartwright.reference.http.HttpRequest;
import java.util.Optional;

/** A check of a request that comes before its body's meaning. */
@FunctionalInterface
public interface Guard {
    /** Why the request is refused; nothing when it may pass. */
    Optional<Refusal> refuse(HttpRequest request);
}
