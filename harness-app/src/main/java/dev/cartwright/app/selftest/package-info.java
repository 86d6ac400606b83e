/**
 * Cartwright's proof of itself. {@code SelfTest} lets the whole suite examine the reference cart with each of its faults, one
 * {@code Trial} a fault, and {@code KillMatrix} judges what came of it: a fault that survives, one that only another check
 * notices, and a check that notices nothing are all defects of ours.
 */
@NullMarked
package dev.cartwright.app.selftest;

import org.jspecify.annotations.NullMarked;
