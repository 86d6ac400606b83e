/** What the folder {@code deploy} holds: that it is right, and that several servers are one cart. */
@NullMarked
package dev.cartwright.app.deploy;

import org.jspecify.annotations.NullMarked;
