/**
 * Small models learned from cases: features by name, their weights, and how they are learned. Start reading at
 * {@link org.copydesk.reading.loglinear.Weights}.
 */
@NullMarked
package org.copydesk.reading.loglinear;

import org.jspecify.annotations.NullMarked;
