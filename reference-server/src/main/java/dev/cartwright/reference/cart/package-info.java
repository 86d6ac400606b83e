/**
 * What a cart is and the rules by which it changes: protocol sections 1 and 4, free of HTTP. The
 * store, the inventory and the rules are ports, so that faults and variants can decorate them.
 */
@NullMarked
package dev.cartwright.reference.cart;

import org.jspecify.annotations.NullMarked;
