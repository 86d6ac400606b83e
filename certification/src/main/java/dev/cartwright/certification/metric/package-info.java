/** Figures and the limits they are held to: measurements with their one-sided 95 % bounds, objectives with target and critical threshold, and the band a measurement falls into (ruling 29). */
@NullMarked
package dev.cartwright.certification.metric;

import org.jspecify.annotations.NullMarked;
