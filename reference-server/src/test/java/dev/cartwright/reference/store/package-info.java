/** The memory store by a clock of the tests. */
@NullMarked
package dev.cartwright.reference.store;

import org.jspecify.annotations.NullMarked;
