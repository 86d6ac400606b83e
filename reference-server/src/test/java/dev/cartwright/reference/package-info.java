/** The server's behaviour, through its sockets. */
@NullMarked
package dev.cartwright.reference;

import org.jspecify.annotations.NullMarked;
