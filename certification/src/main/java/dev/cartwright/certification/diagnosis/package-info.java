/** Which single cause would explain what a run found: the checks that failed and those that passed, compared with what the suite makes of each fault it knows. It helps whoever has to mend a shop, and never decides about a verdict. */
@NullMarked
package dev.cartwright.certification.diagnosis;

import org.jspecify.annotations.NullMarked;
