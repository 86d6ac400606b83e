/**
 * The words every other part of Cartwright shares: what a shop is, what the readiness plan asks, what counts as
 * evidence, and how evidence becomes a decision. It depends on the JDK and JSpecify alone, so that agreeing on these words
 * never drags one module's libraries into another.
 */
@NullMarked
package dev.cartwright.certification;

import org.jspecify.annotations.NullMarked;
