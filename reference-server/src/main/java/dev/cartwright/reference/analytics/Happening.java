package dev.cartwright.reference.analytics;

import dev.cartwright.reference.cart.Cart;
import dev.cartwright.reference.cart.CartId;
import java.time.Instant;
import java.util.Optional;

/** Something that happened to a cart, and when. */
record Happening(EventType type, CartId id, Cart cart, Optional<String> source, Instant at) {}
