/**
 * The command line that ties checks, load, verdict and reports together; the only part of Cartwright that sees all others.
 */
@NullMarked
package dev.cartwright.app;

import org.jspecify.annotations.NullMarked;
