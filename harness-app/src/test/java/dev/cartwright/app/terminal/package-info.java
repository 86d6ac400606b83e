/** Tests of what a person sees. */
@NullMarked
package dev.cartwright.app.terminal;

import org.jspecify.annotations.NullMarked;
