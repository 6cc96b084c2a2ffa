package org.copydesk.reading.network;

/**
 * What the network says of one sentence's words, all arrays counted by word from 0.
 *
 * @param upos universal tags
 * @param xpos Penn tags
 * @param heads the word that each hangs on, -1 for the root
 * @param relations Universal Dependencies relations to that word
 * @param entities BIO labels of names: {@code O}, {@code B-PER}, {@code I-PER} …
 * @param keep how much the sentence needs the word, 0 to 1
 * @param embedding the sentence as a vector of length 1
 */
public record ReadWords(
        String[] upos,
        String[] xpos,
        int[] heads,
        String[] relations,
        String[] entities,
        float[] keep,
        float[] embedding) {}
