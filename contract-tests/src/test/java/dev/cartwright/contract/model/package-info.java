/** Tests of what carts hold by the protocol. */
@NullMarked
package dev.cartwright.contract.model;

import org.jspecify.annotations.NullMarked;
