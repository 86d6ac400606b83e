/**
 * Chapter 9 of the catalogue: carts through many changes. A {@code Model} says what each {@code Step} of a random
 * sequence must lead to, a {@code Play} does the steps to a shop and judges after each, and a sequence that breaks the
 * model is made as short as it can be by {@code Shrinking} before anybody has to read it.
 */
@NullMarked
package dev.cartwright.contract.stateful;

import org.jspecify.annotations.NullMarked;
