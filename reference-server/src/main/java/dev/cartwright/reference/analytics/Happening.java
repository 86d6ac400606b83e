package dev.cartwright.reference.analytics;

import dev.cartwright.reference.cart.Cart;
import dev.cartwright.reference.cart.CartId;
import java.time.Instant;
import java.util.Optional;

/**
 * Something that happened to a cart.
 *
 * @param type what
 * @param id the cart's id, which no event repeats
 * @param cart the cart after it
 * @param source where the visitor came from, if the request said
 * @param at when
 */
public record Happening(EventType type, CartId id, Cart cart, Optional<String> source, Instant at) {}
