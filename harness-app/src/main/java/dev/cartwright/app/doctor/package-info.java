/** Looks over the machine: what Cartwright needs, what is there, what won't work without the rest, and how to get it. */
@NullMarked
package dev.cartwright.app.doctor;

import org.jspecify.annotations.NullMarked;
