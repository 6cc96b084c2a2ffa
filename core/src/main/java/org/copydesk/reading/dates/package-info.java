/**
 * When things happened: the time expressions of a report, and the days they mean.
 *
 * <p>Start at {@link org.copydesk.reading.dates.Times}. Phrases are found by rules over words and tags; what they
 * mean is then told from the day of publication, the tense of the verb they belong to, and the dates that the report
 * named before. No day is invented: where the report does not fix one, the expression keeps its words and has no
 * days.
 */
@NullMarked
package org.copydesk.reading.dates;

import org.jspecify.annotations.NullMarked;
