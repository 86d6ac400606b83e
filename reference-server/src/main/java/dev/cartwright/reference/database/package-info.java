/**
 * The database behind a shop that has one: SKUs, stock and holds, and a door for others to keep tables
 * of their own in it. Embedded H2 or PostgreSQL; what is written here runs unchanged on both.
 */
@NullMarked
package dev.cartwright.reference.database;

import org.jspecify.annotations.NullMarked;
