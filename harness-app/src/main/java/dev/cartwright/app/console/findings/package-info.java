/** The page of findings: what was expected, what was seen, and the exchange that shows it. */
@NullMarked
package dev.cartwright.app.console.findings;

import org.jspecify.annotations.NullMarked;
