/** Proves this package through its public doors. */
@NullMarked
package dev.cartwright.contract.http;

import org.jspecify.annotations.NullMarked;
