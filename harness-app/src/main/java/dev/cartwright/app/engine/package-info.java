/** One run from request to verdict: events go to the evidence log as they happen, and the verdict is read back from the run folder, so that a later look at the same folder can't say anything else. */
@NullMarked
package dev.cartwright.app.engine;

import org.jspecify.annotations.NullMarked;
