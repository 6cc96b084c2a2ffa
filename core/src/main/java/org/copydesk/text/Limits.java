package org.copydesk.text;

/**
 * The most that is taken from a report, so that no input can hold a machine up.
 *
 * @param bytes of a file
 * @param characters of a report's text, in UTF-16 code units
 * @param metadataCharacters of a title, an address, a byline
 * @param paragraphs of a report, crossheads counted
 * @param sentences of a report; the intake counts them by their end marks
 * @param wordsInSentence of one sentence; the intake counts what stands between end marks
 * @param charactersInWord of one word, which is to say between two white spaces
 */
public record Limits(
        int bytes,
        int characters,
        int metadataCharacters,
        int paragraphs,
        int sentences,
        int wordsInSentence,
        int charactersInWord) {

    /** Far above any report, and low enough that the largest one allowed is read in a minute or two. */
    public static final Limits DEFAULT = new Limits(8 * 1024 * 1024, 2_000_000, 2_000, 10_000, 20_000, 1_000, 2_000);

    public Limits {
        if (Math.min(bytes, characters) < 1
                || Math.min(metadataCharacters, paragraphs) < 1
                || Math.min(sentences, Math.min(wordsInSentence, charactersInWord)) < 1) {
            throw new IllegalArgumentException("a limit is at least 1");
        }
    }

    public Limits withBytes(int most) {
        return new Limits(
                most, characters, metadataCharacters, paragraphs, sentences, wordsInSentence, charactersInWord);
    }

    public Limits withCharacters(int most) {
        return new Limits(bytes, most, metadataCharacters, paragraphs, sentences, wordsInSentence, charactersInWord);
    }

    public Limits withParagraphs(int most) {
        return new Limits(bytes, characters, metadataCharacters, most, sentences, wordsInSentence, charactersInWord);
    }

    public Limits withSentences(int most) {
        return new Limits(bytes, characters, metadataCharacters, paragraphs, most, wordsInSentence, charactersInWord);
    }

    public Limits withWordsInSentence(int most) {
        return new Limits(bytes, characters, metadataCharacters, paragraphs, sentences, most, charactersInWord);
    }
}
