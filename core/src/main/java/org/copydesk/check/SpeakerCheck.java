package org.copydesk.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copydesk.reading.Name;
import org.copydesk.text.Span;

/** Who says it: drops of "he said", and words put into somebody else's mouth. */
final class SpeakerCheck {

    /** Sentences looked back through for the person that a pronoun means. */
    private static final int MEMORY = 4;

    private SpeakerCheck() {}

    /**
     * A name that took the place of another where somebody speaks gives the words to somebody else. The source's tree tells whether
     * it does: the brief's may be misread for the very name that does not belong there.
     */
    static Finding ofName(Case trial, Finding finding) {
        Optional<Line> line = finding.code() == Code.NAME_SWAPPED
                ? finding.source().flatMap(trial.material::lineAt)
                : Optional.empty();
        if (line.isEmpty()) {
            return finding;
        }
        Span name = finding.source().orElseThrow().span();
        for (Speech speech : trial.speeches(line.get())) {
            if (isHead(line.get(), speech, name) && isOwn(line.get(), speech)) {
                boolean quote = false;
                for (int i = 0; i < line.get().size(); i++) {
                    quote |= speech.holds(i) && line.get().quoted[i];
                }
                return finding.as(quote ? Code.QUOTE_SPEAKER : Code.ATTRIBUTION_CHANGED, finding.why());
            }
        }
        return finding;
    }

    /** Whether a name is the speaker: not so in "Velm's correspondent, Ann Orr", where the correspondent is. */
    private static boolean isHead(Line line, Speech speech, Span name) {
        return speech.speaker().stream()
                .filter(i -> !speech.speaker().contains(line.token(i).head()))
                .anyMatch(i -> name.overlaps(line.token(i).span()));
    }

    /** Whether the speaker does nothing but speak: in "Orr resigned and said so" another name is more than another speaker. */
    private static boolean isOwn(Line line, Speech speech) {
        return line.form(speech.cue()).equals("according")
                || speech.speaker().stream().anyMatch(i -> line.token(i).head() == speech.cue());
    }

    /** A name beside the word for the speaker is another name, not another speaker. */
    private static boolean isRoleKept(Case trial, Told told) {
        List<Mention> people = people(mentions(told.line, told.speech.speaker()));
        return people.size() == 1 && (!isOwn(told.line, told.speech) || isRoleNamed(trial, told, people.getFirst()));
    }

    private static boolean isRoleNamed(Case trial, Told told, Mention person) {
        return !isHead(told.line, told.speech, told.line.span(person.first(), person.end()))
                && told.speech.speaker().stream()
                        .filter(i -> !told.speech
                                .speaker()
                                .contains(told.line.token(i).head()))
                        .allMatch(i -> told.line.content[i] && trial.line.all.contains(told.line.keys[i]));
    }

    /** Holds the speaker of a quote against the source's. */
    static void ofQuote(Case trial, Span inside, Place place) {
        Optional<Speech> claimed = trial.speeches.stream()
                .filter(speech -> holds(trial.line, speech, inside))
                .findFirst();
        Optional<Line> line = trial.material.lineAt(place);
        if (claimed.isEmpty() || line.isEmpty()) {
            return;
        }
        Optional<Told> told = teller(trial, line.get(), place.span());
        told.ifPresent(real -> compare(trial, claimed.get(), real, Code.QUOTE_SPEAKER));
    }

    /** Who says something in a source: the sentence with the speech, and the speech. */
    private record Told(Line line, Speech speech) {}

