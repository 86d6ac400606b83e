/** Proves the checks: they pass on the clean reference server and its legal variants, and each catches its fault. */
@NullMarked
package dev.cartwright.contract;

import org.jspecify.annotations.NullMarked;
