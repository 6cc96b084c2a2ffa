/**
 * The forms in which reports come in and briefs go out.
 *
 * <p>{@link org.copydesk.app.format.ReportFile} reads a report, whichever form it has; {@link org.copydesk.app.format.Format}
 * writes a brief. docs/formats.md describes them for people, and the two JSON schemas beside this package for programs.
 */
@NullMarked
package org.copydesk.app.format;

import org.jspecify.annotations.NullMarked;
