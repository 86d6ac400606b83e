/** Stripe as the payment provider, through its own library. Nothing here is loaded while no checkout is offered. */
@NullMarked
package dev.cartwright.reference.checkout.stripe;

import org.jspecify.annotations.NullMarked;
