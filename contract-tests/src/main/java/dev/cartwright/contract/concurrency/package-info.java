/** What stays true when several requests change carts at the same time. */
@NullMarked
package dev.cartwright.contract.concurrency;

import org.jspecify.annotations.NullMarked;
