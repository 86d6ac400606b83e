/** What no answer may tell. */
@NullMarked
package dev.cartwright.contract.security;

import org.jspecify.annotations.NullMarked;
