/**
 * The built-in editor: a {@link org.copydesk.reading.Reading} in, a {@link org.copydesk.brief.Brief} out.
 *
 * <p>Start at {@link org.copydesk.brief.Brief}. A {@link org.copydesk.brief.BriefSentence} is the concatenation of what its
 * {@link org.copydesk.brief.Receipt} keeps, replaces, moves and adds, and the brief holds each kept word against the report: a
 * sentence whose words are not covered cannot be built.
 */
@NullMarked
package org.copydesk.brief;

import org.jspecify.annotations.NullMarked;
