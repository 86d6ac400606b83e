/** A real Redis for the tests, an Upstash-compatible door before it, and a proxy that cuts connections. */
@NullMarked
package dev.cartwright.reference.redis;

import org.jspecify.annotations.NullMarked;
