/** The page of shops: profiles with their last verdicts, their editor, and the built-in reference shop. */
@NullMarked
package dev.cartwright.app.console.shops;

import org.jspecify.annotations.NullMarked;
