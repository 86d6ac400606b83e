/**
 * Chapter 10 of the catalogue: time, storage and neighbours. What a shop does when a cart's life ends, when its store is
 * down, when its stock changes behind it, and when a cookie comes from another shop. {@code TestControls} is the door
 * through which a test brings a shop there; its checks run alone, and put back what they take away.
 */
@NullMarked
package dev.cartwright.contract.surroundings;

import org.jspecify.annotations.NullMarked;
