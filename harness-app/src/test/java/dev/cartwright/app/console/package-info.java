/** Tests of the window as a whole, without a screen. */
@NullMarked
package dev.cartwright.app.console;

import org.jspecify.annotations.NullMarked;
