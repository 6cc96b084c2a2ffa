/**
 * Full news reports in, short dated briefs out, every sentence with a receipt.
 *
 * <p>Start at {@link org.copydesk.Copydesk}, the library's front door. Data flows one way: {@code text} (what was published) →
 * {@code reading} (what it says) → {@code brief} (what is printed).
 */
@NullMarked
package org.copydesk;

import org.jspecify.annotations.NullMarked;
