/** Real Durable Objects for the tests: the worker of the folder {@code cloudflare} under miniflare. */
@NullMarked
package dev.cartwright.reference.cloudflare;

import org.jspecify.annotations.NullMarked;
