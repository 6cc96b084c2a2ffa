/**
 * Which sentences need which others to be understood.
 *
 * <p>Start at {@link org.copydesk.reading.references.Dependences}.
 */
@NullMarked
package org.copydesk.reading.references;

import org.jspecify.annotations.NullMarked;
