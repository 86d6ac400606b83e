/**
 * Ways to be wrong on demand, each in one precise way, so that a check can prove that it catches
 * something. A fault decorates the ports; the clean code knows nothing of it.
 */
@NullMarked
package dev.cartwright.reference.faults;

import org.jspecify.annotations.NullMarked;
