/** What the tests of the command line share: starting it in this process or as a child, and shops that misbehave. */
@NullMarked
package dev.cartwright.app.testing;

import org.jspecify.annotations.NullMarked;
