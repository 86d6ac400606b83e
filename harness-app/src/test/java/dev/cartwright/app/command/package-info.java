/** Tests of the verbs, through the door a user takes: arguments in, text and exit code out. */
@NullMarked
package dev.cartwright.app.command;

import org.jspecify.annotations.NullMarked;
