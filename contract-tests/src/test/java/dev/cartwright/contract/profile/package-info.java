/** Proves this package through its public doors. */
@NullMarked
package dev.cartwright.contract.profile;

import org.jspecify.annotations.NullMarked;
