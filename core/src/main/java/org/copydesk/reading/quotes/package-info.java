/**
 * What stands between quotation marks, and who says, writes, thinks or wants what.
 *
 * <p>{@link org.copydesk.reading.quotes.Quotations} pairs the marks. {@link org.copydesk.reading.quotes.Attributions} finds
 * sources, cues and contents in three steps, each with a small model learned by
 * {@link org.copydesk.reading.quotes.AttributionTraining}: which words are cues, which branches of the tree are source and content
 * of each, and where these begin and end. Quoted sentences beside an attribution are then given to it.
 */
@NullMarked
package org.copydesk.reading.quotes;

import org.jspecify.annotations.NullMarked;
