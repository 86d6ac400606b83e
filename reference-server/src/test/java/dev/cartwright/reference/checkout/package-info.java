/** Tests of the checkout that no running server can be brought to show. */
@NullMarked
package dev.cartwright.reference.checkout;

import org.jspecify.annotations.NullMarked;
