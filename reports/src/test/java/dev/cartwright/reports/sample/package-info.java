/** Runs made up for tests: small ones to reason about and a realistic one to look at. */
@NullMarked
package dev.cartwright.reports.sample;

import org.jspecify.annotations.NullMarked;
