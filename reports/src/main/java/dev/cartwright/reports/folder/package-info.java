/**
 * The folder of one run: where it lies, how it is made without ever touching another run, and how files in it are replaced
 * without a moment in which they are half written.
 */
@NullMarked
package dev.cartwright.reports.folder;

import org.jspecify.annotations.NullMarked;
