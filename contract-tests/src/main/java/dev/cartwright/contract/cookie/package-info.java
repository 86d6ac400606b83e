/** The cart cookie: its attributes, its signature, and what happens when somebody tampers with it (protocol section 2). */
@NullMarked
package dev.cartwright.contract.cookie;

import org.jspecify.annotations.NullMarked;
