package org.copydesk.brief;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.copydesk.reading.Sentence;
import org.copydesk.reading.Token;
import org.copydesk.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A sentence on the editor's desk: which of its tokens stay, what stands in place of others, what is put around it. Becomes a
 * {@link BriefSentence} with its receipt.
 */
final class Copy {

    private final String text;
    private final Sentence sentence;

    /** Why a token goes; null where it stays. */
    private final @Nullable Reason[] cut;

    /** What is put in front of a token. */
    private final List<List<Edit>> before;

    private final List<Edit> tail = new ArrayList<>();

    Copy(String text, Sentence sentence) {
        this.text = text;
        this.sentence = sentence;
        this.cut = new Reason[sentence.size()];
        this.before = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            before.add(new ArrayList<>());
        }
    }

    /** A copy that can be changed without changing this one. */
    Copy duplicate() {
        Copy other = new Copy(text, sentence);
        System.arraycopy(cut, 0, other.cut, 0, cut.length);
        for (int i = 0; i < before.size(); i++) {
            other.before.get(i).addAll(before.get(i));
        }
        other.tail.addAll(tail);
        return other;
    }

    Sentence sentence() {
        return sentence;
    }

    boolean keeps(int token) {
        return cut[token] == null;
    }

    /** Takes out tokens {@code first} (inclusive) to {@code end} (exclusive). */
    void cut(int first, int end, Reason reason) {
        for (int i = first; i < end; i++) {
            if (cut[i] == null) {
                cut[i] = reason;
            }
        }
    }

    void putBefore(int token, Edit edit) {
        before.get(token).add(edit);
    }

    void putAtEnd(Edit edit) {
        tail.add(edit);
    }

    boolean isCut() {
        return Arrays.stream(cut).anyMatch(reason -> reason != null);
    }

    /** The forms of the tokens that stay, for reading them again. */
    List<String> keptForms() {
        List<String> forms = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            if (cut[i] == null) {
                forms.add(sentence.token(i).form());
            }
        }
        return forms;
    }

    /** How many words stay, marks not counted. */
    int words() {
        int words = 0;
        for (int i = 0; i < sentence.size(); i++) {
            words += cut[i] == null && Words.counts(sentence.token(i)) ? 1 : 0;
        }
        return words;
    }

    /** The sentence as printed, with a capital in front and an end mark behind. */
    BriefSentence print() {
        return BriefSentence.of(Edits.finished(text, Edits.merged(text, edits())));
    }

    /** The edits of a headline: a capital in front, no end mark. */
    List<Edit> printHeadline() {
        return Edits.capitalised(text, Edits.merged(text, edits()));
    }

    private List<Edit> edits() {
        List<Edit> edits = new ArrayList<>();
        int last = -1;
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            edits.addAll(before.get(i));
            boolean hasBefore = !before.get(i).isEmpty();
            Reason reason = cut[i];
            if (reason != null) {
                addCut(edits, gapBefore(i, last), token.span(), reason);
                continue;
            }
            addSpace(edits, i, last, hasBefore);
            edits.add(new Edit.Kept(token.span(), token.span().of(text)));
            last = i;
        }
        edits.addAll(tail);
        return edits;
    }

    /** The start of the white space before token {@code i}, where that is to go with it. */
    private int gapBefore(int i, int last) {
        return i > 0 && cut[i - 1] != null
                ? sentence.token(i - 1).span().end()
                : sentence.token(i).span().start();
    }

    private static void addCut(List<Edit> edits, int from, Span span, Reason reason) {
        edits.add(new Edit.Cut(new Span(Math.min(from, span.start()), span.end()), reason));
    }

    private void addSpace(List<Edit> edits, int i, int last, boolean hasBefore) {
        if (last < 0 && !hasBefore || i == 0) {
            return;
        }
        int start = sentence.token(i).span().start();
        int gapStart = sentence.token(i - 1).span().end();
        if (gapStart == start) {
            boolean joinedByCut = last != i - 1 && last >= 0;
            if (joinedByCut
                    && !Words.closes(sentence.token(i).form())
                    && !Words.opens(sentence.token(last).form())
                    && Words.isWordLike(sentence.token(i))) {
                edits.add(new Edit.Added(" ", Reason.SPACING));
            }
            return;
        }
        Span gap = new Span(gapStart, start);
        String space = gap.of(text);
        if (last != i - 1 && Words.closes(sentence.token(i).form())) {
            edits.add(new Edit.Cut(gap, Reason.SPACING));
        } else if (space.equals(" ") || space.equals("\u00a0")) {
            edits.add(new Edit.Kept(gap, space));
        } else {
            edits.add(new Edit.Replaced(gap, " ", Reason.SPACING));
        }
    }
}
