/** Tests of what the cookie checks estimate. */
@NullMarked
package dev.cartwright.contract.cookie;

import org.jspecify.annotations.NullMarked;
