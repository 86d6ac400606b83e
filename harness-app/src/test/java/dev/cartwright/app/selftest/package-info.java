/** Tests of the kill matrix: it has to notice a suite that is no good. */
@NullMarked
package dev.cartwright.app.selftest;

import org.jspecify.annotations.NullMarked;
