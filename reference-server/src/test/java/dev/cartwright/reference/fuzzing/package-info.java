/**
 * Inputs nobody thought of, for what reads a request and for the cookie. The build feeds each target a
 * fixed number of made-up inputs from a fixed seed; {@code ./mvnw -q -pl reference-server -Pfuzzing test}
 * lets Jazzer look for more, guided by what the code covers.
 */
@NullMarked
package dev.cartwright.reference.fuzzing;

import org.jspecify.annotations.NullMarked;
