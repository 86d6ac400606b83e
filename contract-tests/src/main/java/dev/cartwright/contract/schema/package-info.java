/** What bodies are accepted and refused, as Zod applies the schema (protocol section 1, rulings 20 to 22 and 37). */
@NullMarked
package dev.cartwright.contract.schema;

import org.jspecify.annotations.NullMarked;
