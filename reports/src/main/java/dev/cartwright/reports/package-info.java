/**
 * Turns a run and its decision into a dossier that people and machines can read. Every format is written from one model, so
 * that no two of them can disagree.
 */
@NullMarked
package dev.cartwright.reports;

import org.jspecify.annotations.NullMarked;
