/**
 * What an outlet published, as it came.
 *
 * <p>Start at {@link org.copydesk.text.Report}: its text is canonical and is never edited afterwards. Everything that later
 * stages find points into that text by {@link org.copydesk.text.Span}, a half-open range of UTF-16 code units.
 */
@NullMarked
package org.copydesk.text;

import org.jspecify.annotations.NullMarked;
