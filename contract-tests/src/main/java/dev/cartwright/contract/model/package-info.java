/**
 * What a cart must do, as a program: a {@code Step} is one change or look, the {@code Model} says what each must lead to, and
 * a {@code Sender} does it to a shop. Random sequences and races are both judged by it.
 */
@NullMarked
package dev.cartwright.contract.model;

import org.jspecify.annotations.NullMarked;
