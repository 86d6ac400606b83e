/** Work beside the user interface thread: one door for it, and the feed that brings the events of a run back in batches. */
@NullMarked
package dev.cartwright.app.console.work;

import org.jspecify.annotations.NullMarked;
