/**
 * The quality tables and the speed tables, as {@code copydesk bench NAME --data FILE...}.
 *
 * <p>Every bench reads the same kind of files ({@link org.copydesk.bench.DataFiles}) and answers in the same way: a table
 * for people, then one line of JSON for programs ({@link org.copydesk.bench.Scores}).
 */
@NullMarked
package org.copydesk.bench;

import org.jspecify.annotations.NullMarked;
