/**
 * What stands between quotation marks, and which sentences a quotation runs through.
 *
 * <p>Start at {@link org.copydesk.reading.quotes.Quotations}.
 */
@NullMarked
package org.copydesk.reading.quotes;

import org.jspecify.annotations.NullMarked;
