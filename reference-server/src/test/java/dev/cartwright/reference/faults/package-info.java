/** Every fault shows, and shows alone. */
@NullMarked
package dev.cartwright.reference.faults;

import org.jspecify.annotations.NullMarked;
