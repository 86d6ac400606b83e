/** Checks of the analytics events that a shop tells of its carts (protocol section 7): each on its change and only then, in the one form, and without anything that is nobody's business. They read events through a door that the profile names, and run alone: whose an event is can only be told by what it says. */
@NullMarked
package dev.cartwright.contract.analytics;

import org.jspecify.annotations.NullMarked;
