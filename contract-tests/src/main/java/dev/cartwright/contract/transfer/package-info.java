/**
 * How HTTP itself is kept, beside what the cart says: compression, conditions, chunks, connections, and the addresses and
 * header fields around a request.
 */
@NullMarked
package dev.cartwright.contract.transfer;

import org.jspecify.annotations.NullMarked;
