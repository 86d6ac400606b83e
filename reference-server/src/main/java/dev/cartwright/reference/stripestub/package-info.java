/**
 * A Stripe on this machine, for trying a checkout out and for testing one: it answers what the official
 * library asks, plays the customer, and sends signed webhooks. Built on WireMock; nothing else loads it.
 */
@NullMarked
package dev.cartwright.reference.stripestub;

import org.jspecify.annotations.NullMarked;
