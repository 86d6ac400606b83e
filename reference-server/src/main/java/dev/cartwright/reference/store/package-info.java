/** Where carts are kept: in this part, the process's own memory. */
@NullMarked
package dev.cartwright.reference.store;

import org.jspecify.annotations.NullMarked;
