/**
 * Legal other ways to answer: what a correct shop may do differently. A check that fails on one of
 * them blames what is right.
 */
@NullMarked
package dev.cartwright.reference.variants;

import org.jspecify.annotations.NullMarked;
