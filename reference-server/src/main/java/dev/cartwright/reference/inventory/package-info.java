/**
 * How much of what a shop sells there is, and what is set aside for a checkout (protocol section 4):
 * {@code Inventory} is asked before a cart changes, {@code Holds} before somebody pays.
 */
@NullMarked
package dev.cartwright.reference.inventory;

import org.jspecify.annotations.NullMarked;
