/** A user in front of the console, for tests. */
@NullMarked
package dev.cartwright.app.console.testing;

import org.jspecify.annotations.NullMarked;
