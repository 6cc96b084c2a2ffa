package org.copydesk.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.copydesk.reading.Name;
import org.copydesk.text.Span;

/**
 * Looks from the source's side: where the brief has the words around a name, does it have the name? What the brief has instead
 * need not look like a name there, for a reader of sentences is easily led astray by a name that does not belong.
 */
final class SlotCheck {

    private static final int MOST_WORDS = 4;

    /** The share of the sentence's other words that the source's sentence must have. */
    private static final double LEAST_COMMON = .7;

    private static final int LEAST_RUN = 2;

    private static final Set<String> NAMING = Set.of("PROPN", "NOUN", "ADJ", "X", "VERB");

    private SlotCheck() {}

    static void check(Case trial) {
        if (trial.headline) {
            return;
        }
        for (Alignment one : trial.backing.chosen) {
            for (Mention name : names(trial, one)) {
                check(trial, one, name);
            }
        }
    }

    /** The names of a sentence, and what is written as one, less the words of it that the brief has. */
    private static List<Mention> names(Case trial, Alignment one) {
        Line line = one.line;
        List<Mention> names = new ArrayList<>();
        for (Mention mention : line.mentions) {
            boolean gone = IntStream.range(mention.first(), mention.end()).allMatch(j -> one.back[j] < 0);
            if (gone && !areTitles(trial, line, mention.first(), mention.end())) {
                names.add(mention);
            }
        }
        for (int i = 0; i < line.size(); i++) {
            int first = i;
            List<String> words = new ArrayList<>();
            int at = i;
            if (names.stream().anyMatch(name -> name.contains(at))) {
                continue;
            }
            while (i < line.size() && one.back[i] < 0 && isUnread(line, i)) {
                words.add(line.form(i));
                i++;
            }
            if (!words.isEmpty() && !areTitles(trial, line, first, i) && !isTime(line, first)) {
                names.add(new Mention(Name.Kind.OTHER, first, i, words, String.join(" ", words)));
            }
        }
        return names;
    }

    /** "Mr" and "President" are nobody's name. */
    private static boolean areTitles(Case trial, Line line, int first, int end) {
        return IntStream.range(first, end)
                .allMatch(j ->
                        trial.tools.book().lists.of("title").contains(line.keys[j]) || Line.isNoName(line.form(j)));
    }

    /** A capitalised noun that the brief does not have: a name, what was not taken for one, or a part of one. */
    private static boolean isUnread(Line line, int i) {
        return line.token(i).xpos().startsWith("NNP") && isCapital(line, i);
    }

    private static boolean isCapital(Line line, int i) {
        return Character.isUpperCase(line.token(i).form().codePointAt(0));
    }

    private static boolean isTime(Line line, int i) {
        Span span = line.token(i).span();
        return line.times.stream().anyMatch(time -> time.span().overlaps(span))
                || line.told.stream().anyMatch(time -> time.span().overlaps(span));
    }

    private static void check(Case trial, Alignment one, Mention name) {
        int first = after(one, name.first() - 1);
        int end = before(one, name.end(), first);
        if (first < 0 || end <= first || end - first > MOST_WORDS || !isAlike(trial, one, first, end)) {
            return;
        }
        if (!isName(trial, first, end)
                || trial.findings.stream().anyMatch(finding -> finding.brief().overlaps(trial.line.span(first, end)))) {
            return;
        }
        Mention mine = mention(trial, first, end);
        boolean shared = mine.words().stream().anyMatch(name.words()::contains);
        if (!shared && !NameCheck.resolves(trial, mine, name)) {
            boolean placed = first > 0 && NameCheck.PLACING.contains(trial.line.form(first - 1));
            boolean place = name.kind() == Name.Kind.PLACE
                    || name.kind() == Name.Kind.OTHER && mine.kind() == Name.Kind.PLACE && placed;
            trial.find(
                    place ? Code.PLACE_WRONG : Code.NAME_SWAPPED,
                    first,
                    end,
                    Optional.of(trial.material.place(one.line, name.first(), name.end())),
                    "The source has \u201c" + Case.words(one.line, name.first(), name.end()) + "\u201d here.");
        }
    }

    /** Where the brief goes on behind a word of the source that stands in front of a name, -1 where it does not have it there. */
    private static int after(Alignment one, int before) {
        if (before < 0) {
            return 0;
        }
        int i = one.back[before];
        return i >= 0 && one.inOrder[i] ? i + 1 : -1;
    }

    private static int before(Alignment one, int after, int first) {
        int i = after < one.line.size() ? one.back[after] : -1;
        if (i >= 0 && one.inOrder[i]) {
            return i;
        }
        // The brief may leave out all that follows.
        int end = one.brief.size();
        while (end > 0 && !one.brief.isWord(end - 1)) {
            end--;
        }
        for (int k = Math.max(0, first); k < end; k++) {
            if (one.inOrder[k]) {
                return -1;
            }
        }
        return end;
    }

    /** Whether the rest of the sentence is the source's, and some words of it right beside the gap. */
    private static boolean isAlike(Case trial, Alignment one, int first, int end) {
        int all = 0;
        int same = 0;
        for (int i = 0; i < trial.line.size(); i++) {
            if (trial.line.content[i] && (i < first || i >= end)) {
                all++;
                same += one.inOrder[i] ? 1 : 0;
            }
        }
        int run = 0;
        for (int i = first - 1; i >= 0 && one.inOrder[i] && (i == first - 1 || one.to[i] + 1 == one.to[i + 1]); i--) {
            run += trial.line.content[i] ? 1 : 0;
        }
        for (int i = end;
                i < trial.line.size() && one.inOrder[i] && (i == end || one.to[i] == one.to[i - 1] + 1);
                i++) {
            run += trial.line.content[i] ? 1 : 0;
        }
        return run >= LEAST_RUN && same >= LEAST_COMMON * all;
    }

    /** Whether the brief's words are written as a name that the sources know. */
    private static boolean isName(Case trial, int first, int end) {
        Line line = trial.line;
        boolean titles = true;
        for (int i = first; i < end; i++) {
            boolean fits = isCapital(line, i)
                    && NAMING.contains(line.token(i).upos())
                    && trial.material.has(line.form(i))
                    && !line.quoted[i]
                    && !isTime(line, i);
            if (!fits) {
                return false;
            }
            titles &= trial.tools.book().lists.of("title").contains(line.keys[i]) || Line.isNoName(line.form(i));
        }
        List<String> words = mention(trial, first, end).words();
        // At the beginning of a sentence a capital says nothing.
        return !titles
                && (first > 0
                        || trial.material.lines.stream()
                                .flatMap(other -> other.mentions.stream())
                                .anyMatch(other -> other.words().equals(words)));
    }

    private static Mention mention(Case trial, int first, int end) {
        List<String> words = new ArrayList<>();
        for (int i = first; i < end; i++) {
            words.add(trial.line.form(i));
        }
        String whole = String.join(" ", words);
        Name.Kind kind = trial.line.mention(end - 1).map(Mention::kind).orElse(Name.Kind.OTHER);
        return new Mention(
                kind, first, end, words, trial.tools.book().place(whole).orElse(whole));
    }
}
