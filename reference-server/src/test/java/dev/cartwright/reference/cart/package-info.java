/** The cart's rules where the catalogue's stock can't change. */
@NullMarked
package dev.cartwright.reference.cart;

import org.jspecify.annotations.NullMarked;
