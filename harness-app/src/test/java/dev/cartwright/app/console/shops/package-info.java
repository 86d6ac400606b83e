/** Tests of shops. */
@NullMarked
package dev.cartwright.app.console.shops;

import org.jspecify.annotations.NullMarked;
