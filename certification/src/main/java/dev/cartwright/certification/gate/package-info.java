/** From evidence to a verdict: assessing each plan item, then the criteria of a gate, then the decision with its deciding sentence. Pure functions; the same run gives the same verdict anywhere. */
@NullMarked
package dev.cartwright.certification.gate;

import org.jspecify.annotations.NullMarked;
