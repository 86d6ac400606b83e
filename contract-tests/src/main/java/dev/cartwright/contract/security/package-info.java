/** Caching, foreign origins, leaks and hostile input (rulings 26 to 28). */
@NullMarked
package dev.cartwright.contract.security;

import org.jspecify.annotations.NullMarked;
