/** Tests of whole runs. */
@NullMarked
package dev.cartwright.app.engine;

import org.jspecify.annotations.NullMarked;
