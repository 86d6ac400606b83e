/** Properties of the cookie codec. */
@NullMarked
package dev.cartwright.reference.cookie;

import org.jspecify.annotations.NullMarked;
