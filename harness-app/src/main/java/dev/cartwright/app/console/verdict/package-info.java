/** The page of go or no-go: the verdict, the plan as a board, and the metrics. */
@NullMarked
package dev.cartwright.app.console.verdict;

import org.jspecify.annotations.NullMarked;
