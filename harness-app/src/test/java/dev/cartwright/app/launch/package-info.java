/**
 * Proves the shell launcher by running it: against JDK folders and a build that are made up, so that each test takes
 * milliseconds and none depends on what this computer has installed.
 */
@NullMarked
package dev.cartwright.app.launch;

import org.jspecify.annotations.NullMarked;
