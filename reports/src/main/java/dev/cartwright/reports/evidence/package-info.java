/**
 * Evidence on disk: appended line by line while a run goes, and read back into the run record that every report is made
 * from. The format is written out member by member, so that renaming a Java type never changes a file.
 */
@NullMarked
package dev.cartwright.reports.evidence;

import org.jspecify.annotations.NullMarked;
