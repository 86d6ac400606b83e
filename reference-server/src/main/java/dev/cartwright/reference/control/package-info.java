/**
 * The management listener, which is not the shop's own port: metrics, the flag that turns the cart off,
 * and, when they are asked for, the controls with which a test brings the shop into a state.
 */
@NullMarked
package dev.cartwright.reference.control;

import org.jspecify.annotations.NullMarked;
