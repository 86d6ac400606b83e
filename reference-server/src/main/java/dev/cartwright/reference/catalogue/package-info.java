/** What the shop sells and how much of it is there. */
@NullMarked
package dev.cartwright.reference.catalogue;

import org.jspecify.annotations.NullMarked;
