/** What a person sees while a run goes and when it ended: a progress bar on a terminal, plain lines in a pipe, then the verdict. Nothing here decides anything. */
@NullMarked
package dev.cartwright.app.terminal;

import org.jspecify.annotations.NullMarked;
