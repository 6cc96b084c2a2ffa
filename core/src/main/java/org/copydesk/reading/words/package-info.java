/**
 * Words and sentences as spans of a text, before anything is known of their grammar.
 *
 * <p>Start at {@link org.copydesk.reading.words.Tokenizer}; {@link org.copydesk.reading.words.SentenceSplitter} groups its
 * tokens. Words follow the conventions of the Universal Dependencies treebanks of English (hyphens and clitics are words), for
 * the reading model was trained on them.
 */
@NullMarked
package org.copydesk.reading.words;

import org.jspecify.annotations.NullMarked;
