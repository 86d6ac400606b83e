/** Tests of colours and texts. */
@NullMarked
package dev.cartwright.app.console.look;

import org.jspecify.annotations.NullMarked;
