package org.copydesk.reading.references;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.copydesk.reading.Name;
import org.copydesk.reading.Reading;
import org.copydesk.reading.Sentence;
import org.copydesk.reading.Token;
import org.copydesk.reading.quotes.Quotation;
import org.copydesk.reading.words.WordList;
import org.copydesk.text.Span;

/**
 * What each sentence of a report needs in front of it.
 *
 * <p>Cautious by design: a sentence is said to need the run of sentences back to the one that names what it speaks of, so that
 * whoever keeps the run reads what the reporter wrote. Where no such sentence is found near, it cannot stand at all.
 */
public final class Dependences {

    /** "No.": an answer that says nothing without what follows. */
    private static final int TOKENS_OF_AN_ANSWER = 3;

    /** Speech of which no more stands in the sentence that opens it tells nothing yet. */
    private static final int MOST_WORDS_OF_OPENING = 3;

    /** "That has since changed." */
    private static final int FEW_WORDS_OF_CHANGE = 8;

    private static final int MOST_WORDS_OF_RETORT = 7;

    /** Verbs for what somebody holds, hopes or says, which what follows may refute. */
    private static final Set<String> HELD = WordList.of("""
            expect think believe hope plan seem appear claim insist promise assume suppose fear suspect intend want try
            suggest argue concede admit acknowledge look
            """);

    private final Reading reading;
    private final QuotedWords quotes;
    private final Antecedents antecedents;
    private final Descriptions descriptions;
    private final List<Need> needs = new ArrayList<>();

    private Dependences(Reading reading) {
        this.reading = reading;
        this.quotes = QuotedWords.of(reading);
        this.antecedents = new Antecedents(reading, quotes);
        this.descriptions = new Descriptions(reading, quotes);
        for (Sentence sentence : reading.sentences()) {
            needs.add(need(sentence));
        }
    }

    public static Dependences of(Reading reading) {
        return new Dependences(reading);
    }

    /**
     * What a sentence needs.
     *
     * @param from the first sentence of the run that must stand before it; its own index where it stands alone
     * @param to the last sentence of the run that must come with it: its own index, or that of a later one that names the speaker
     * @param told sentences farther back, or in the run, that tell what "the decision" is: each must stand somewhere before it
     * @param possible whether the run holds all that it needs
     */
    public record Need(int from, int to, Set<Integer> told, boolean possible) {

        public Need {
            told = Set.copyOf(told);
        }

        /** Whether the sentence can stand by itself. */
        public boolean isAlone() {
            return from == to && told.isEmpty() && possible;
        }
    }

    public Need of(int sentence) {
        return needs.get(sentence);
    }

    public List<Quotation> quotations() {
        return quotes.quotations();
    }

    /** The quotations that touch a sentence. */
    public List<Quotation> quotationsIn(Sentence sentence) {
        return quotes.in(sentence);
    }

    public boolean isQuoted(Span span) {
        return quotes.isQuoted(span);
    }

    /** Whether all words of the sentence stand in quotation marks, so that another sentence must say who speaks. */
    public boolean isAllQuoted(Sentence sentence) {
        return quotes.isAllQuoted(sentence);
    }

