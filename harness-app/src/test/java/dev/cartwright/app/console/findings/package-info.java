/** Tests of findings. */
@NullMarked
package dev.cartwright.app.console.findings;

import org.jspecify.annotations.NullMarked;
