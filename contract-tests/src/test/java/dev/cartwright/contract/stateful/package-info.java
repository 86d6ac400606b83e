/** Tests of what makes a broken sequence short. */
@NullMarked
package dev.cartwright.contract.stateful;

import org.jspecify.annotations.NullMarked;
