/** The page on which a run is made and watched: the suite as a tree, progress, and load with live charts. */
@NullMarked
package dev.cartwright.app.console.run;

import org.jspecify.annotations.NullMarked;
