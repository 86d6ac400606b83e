/** Tests of what running a shop adds, below HTTP. */
@NullMarked
package dev.cartwright.reference.operations;

import org.jspecify.annotations.NullMarked;
