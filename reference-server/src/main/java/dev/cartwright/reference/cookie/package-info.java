/** The signed cart cookie (protocol section 2): its text, its attributes, and reading it back. */
@NullMarked
package dev.cartwright.reference.cookie;

import org.jspecify.annotations.NullMarked;
