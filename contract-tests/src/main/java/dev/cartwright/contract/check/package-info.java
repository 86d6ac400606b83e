/** What a contract check is and what it works with: the shop as its profile tells it, visitors with carts of their own, the view of a cart, and the findings it reports. */
@NullMarked
package dev.cartwright.contract.check;

import org.jspecify.annotations.NullMarked;
