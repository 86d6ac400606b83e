/** The window: a sidebar and a page area, one view and one view model a page. View models know the engine and no screen, views know the screen and no engine, and all background work goes through one task runner. */
@NullMarked
package dev.cartwright.app.console;

import org.jspecify.annotations.NullMarked;
