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

    /** What is put behind a token. */
    private final List<List<Edit>> after;

    private final List<Edit> tail = new ArrayList<>();

    /** Whether the sentence behind is there. */
    private boolean leadsOn;

    /** Which tokens have another word in their place. */
    private final boolean[] replaced;

    /** Which tokens stand close to the one before. */
    private final boolean[] attached;

    Copy(String text, Sentence sentence) {
        this.text = text;
        this.sentence = sentence;
        this.cut = new Reason[sentence.size()];
        this.before = new ArrayList<>();
        this.after = new ArrayList<>();
        this.replaced = new boolean[sentence.size()];
        this.attached = new boolean[sentence.size()];
        for (int i = 0; i < sentence.size(); i++) {
            before.add(new ArrayList<>());
            after.add(new ArrayList<>());
        }
    }

    /** A copy that can be changed without changing this one. */
    Copy duplicate() {
        Copy other = new Copy(text, sentence);
        System.arraycopy(cut, 0, other.cut, 0, cut.length);
        for (int i = 0; i < before.size(); i++) {
            other.before.get(i).addAll(before.get(i));
            other.after.get(i).addAll(after.get(i));
        }
        other.tail.addAll(tail);
        other.leadsOn = leadsOn;
        System.arraycopy(replaced, 0, other.replaced, 0, replaced.length);
        System.arraycopy(attached, 0, other.attached, 0, attached.length);
        return other;
    }

    Sentence sentence() {
        return sentence;
    }

    boolean keeps(int token) {
        return cut[token] == null;
    }

    /** The last token that stays; the first where none does. */
    int lastKept() {
        int last = cut.length - 1;
        while (last > 0 && !keeps(last)) {
            last--;
        }
        return last;
    }

    /** Whether nothing that stays lies between two tokens. */
    boolean runsOn(int first, int second) {
        for (int i = first + 1; i < second; i++) {
            if (keeps(i)) {
                return false;
            }
        }
        return true;
    }

    /** Takes out tokens {@code first} (inclusive) to {@code end} (exclusive). */
    void cut(int first, int end, Reason reason) {
        for (int i = first; i < end; i++) {
            if (cut[i] == null) {
                cut[i] = reason;
            }
        }
    }

    /** Notes that the sentence behind is there, so that a colon at the end announces it. */
    void leadOn() {
        leadsOn = true;
    }

    /** Puts other words in a token's place. */
    void replace(int token, String words, Reason reason) {
        putBefore(token, new Edit.Replaced(sentence.token(token).span(), words, reason));
        replaced[token] = true;
    }

    /** Notes that what was put before a token stands in its place. */
    void replaced(int token) {
        replaced[token] = true;
    }

    /** Writes a token close to the one before: "40%", "ex-mayor". */
    void attach(int token) {
        attached[token] = true;
    }

    /** Takes a token out, and with it what stands in its place. */
    void takeOut(int token, Reason reason) {
        if (replaced[token]) {
            before.get(token).clear();
        }
        cut(token, token + 1, reason);
    }

    void putBefore(int token, Edit edit) {
        before.get(token).add(edit);
    }

    void putAfter(int token, Edit edit) {
        after.get(token).add(edit);
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
        return Words.count(sentence, this::keeps);
    }

    /** The sentence as printed, with a capital in front and an end mark behind, or the colon that announces the next. */
    BriefSentence print() {
        List<Edit> edits = Edits.merged(text, edits());
        return BriefSentence.of(announces() ? Edits.capitalised(text, edits) : Edits.finished(text, edits));
    }

    private boolean announces() {
        int last = sentence.size() - 1;
        return leadsOn
                && keeps(last)
                && tail.isEmpty()
                && sentence.token(last).form().equals(":");
    }

    /** This and another sentence as one, with what stands between them put in front of the other. */
    BriefSentence printWith(Copy other) {
        List<Edit> edits = new ArrayList<>(edits());
        edits.addAll(other.edits());
        return BriefSentence.of(Edits.finished(text, Edits.merged(text, edits)));
    }

    /** The edits of a headline: a capital in front, no end mark. */
    List<Edit> printHeadline() {
        return Edits.capitalised(text, Edits.merged(text, edits()));
    }

    private List<Edit> edits() {
        List<Edit> edits = new ArrayList<>();
        int printed = -1;
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            Reason reason = cut[i];
            boolean prints = reason == null || !before.get(i).isEmpty();
            if (prints && printed >= 0) {
                space(edits, printed, i);
            }
            edits.addAll(before.get(i));
            if (reason != null) {
                edits.add(new Edit.Cut(token.span(), reason));
            } else if (doublesStop(printed, i)) {
                edits.add(new Edit.Cut(token.span(), Reason.PUNCTUATION));
            } else if (!replaced[i]) {
                edits.add(new Edit.Kept(token.span(), token.span().of(text)));
            }
            edits.addAll(after.get(i));
            printed = prints || !after.get(i).isEmpty() ? i : printed;
        }
        edits.addAll(tail);
        return edits;
    }

    /** Whether token {@code i} is a full stop that a cut has put behind an abbreviation's own. */
    private boolean doublesStop(int printed, int i) {
        return printed >= 0
                && printed < i - 1
                && sentence.token(i).form().equals(".")
                && sentence.token(printed).form().endsWith(".");
    }

    /** The white space between what was printed last and token {@code i}. */
    private void space(List<Edit> edits, int printed, int i) {
        int start = sentence.token(i).span().start();
        int gapStart = sentence.token(i - 1).span().end();
        Span gap = new Span(gapStart, start);
        boolean neighbours = printed == i - 1;
        boolean closes =
                before.get(i).isEmpty() && Words.closes(sentence.token(i).form());
        if (attached[i]) {
            if (!gap.isEmpty()) {
                edits.add(new Edit.Cut(gap, Reason.SPACING));
            }
            return;
        }
        if (!gap.isEmpty()) {
            String space = gap.of(text);
            if (!neighbours && closes || Words.opens(sentence.token(printed).form()) && keeps(printed) && !neighbours) {
                edits.add(new Edit.Cut(gap, Reason.SPACING));
            } else if (space.equals(" ") || space.equals("\u00a0")) {
                edits.add(new Edit.Kept(gap, space));
            } else {
                edits.add(new Edit.Replaced(gap, " ", Reason.SPACING));
            }
            return;
        }
        boolean apart = text.substring(sentence.token(printed).span().end(), start)
                .chars()
                .anyMatch(Character::isWhitespace);
        boolean attached = sentence.token(i).xpos().equals("POS");
        if (!neighbours
                && apart
                && !closes
                && !attached
                && !Words.opens(sentence.token(printed).form())) {
            edits.add(new Edit.Added(" ", Reason.SPACING));
        }
    }
}
