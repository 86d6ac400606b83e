/** What the console remembers from one start to the next, in one small file. */
@NullMarked
package dev.cartwright.app.console.settings;

import org.jspecify.annotations.NullMarked;
