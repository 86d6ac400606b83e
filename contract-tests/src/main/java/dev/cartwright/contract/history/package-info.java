/**
 * Whether answers that were given at the same time can have come from one cart. A {@code Race} lets several tabs of one
 * cart loose and leaves a {@code History}; {@code Linearizability} looks for an order in which every answer is right, and
 * where there is none, {@code Contradiction} is the smallest part of it that still has none.
 */
@NullMarked
package dev.cartwright.contract.history;

import org.jspecify.annotations.NullMarked;
