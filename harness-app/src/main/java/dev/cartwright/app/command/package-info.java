/** The verbs of the command line, one class each: what they take, what they print, how they end. What they do lies in other packages. */
@NullMarked
package dev.cartwright.app.command;

import org.jspecify.annotations.NullMarked;
