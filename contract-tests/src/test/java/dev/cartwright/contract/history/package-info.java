/** Tests of the search for an order that explains a history. */
@NullMarked
package dev.cartwright.contract.history;

import org.jspecify.annotations.NullMarked;
