/**
 * A report understood: sentences, words, trees, names, each a span of the report's text.
 *
 * <p>Start at {@link org.copydesk.reading.Reading}. The records here are plain data; {@code reading.words} finds words and
 * sentences, {@code reading.network} runs the trained model, and {@code reading.reader} puts them together.
 */
@NullMarked
package org.copydesk.reading;

import org.jspecify.annotations.NullMarked;
