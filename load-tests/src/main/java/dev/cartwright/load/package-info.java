/**
 * Load on a shop and the exact samples of how it answered. Gatling drives the visits in a JVM of its own; what is judged
 * are our own samples, never a percentile that Gatling computed.
 */
@NullMarked
package dev.cartwright.load;

import org.jspecify.annotations.NullMarked;
