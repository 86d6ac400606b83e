/**
 * The dossier of a run: everything a report says, worked out once from plan and evidence by pure functions. Every format is
 * written from it, so that no two of them can disagree, and the same run folder gives the same dossier on any machine.
 */
@NullMarked
package dev.cartwright.reports.dossier;

import org.jspecify.annotations.NullMarked;
