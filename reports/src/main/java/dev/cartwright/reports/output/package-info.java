/** Writes the dossier into the run folder, as a page for people, JSON for programs and JUnit XML for build servers. */
@NullMarked
package dev.cartwright.reports.output;

import org.jspecify.annotations.NullMarked;
