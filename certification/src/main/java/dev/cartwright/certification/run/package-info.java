/** One run of the harness: what it set out to do, the stream of events that tells what happens, and the record that is left when it ends or is cut off. */
@NullMarked
package dev.cartwright.certification.run;

import org.jspecify.annotations.NullMarked;
