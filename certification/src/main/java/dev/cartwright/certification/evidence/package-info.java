/** What was seen: the outcome of a check with its findings and exchanges, the samples of a load run, a statement somebody signed, a figure taken from elsewhere. Evidence is appended while a run goes and never changed. */
@NullMarked
package dev.cartwright.certification.evidence;

import org.jspecify.annotations.NullMarked;
