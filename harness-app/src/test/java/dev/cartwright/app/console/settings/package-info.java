/** Tests of what is remembered. */
@NullMarked
package dev.cartwright.app.console.settings;

import org.jspecify.annotations.NullMarked;
