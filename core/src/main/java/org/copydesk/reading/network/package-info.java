/**
 * The trained reading model: words in, tags, tree, entities, keep scores and embedding out.
 *
 * <p>Start at {@link org.copydesk.reading.network.ReadingNetwork}. One pass of a small encoder (MiniLM-L6) a sentence;
 * {@link org.copydesk.reading.network.SoundTree} makes a tree of the arc scores, the best that grammar allows.
 */
@NullMarked
package org.copydesk.reading.network;

import org.jspecify.annotations.NullMarked;
