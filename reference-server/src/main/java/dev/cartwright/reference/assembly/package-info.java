/**
 * How the server's ports are put together, and the shape in which a fault or a variant changes one
 * of them: always by decorating it, so that the clean code knows of neither.
 */
@NullMarked
package dev.cartwright.reference.assembly;

import org.jspecify.annotations.NullMarked;