    /**
     * Whether a sentence stands by itself once the person whom its pronouns mean is named at its front.
     *
     * @param sentence one whose subject is "he" or "she"
     */
    public boolean standsOnceNamed(Sentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            boolean person = Antecedents.isPersonPronoun(sentence.token(i));
            if (!person && antecedents.of(sentence, i) != sentence.index()) {
                return false;
            }
        }
        return !isAllQuoted(sentence)
                && Openings.of(sentence) != Openings.Opening.BINDING
                && !Openings.comparesBack(sentence)
                && of(sentence.index()).told().isEmpty();
    }

    private Need need(Sentence sentence) {
        int from = sentence.index();
        int to = sentence.index();
        boolean possible = true;
        Set<Integer> told = descriptions.told(sentence);
        if (isAllQuoted(sentence) && sentence.size() > 1) {
            Optional<Integer> speaker = speakerOf(sentence);
            if (speaker.isEmpty()) {
                return new Need(from, to, told, false);
            }
            from = Math.min(from, speaker.get());
            to = Math.max(to, speaker.get());
        }
        int described = antecedents.describedBefore(sentence);
        from = Math.min(from, described);
        for (int i = 0; i < sentence.size(); i++) {
            int back = antecedents.of(sentence, i);
            if (back < 0) {
                possible &= Antecedents.isOwn(sentence, i);
            } else {
                from = Math.min(from, back);
            }
        }
        boolean bridges = descriptions.bridges(sentence);
        boolean opens = sentence.index() > 0
                && reading.sentences().get(sentence.index() - 1).paragraph() != sentence.paragraph();
        if (bridges && opens || isThere(sentence)) {
            told.add(sentence.index() - 1);
        }
        boolean pointsBack = Openings.of(sentence) == Openings.Opening.BINDING || Openings.comparesBack(sentence);
        if (sentence.index() > 0
                && (pointsBack
                        || descriptions.pointsBack(sentence)
                        || bridges && !opens
                        || isRetort(sentence)
                        || isTag(sentence)
                        || goesFurther(sentence)
                        || answers(sentence)
                        || endsOpen(sentence)
                        || Scenes.goesOn(
                                reading.report().text(),
                                reading.sentences().get(sentence.index() - 1),
                                sentence,
                                quotes))) {
            from = Math.min(from, sentence.index() - 1);
        }
        if (turns(sentence)
                || (introduces(sentence) || asks(sentence))
                        && sentence.index() + 1 < reading.sentences().size()) {
            to = Math.max(to, sentence.index() + 1);
        }
        to = Math.max(Math.max(to, throughOpening(sentence)), throughAnswer(sentence));
        // The run's first sentence may itself need more.
        for (int i = from; i < sentence.index(); i++) {
            Need other = needs.get(i);
            possible &= other.possible();
            from = Math.min(from, other.from());
            told.addAll(other.told());
        }
        return new Need(from, to, told, possible);
    }

    /** Up to where a question is answered that the report itself asks: "Will she go? No. She will stay." */
    private int throughAnswer(Sentence sentence) {
        List<Sentence> all = reading.sentences();
        int at = sentence.index();
        Token mark = sentence.token(sentence.size() - 1);
        boolean answered = mark.form().equals("?")
                && !isQuoted(mark.span())
                && at + 1 < all.size()
                && all.get(at + 1).token(0).isWord("no", "not", "yes", "never", "hardly", "wrong");
        boolean alone = answered && all.get(at + 1).size() <= TOKENS_OF_AN_ANSWER && at + 2 < all.size();
        return answered ? alone ? at + 2 : at + 1 : at;
    }

    /** Up to where speech goes on of which a sentence has but the first words: "Orr wrote: “Ridiculous. …”" */
    private int throughOpening(Sentence sentence) {
        List<Sentence> all = reading.sentences();
        int last = sentence.index();
        if (isAllQuoted(sentence)) {
            return last;
        }
        int words = quotedAtEnd(sentence);
        while (words > 0
                && words <= MOST_WORDS_OF_OPENING
                && last + 1 < all.size()
                && isAllQuoted(all.get(last + 1))
                && quotes.goesOn(sentence, all.get(last + 1))) {
            last++;
            words += quotedAtEnd(all.get(last));
        }
        return last;
    }

    /** How many words at the end of a sentence are quoted. */
    private int quotedAtEnd(Sentence sentence) {
        int words = 0;
        for (int i = sentence.size() - 1; i >= 0; i--) {
            Token token = sentence.token(i);
            boolean word = !token.upos().equals("PUNCT");
            if (word && !isQuoted(token.span())) {
                break;
            }
            words += word ? 1 : 0;
        }
        return words;
    }

    /**
     * Whether the next sentence takes back what this one says: the paragraph, or the same speech, goes on with "But", and half of
     * it may be the reverse of the whole. The lead stands for itself, unless it tells what was expected, promised or conceded.
     */
    private boolean turns(Sentence sentence) {
        int next = sentence.index() + 1;
        if (next >= reading.sentences().size()) {
            return false;
        }
        Sentence after = reading.sentences().get(next);
        boolean but = after.tokens().stream()
                .filter(token -> !token.upos().equals("PUNCT"))
                .findFirst()
                .filter(token -> token.isWord("but", "however", "yet"))
                .isPresent();
        boolean speech = isAllQuoted(after) && !quotationsIn(sentence).isEmpty();
        // "Initially said", "later denied": what is said now follows.
        boolean initially = sentence.children(sentence.root()).stream()
                .anyMatch(i -> sentence.token(i).isWord("initially")
                        && sentence.token(i).is("advmod"));
        boolean denied = after.tokens().stream()
                .anyMatch(token -> token.isWord("denied", "retracted", "withdrew")
                        && after.children(after.tokens().indexOf(token)).stream()
                                .anyMatch(i -> after.token(i).isWord("later")));
        boolean overtaken = initially || denied || isFirstWord(sentence) || undoes(after);
        if (overtaken && after.paragraph() <= sentence.paragraph() + 1) {
            return true;
        }
        if (but && after.paragraph() == sentence.paragraph() + 1 && sentence.index() > 0 && speaksOf(sentence, after)) {
            return true;
        }
        return but
                && after.paragraph() == sentence.paragraph()
                && (sentence.index() > 0 || speech || isHeldOnly(sentence));
    }

    /** "Preliminary reports said": a later word follows. */
    private static boolean isFirstWord(Sentence sentence) {
        return sentence.child(sentence.root(), "nsubj")
                .filter(subject -> sentence.token(subject).isWord("reports", "report", "estimates", "counts"))
                .filter(subject -> sentence.children(subject).stream()
                        .anyMatch(i -> sentence.token(i).isWord("preliminary", "initial", "early", "first")))
                .isPresent();
    }

    /** "That has changed.", "At least that is what a study says." */
    private static boolean undoes(Sentence after) {
        boolean least = after.size() > 2
                && after.token(0).isWord("at")
                && after.token(1).isWord("least")
                && after.token(2).isWord("that");
        return least
                || after.token(0).isWord("that", "this", "all")
                        && Set.of("change", "end")
                                .contains(after.token(after.root()).lemma())
                        && after.size() <= FEW_WORDS_OF_CHANGE;
    }

    /** Whether a sentence goes on about more than one thing of which the one before speaks and the lead does not. */
    private boolean speaksOf(Sentence sentence, Sentence after) {
        Set<String> known = things(reading.sentences().getFirst());
        Set<String> both = things(sentence);
        both.retainAll(things(after));
        both.removeAll(known);
        return both.size() > 1;
    }

    private static Set<String> things(Sentence sentence) {
        return sentence.tokens().stream()
                .filter(token -> Set.of("NOUN", "PROPN").contains(token.upos()))
                .map(token -> token.lemma().toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** "The road was to open in May", "it may seem small": what was held so when it was not yet known. */
    private boolean isHeldOnly(Sentence sentence) {
        int root = sentence.root();
        return HELD.contains(sentence.token(root).lemma())
                || sentence.children(root).stream()
                        .map(sentence::token)
                        .anyMatch(child -> child.is("aux") && child.isWord("may", "might", "could", "should")
                                || child.is("advmod")
                                        && child.isWord(
                                                "initially", "originally", "first", "once", "previously", "usually"));
    }

    /** "“I never knew,” he said": so short a speech answers what stands before it. */
    private boolean isRetort(Sentence sentence) {
        List<Token> words = sentence.tokens().stream()
                .filter(token -> !token.upos().equals("PUNCT"))
                .toList();
        long quoted = words.stream().filter(token -> isQuoted(token.span())).count();
        return quoted > 0
                && quoted <= MOST_WORDS_OF_RETORT
                && !words.isEmpty()
                && isQuoted(words.getFirst().span())
                && !isAllQuoted(sentence);
    }

    /** "“Never!” Orr said of the plan.", parted behind the mark: what is said stands in the sentence before. */
    private boolean isTag(Sentence sentence) {
        Sentence before = reading.sentences().get(sentence.index() - 1);
        int root = sentence.root();
        return before.paragraph() == sentence.paragraph()
                && isAllQuoted(before)
                && quotationsIn(sentence).isEmpty()
                && Reporting.isSaying(sentence.token(root).lemma())
                && sentence.children(root).stream()
                        .noneMatch(child -> Set.of("ccomp", "obj", "xcomp", "parataxis")
                                .contains(sentence.token(child).relation()));
    }

    /** "Orr countered", "Orr agreed": somebody had spoken before. */
    private static boolean answers(Sentence sentence) {
        int root = sentence.root();
        return Set.of("counter", "retort", "reply", "agree", "disagree")
                        .contains(sentence.token(root).lemma())
                && sentence.token(root).xpos().equals("VBD")
                && sentence.children(root).stream()
                        .noneMatch(i -> List.of("obl", "obj", "xcomp", "ccomp", "parataxis").stream()
                                .anyMatch(sentence.token(i)::is));
    }

    /** "Came to a similar end", and not "to one similar to hers". */
    private boolean likens(Sentence sentence, int noun) {
        boolean completed =
                noun + 1 < sentence.size() && sentence.token(noun + 1).isWord("to", "in");
        return !completed
                && sentence.children(noun).stream()
                        .map(sentence::token)
                        .anyMatch(part -> part.is("amod") && part.isWord("similar") && !isQuoted(part.span()));
    }

    /** "A further survey", "a similar offer", "came to a similar end": there was one before. */
    private boolean goesFurther(Sentence sentence) {
        boolean like = sentence.children(sentence.root()).stream()
                .filter(i -> sentence.token(i).is("obj") || sentence.token(i).is("obl"))
                .anyMatch(i -> likens(sentence, i));
        if (like) {
            return true;
        }
        return sentence.child(sentence.root(), "nsubj").stream()
                .flatMap(subject -> sentence.children(subject).stream())
                .anyMatch(child -> sentence.token(child).is("amod")
                        && sentence.token(child).isWord("further", "similar", "subsequent"));
    }

    /**
     * The sentence that must come with a fully quoted one to tell who speaks: a later one of the same quotation that says so, or
     * the one before.
     */
    private Optional<Integer> speakerOf(Sentence sentence) {
        if (sentence.index() + 1 < reading.sentences().size()
                && isTag(reading.sentences().get(sentence.index() + 1))) {
            return Optional.of(sentence.index() + 1);
        }
        for (int i = sentence.index() + 1; i < reading.sentences().size(); i++) {
            Sentence next = reading.sentences().get(i);
            if (next.paragraph() != sentence.paragraph() || !quotes.goesOn(sentence, next)) {
                break;
            }
            if (!isAllQuoted(next)) {
                return Optional.of(i);
            }
        }
        for (int i = sentence.index() - 1; i >= 0; i--) {
            Sentence before = reading.sentences().get(i);
            boolean named = i == sentence.index() - 1 && namesSpeaker(before);
            if (quotationsIn(before).isEmpty() && !introduces(before) && !named) {
                return Optional.empty();
            }
            if (before.section() != sentence.section()) {
                return Optional.empty();
            }
            if (!isAllQuoted(before)) {
                return saysSomebody(before) ? Optional.of(i) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "There was real passion", "(Orr has 17.)": said of what stood before. */
    private boolean isThere(Sentence sentence) {
        boolean there = sentence.child(sentence.root(), "expl")
                .filter(i -> i <= 1 && sentence.token(i).isWord("there"))
                .isPresent();
        boolean placed = sentence.children(sentence.root()).stream()
                        .anyMatch(i -> sentence.token(i).is("obl"))
                || !sentence.names().isEmpty();
        boolean aside = sentence.token(0).form().equals("(")
                && sentence.token(sentence.size() - 1).form().equals(")");
        return sentence.index() > 0 && (there && !placed || aside);
    }

    /** "Orr hadn't.": what she had not stands before; and what "an inquiry that followed" followed, too. */
    private static boolean endsOpen(Sentence sentence) {
        int end = sentence.size() - 1;
        while (end > 0 && sentence.token(end).upos().equals("PUNCT")) {
            end--;
        }
        Token last = sentence.token(end);
        boolean not = end > 0 && last.isWord("n't", "n\u2019t");
        return last.upos().equals("AUX")
                || not && sentence.token(end - 1).upos().equals("AUX")
                || last.isWord("followed", "ensued") && last.is("acl");
    }

    /** "Orr was asked if she would go.": her answer follows. */
    private static boolean asks(Sentence sentence) {
        int root = sentence.root();
        return sentence.token(root).lemma().equals("ask")
                && sentence.token(root).xpos().equals("VBN")
                && sentence.children(root).stream()
                        .filter(i -> i > root)
                        .flatMap(i -> sentence.child(i, "mark").stream())
                        .anyMatch(mark -> sentence.token(mark).isWord("if", "whether"));
    }

    /** Whether a sentence ends with a colon, so that the next is its speech. */
    private static boolean introduces(Sentence sentence) {
        return sentence.token(sentence.size() - 1).form().equals(":");
    }

    /** "The mayor said she would go.": what follows in quotation marks is hers. */
    private static boolean namesSpeaker(Sentence sentence) {
        int root = sentence.root();
        return Reporting.isSaying(sentence.token(root).lemma())
                && sentence.child(root, "nsubj")
                        .filter(i -> Antecedents.isPerson(sentence.token(i))
                                || sentence.token(i).isWord("he", "she")
                                || sentence.nameAt(i)
                                        .filter(n -> n.kind() == Name.Kind.PERSON)
                                        .isPresent())
                        .isPresent();
    }

    private static boolean saysSomebody(Sentence sentence) {
        return sentence.tokens().stream()
                .anyMatch(t -> t.upos().equals("VERB") && Reporting.isVerb(t.lemma()) || t.isWord("according"));
    }
}
