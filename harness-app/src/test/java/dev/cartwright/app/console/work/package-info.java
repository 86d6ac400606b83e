/** Tests of background work. */
@NullMarked
package dev.cartwright.app.console.work;

import org.jspecify.annotations.NullMarked;
