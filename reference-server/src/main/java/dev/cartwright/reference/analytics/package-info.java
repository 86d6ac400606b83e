/**
 * Analytics events (protocol section 7): what happened to carts, told to a file or a webhook. Telling
 * never slows or fails the request it tells of.
 */
@NullMarked
package dev.cartwright.reference.analytics;

import org.jspecify.annotations.NullMarked;
