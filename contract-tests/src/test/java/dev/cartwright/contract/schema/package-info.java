/** Tests of how the checks of the schema are made. */
@NullMarked
package dev.cartwright.contract.schema;

import org.jspecify.annotations.NullMarked;
