/**
 * Chapter 13 of the catalogue: what holds for every answer of a run. Each invariant here is shown what the cart answers to
 * all other checks, and is judged last.
 */
@NullMarked
package dev.cartwright.contract.invariant;

import org.jspecify.annotations.NullMarked;
