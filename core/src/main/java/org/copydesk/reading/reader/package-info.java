/**
 * Reads a report: words and sentences, then the network, then names.
 *
 * <p>Start at {@link org.copydesk.reading.reader.Reader}.
 */
@NullMarked
package org.copydesk.reading.reader;

import org.jspecify.annotations.NullMarked;
