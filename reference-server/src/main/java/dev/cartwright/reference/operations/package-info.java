/**
 * What running a shop asks for besides carts (protocol section 6): metrics, a limit on each client's
 * requests, the flag that turns the cart off, and knowing clients behind proxies.
 */
@NullMarked
package dev.cartwright.reference.operations;

import org.jspecify.annotations.NullMarked;
