/**
 * Paying for a cart (protocol section 5): a checkout asks the payment provider for a session, its webhooks
 * tell what became of it. The provider, the book of checkouts, the orders and the signature are ports.
 */
@NullMarked
package dev.cartwright.reference.checkout;

import org.jspecify.annotations.NullMarked;
