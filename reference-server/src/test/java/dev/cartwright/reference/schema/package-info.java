/** Properties of the schema. */
@NullMarked
package dev.cartwright.reference.schema;

import org.jspecify.annotations.NullMarked;
