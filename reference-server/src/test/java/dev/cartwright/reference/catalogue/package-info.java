/** Catalogue files, right and wrong. */
@NullMarked
package dev.cartwright.reference.catalogue;

import org.jspecify.annotations.NullMarked;
