/**
 * Where carts are kept: the process's own memory, or a Redis reached by RESP or by Upstash's REST
 * protocol, or Durable Objects behind a worker; the last two behind a circuit breaker.
 */
@NullMarked
package dev.cartwright.reference.store;

import org.jspecify.annotations.NullMarked;
