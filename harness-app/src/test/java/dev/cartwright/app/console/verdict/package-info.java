/** Tests of go or no-go. */
@NullMarked
package dev.cartwright.app.console.verdict;

import org.jspecify.annotations.NullMarked;
