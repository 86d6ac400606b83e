/** How everything looks: themes, fonts, texts, and the few controls that every page shares. */
@NullMarked
package dev.cartwright.app.console.look;

import org.jspecify.annotations.NullMarked;
