/**
 * The checker: says of each sentence of any brief, whoever wrote it, what its sources bear out.
 *
 * <p>Start at {@link org.copydesk.check.Checker}. A {@link org.copydesk.check.Copy} and the readings of its sources go in, a
 * {@link org.copydesk.check.Verdict} comes out. The checker believes no receipts and never sees the editor: {@code Alignment}
 * finds the evidence, and each {@code ...Check} looks for one sort of fault in the sentence beside its evidence.
 */
@NullMarked
package org.copydesk.check;

import org.jspecify.annotations.NullMarked;
