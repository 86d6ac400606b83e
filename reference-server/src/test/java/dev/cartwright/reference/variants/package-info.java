/** Every variant differs, and breaks nothing. */
@NullMarked
package dev.cartwright.reference.variants;

import org.jspecify.annotations.NullMarked;
