/** The dossier as one page that needs nothing else: templates, charts, and text of a shop made safe to look at. */
@NullMarked
package dev.cartwright.reports.html;

import org.jspecify.annotations.NullMarked;
