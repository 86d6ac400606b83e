/**
 * What a body must look like, as Zod applies it (protocol section 1, rulings 20 to 22): unknown keys,
 * coercion, and the flattened field errors.
 */
@NullMarked
package dev.cartwright.reference.schema;

import org.jspecify.annotations.NullMarked;
