/** The readiness plan as data: its 335 items and, for each, how it is settled. Loaded from resources of this module, so a report never depends on a file outside the build. */
@NullMarked
package dev.cartwright.certification.plan;

import org.jspecify.annotations.NullMarked;
