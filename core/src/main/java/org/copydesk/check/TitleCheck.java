package org.copydesk.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.copydesk.reading.Name;

/** Holds a person's title or office against those that the source gives. */
final class TitleCheck {

    private static final int MOST_WORDS = 8;

    static final String PREMIER = "premier";

    private TitleCheck() {}

    /** Words that tell what a person is, with the place where they stand. */
    private record Office(int first, int end, String head, List<String> words) {}

    static void check(Case trial) {
        Set<String> titles = trial.tools.book().lists.of("title");
        for (Mention mention : trial.line.mentions) {
            if (mention.kind() == Name.Kind.PERSON || mention.kind() == Name.Kind.OTHER) {
                for (Office office : offices(trial.line, mention, titles)) {
                    check(trial, mention, office, titles);
                }
            }
        }
    }

    private static void check(Case trial, Mention mention, Office mine, Set<String> titles) {
        List<Office> theirs = new ArrayList<>();
        Optional<Place> place = Optional.empty();
        for (Line line : trial.material.lines) {
            for (Mention other : line.mentions) {
                if (mention.isSame(other)) {
                    List<Office> offices = offices(line, other, titles);
                    theirs.addAll(offices);
                    if (place.isEmpty() && !offices.isEmpty()) {
                        Office first = offices.getFirst();
                        place = Optional.of(trial.material.place(line, first.first, first.end));
                    }
                }
            }
        }
        boolean titled = titles.contains(mine.head) || theirs.stream().anyMatch(office -> titles.contains(office.head));
        if (theirs.isEmpty() || !titled || theirs.stream().anyMatch(office -> fits(trial, mine, office))) {
            return;
        }
        String words = place.map(trial.material::words).orElse("");
        trial.find(
                Code.ROLE_WRONG,
                mine.first,
                mine.end,
                place,
                "In the source this person is \u201c" + words + "\u201d.");
    }

    /** Whether every word of the brief's office fits one of the source's. */
    private static boolean fits(Case trial, Office mine, Office theirs) {
        Wordbook book = trial.tools.book();
        boolean head = theirs.words.stream().anyMatch(word -> book.likeness(word, mine.head) >= Wordbook.SYNONYM);
        if (!head) {
            return false;
        }
        for (String word : mine.words) {
            boolean held = theirs.words.stream().anyMatch(other -> book.likeness(word, other) >= Wordbook.SYNONYM);
            boolean elsewhere = trial.backing.chosen.stream().anyMatch(one -> one.line.all.contains(word));
            if (!held && !elsewhere && !book.isLight(word)) {
                return false;
            }
        }
        return true;
    }

    private static List<Office> offices(Line line, Mention mention, Set<String> titles) {
        List<Office> found = new ArrayList<>();
        int start = mention.first();
        // A network may take the title into the name.
        int own = mention.first();
        while (own < mention.end() && titles.contains(line.form(own))) {
            own++;
        }
        while (start > 0 && mention.first() - start < MOST_WORDS && isBefore(line, start - 1)) {
            start--;
        }
        add(found, line, start, own, true, titles);
        int after = mention.end();
        if (after < line.size() && line.form(after).equals(",")) {
            int end = after + 1;
            while (end < line.size() && end - after <= MOST_WORDS && !isEnd(line, end)) {
                end++;
            }
            add(found, line, after + 1, end, false, titles);
        }
        return found;
    }

    private static boolean isBefore(Line line, int i) {
        String upos = line.token(i).upos();
        return (upos.equals("NOUN")
                        || upos.equals("PROPN")
                        || upos.equals("ADJ")
                        || line.form(i).equals("-"))
                && line.token(i).span().end() <= line.token(i + 1).span().start();
    }

    private static boolean isEnd(Line line, int i) {
        String upos = line.token(i).upos();
        return upos.equals("PUNCT") && !line.form(i).equals("-")
                || upos.equals("VERB")
                || upos.equals("AUX")
                || upos.equals("PRON")
                || upos.equals("SCONJ");
    }

    /** Whether a word ends "prime minister". */
    static boolean isPrime(Line line, int i) {
        return i > 0 && line.keys[i].equals("minister") && line.keys[i - 1].equals("prime");
    }

    private static void add(List<Office> found, Line line, int first, int end, boolean before, Set<String> titles) {
        Optional<String> head = Optional.empty();
        List<String> words = new ArrayList<>();
        for (int i = first; i < end; i++) {
            boolean last = i == end - 1 && line.token(i).upos().equals("NOUN") && before;
            if (titles.contains(line.keys[i]) || titles.contains(line.form(i)) || last) {
                head = Optional.of(line.keys[i]);
            }
            // A prime minister is a PM and a premier.
            if (i > first && isPrime(line, i)) {
                head = Optional.of(PREMIER);
                words.add(PREMIER);
            }
            if (line.isWord(i) && (line.mention(i).isEmpty() && line.content[i] || titles.contains(line.keys[i]))) {
                words.add(line.keys[i]);
            }
        }
        if (head.isPresent()) {
            found.add(new Office(first, end, head.get(), words));
        }
    }
}
