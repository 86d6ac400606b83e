/** Tests of making and watching runs. */
@NullMarked
package dev.cartwright.app.console.run;

import org.jspecify.annotations.NullMarked;
