/**
 * A small cart server that keeps the cart protocol, and breaks it on demand. {@link
 * dev.cartwright.reference.ReferenceServer} is the only door; it depends on nothing of the harness,
 * so that no bug can pass on both sides.
 */
@NullMarked
package dev.cartwright.reference;

import org.jspecify.annotations.NullMarked;
