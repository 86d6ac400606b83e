/**
 * What the reference server costs, beside the JDK's bare server in the same JVM. These are programs
 * that print figures, not tests: {@code ./mvnw -q -pl reference-server -Pbenchmarks test} runs them,
 * {@code docs/benchmarks.md} says what came out.
 */
@NullMarked
package dev.cartwright.reference.benchmark;

import org.jspecify.annotations.NullMarked;
