/**
 * The catalogue of contract checks and what runs them against a shop over HTTP. Each check is an object named as its claim;
 * all it knows of the shop comes from the shop's profile.
 */
@NullMarked
package dev.cartwright.contract;

import org.jspecify.annotations.NullMarked;
