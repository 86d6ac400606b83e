/** A check's requests as a shell script that anybody can run: a POSIX shell and curl, the cookies of each visitor passed on as the shop gives them now, the answer that shows the finding marked. */
@NullMarked
package dev.cartwright.reports.script;

import org.jspecify.annotations.NullMarked;
