/** Tests of what holds for every answer, with answers made up. */
@NullMarked
package dev.cartwright.contract.invariant;

import org.jspecify.annotations.NullMarked;
