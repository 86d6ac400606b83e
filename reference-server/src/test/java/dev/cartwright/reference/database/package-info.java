/** The database on both of its kinds: an embedded H2 and a real PostgreSQL. */
@NullMarked
package dev.cartwright.reference.database;

import org.jspecify.annotations.NullMarked;