    private static Optional<Told> teller(Case trial, Line line, Span words) {
        Optional<Speech> own = trial.speeches(line).stream()
                .filter(speech -> holds(line, speech, words)
                        || line.quoted[0] && !speech.speaker().isEmpty())
                .filter(speech -> !speech.speaker().isEmpty())
                .findFirst();
        if (own.isPresent()) {
            return Optional.of(new Told(line, own.get()));
        }
        if (line.speechless(words)) {
            return Optional.empty();
        }
        // A quote that fills its sentence is told before or after it, in the same paragraph.
        Optional<Line> before = trial.material.before(line).filter(other -> sameParagraph(line, other));
        Optional<Line> after = trial.material.after(line).filter(other -> sameParagraph(line, other));
        for (Optional<Line> other : List.of(before, after)) {
            if (other.isPresent()) {
                Optional<Speech> speech = trial.speeches(other.get()).stream()
                        .filter(one -> !one.speaker().isEmpty())
                        .findFirst();
                if (speech.isPresent()) {
                    return Optional.of(new Told(other.get(), speech.get()));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean sameParagraph(Line one, Line other) {
        return one.sentence.paragraph() == other.sentence.paragraph();
    }

    private static boolean holds(Line line, Speech speech, Span words) {
        for (int i = 0; i < line.size(); i++) {
            if (speech.holds(i) && words.overlaps(line.token(i).span()) && line.isWord(i)) {
                return true;
            }
        }
        return false;
    }

    /** Looks at what is not quoted: is it still told by somebody, and by the right one? */
    static void ofSentence(Case trial) {
        for (int i = 0; i < trial.backing.chosen.size(); i++) {
            ofEvidence(trial, i);
        }
    }

    private static void ofEvidence(Case trial, int number) {
        Alignment alignment = trial.backing.chosen.get(number);
        for (Speech told : trial.speeches(alignment.line)) {
            int[] common = common(trial, number, told);
            int heart = common[0];
            if (heart < 0) {
                continue;
            }
            List<Speech> own = trial.speeches.stream()
                    .filter(speech -> speech.holds(heart))
                    .toList();
            if (!own.isEmpty()) {
                Told real = new Told(alignment.line, told);
                boolean fits = own.stream().anyMatch(speech -> fits(trial, speech, real) || isBacked(trial, speech));
                if (!fits && !trial.isFound(Code.QUOTE_SPEAKER, trial.line.sentence.span())) {
                    compare(trial, own.getFirst(), real, Code.ATTRIBUTION_CHANGED);
                }
            } else if (!trial.line.quoted[heart]) {
                dropped(trial, alignment, told, common);
            }
        }
    }

    private static boolean fits(Case trial, Speech own, Told told) {
        return own.speaker().isEmpty() || differs(trial, own, told).isEmpty();
    }

    /** Whether some evidence has the brief's speaker say some of it: of two sentences put together one may be another's. */
    private static boolean isBacked(Case trial, Speech own) {
        for (int i = 0; i < trial.backing.chosen.size(); i++) {
            Line line = trial.backing.chosen.get(i).line;
            for (Speech told : trial.speeches(line)) {
                int heart = common(trial, i, told)[0];
                if (heart >= 0 && own.holds(heart) && fits(trial, own, new Told(line, told))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The words of a statement that the brief has: the topmost of them, the first, and the end. */
    private static int[] common(Case trial, int number, Speech told) {
        Alignment alignment = trial.backing.chosen.get(number);
        int first = -1;
        int end = -1;
        int count = 0;
        int all = 0;
        int heart = -1;
        int depth = Integer.MAX_VALUE;
        for (int i = 0; i < alignment.to.length; i++) {
            boolean solid = alignment.strength[i] >= Wordbook.SYNONYM
                    && trial.line.content[i]
                    && (number == 0 || trial.backing.holder[i] == number)
                    && alignment.to[i] >= 0
                    && told.holds(alignment.to[i]);
            if (solid) {
                first = first < 0 ? i : first;
                end = i + 1;
                count++;
                int here = depth(trial.line, i);
                boolean verb = trial.line.token(i).upos().equals("VERB");
                if (here * 2 - (verb ? 1 : 0) < depth) {
                    depth = here * 2 - (verb ? 1 : 0);
                    heart = i;
                }
            }
        }
        for (int j = 0; j < alignment.line.size(); j++) {
            all += told.holds(j) && alignment.line.content[j] ? 1 : 0;
        }
        boolean enough = count >= 2 && count >= Math.min(4, all * .34);
        return new int[] {enough ? heart : -1, first, end};
    }

    private static int depth(Line line, int token) {
        int depth = 0;
        for (int at = token;
                at >= 0 && depth <= line.size();
                at = line.token(at).head()) {
            depth++;
        }
        return depth;
    }

    private static void dropped(Case trial, Alignment alignment, Speech told, int[] common) {
        if (isCarried(trial, told, alignment)) {
            return;
        }
        Line line = alignment.line;
        String who = told.speaker().isEmpty()
                ? Case.words(line, told.cue(), told.cue() + 1)
                : Case.words(line, told.speaker().getFirst(), told.speaker().getLast() + 1);
        Place place = trial.material.place(
                line,
                told.speaker().isEmpty()
                        ? told.cue()
                        : Math.min(told.cue(), told.speaker().getFirst()),
                told.speaker().isEmpty()
                        ? told.cue() + 1
                        : Math.max(told.cue(), told.speaker().getLast()) + 1);
        if (told.claim()) {
            trial.find(
                    Code.MODALITY_STRENGTHENED,
                    common[1],
                    common[2],
                    Optional.of(place),
                    "The source has this as a claim (\u201c" + Case.words(line, told.cue(), told.cue() + 1)
                            + "\u201d); the brief states it as a fact.");
        } else if (!trial.headline) {
            trial.find(
                    Code.ATTRIBUTION_DROPPED,
                    common[1],
                    common[2],
                    Optional.of(place),
                    "In the source it is \u201c" + who + "\u201d who says so; the brief states it as a fact.");
        }
    }

    /** Whether the brief names the speaker or a word of saying somewhere in the sentence, so that it is nobody's fact. */
    private static boolean isCarried(Case trial, Speech told, Alignment alignment) {
        Line line = trial.line;
        boolean cue = alignment.back[told.cue()] >= 0;
        boolean speaker = told.speaker().stream().anyMatch(i -> alignment.line.content[i] && alignment.back[i] >= 0);
        if (cue && (speaker || told.speaker().stream().noneMatch(i -> alignment.line.content[i]))) {
            return true;
        }
        return trial.speeches.stream().anyMatch(speech -> !speech.speaker().isEmpty()) && speaker
                || line.quoted[0] && line.quoted[line.size() - 1];
    }

    private static void compare(Case trial, Speech own, Told told, Code code) {
        if (own.speaker().isEmpty() || told.speech.speaker().isEmpty()) {
            return;
        }
        Optional<String> other = differs(trial, own, told);
        List<Mention> people = people(mentions(trial.line, own.speaker()));
        if (other.isPresent() && code == Code.ATTRIBUTION_CHANGED && people.size() == 1) {
            Mention person = people.getFirst();
            if (isRoleKept(trial, told)) {
                trial.find(
                        trial.material.knows(person) ? Code.NAME_SWAPPED : Code.NAME_NOT_IN_SOURCE,
                        person.first(),
                        person.end(),
                        Optional.of(trial.material.place(
                                told.line,
                                told.speech.speaker().getFirst(),
                                told.speech.speaker().getLast() + 1)),
                        "In the source it is \u201c" + other.get() + "\u201d.");
                return;
            }
        }
        other.ifPresent(words -> trial.find(
                code,
                own.speaker().getFirst(),
                own.speaker().getLast() + 1,
                Optional.of(trial.material.place(
                        told.line,
                        told.speech.speaker().getFirst(),
                        told.speech.speaker().getLast() + 1)),
                "In the source it is \u201c" + words + "\u201d who says so."));
    }

    /** The source's words for the speaker, where they can mean nobody that the brief's words mean. */
    private static Optional<String> differs(Case trial, Speech own, Told told) {
        if (told.speech.speaker().isEmpty()) {
            return Optional.empty();
        }
        Line line = told.line;
        List<Mention> mine = mentions(trial.line, own.speaker());
        List<Mention> theirs = mentions(line, told.speech.speaker());
        String words = Case.words(
                line, told.speech.speaker().getFirst(), told.speech.speaker().getLast() + 1);
        List<Mention> myPeople = people(mine);
        List<Mention> theirPeople = people(theirs);
        boolean minePerson = !myPeople.isEmpty();
        boolean theirPerson = !theirPeople.isEmpty();
        boolean both = minePerson && theirPerson;
        for (Mention one : both ? myPeople : mine) {
            if ((both ? theirPeople : theirs).stream().anyMatch(one::isSame)) {
                return Optional.empty();
            }
        }
        if (both) {
            return Optional.of(words);
        }
        if (sharesWord(trial, own, told)) {
            return Optional.empty();
        }
        if (minePerson) {
            return isNear(trial, mine, line) ? Optional.empty() : Optional.of(words);
        }
        boolean pronoun = isPronoun(line, told.speech.speaker()) || isPronoun(trial.line, own.speaker());
        if (pronoun) {
            return Optional.empty();
        }
        if (theirPerson) {
            // "A White House official" may well be the named spokesman: only a name can be wrong here.
            boolean named =
                    mine.stream().anyMatch(one -> !trial.material.knows(one) || !isNear(trial, List.of(one), line));
            boolean described = mine.isEmpty() && !isDescribed(trial, own);
            return named || described ? Optional.of(words) : Optional.empty();
        }
        if (mine.isEmpty() != theirs.isEmpty()) {
            return mine.isEmpty() || isNear(trial, mine, line) ? Optional.empty() : Optional.of(words);
        }
        return Optional.of(words);
    }

    private static List<Mention> people(List<Mention> mentions) {
        return mentions.stream()
                .filter(mention -> mention.kind() == Name.Kind.PERSON)
                .toList();
    }

    /** Whether the brief's words for a speaker say what kind of person it is: those fit any name. */
    private static boolean isDescribed(Case trial, Speech own) {
        return own.speaker().stream()
                .filter(i -> trial.line.token(i).upos().equals("NOUN"))
                .map(i -> trial.line.keys[i])
                .anyMatch(key -> trial.tools.book().lists.of("title").contains(key)
                        || trial.tools.book().lists.of("plural-person").contains(key)
                        || trial.material.has(key));
    }

    private static boolean sharesWord(Case trial, Speech own, Told told) {
        for (int i : own.speaker()) {
            for (int j : told.speech.speaker()) {
                boolean both = trial.line.content[i] && told.line.content[j];
                if (both && trial.tools.book().likeness(trial.line.keys[i], told.line.keys[j]) >= Wordbook.SYNONYM) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isPronoun(Line line, List<Integer> speaker) {
        return speaker.stream().noneMatch(i -> line.content[i]);
    }

    /** Whether one of the names stands in the source's sentence or in the few before it. */
    private static boolean isNear(Case trial, List<Mention> mentions, Line line) {
        Optional<Line> at = Optional.of(line);
        for (int i = 0; i <= MEMORY && at.isPresent(); i++) {
            Line here = at.get();
            for (Mention mention : mentions) {
                if (here.mentions.stream().anyMatch(mention::isSame) || here.all.containsAll(mention.words())) {
                    return true;
                }
            }
            at = trial.material.before(here);
        }
        return false;
    }

    private static List<Mention> mentions(Line line, List<Integer> tokens) {
        List<Mention> found = new ArrayList<>();
        for (Mention mention : line.mentions) {
            if (tokens.contains(mention.end() - 1)) {
                found.add(mention);
            }
        }
        return found;
    }
}
