/**
 * A small cart server that keeps the cart protocol to the letter, and breaks it in one named way when asked to. It shares
 * no class with the harness: a shared cookie or schema class would let one bug pass on both sides.
 */
@NullMarked
package dev.cartwright.reference;

import org.jspecify.annotations.NullMarked;
