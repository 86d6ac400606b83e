/** Tests of what may be certified. */
@NullMarked
package dev.cartwright.app.shop;

import org.jspecify.annotations.NullMarked;
