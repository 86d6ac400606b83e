/** The lines that pass between the harness and the injector in its child JVM: one order in, slices of exact counts out. */
@NullMarked
package dev.cartwright.load.wire;

import org.jspecify.annotations.NullMarked;
