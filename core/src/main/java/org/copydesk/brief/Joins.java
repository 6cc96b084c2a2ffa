package org.copydesk.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copydesk.reading.Name;
import org.copydesk.reading.Sentence;
import org.copydesk.reading.Token;
import org.copydesk.reading.quotes.Quotation;
import org.copydesk.reading.references.Dependences;

/**
 * Joins neighbours in which one speaker goes on: "Orr said the road was closed. She added that it would reopen." is "Orr said the
 * road was closed, adding that it would reopen."
 */
final class Joins {

    /** Sentences that are longer, in words, stay by themselves. */
    private static final int MOST_WORDS_OF_FIRST = 28;

    private static final int MOST_WORDS_TOGETHER = 45;

    /** Speech that is longer stands by itself. */
    private static final int MOST_WORDS_OF_SPEECH = 16;

    /** How what the second sentence says of its telling is said in a participle. */
    private static final Map<String, String> PARTICIPLES = Map.ofEntries(
            Map.entry("say", "adding"),
            Map.entry("add", "adding"),
            Map.entry("warn", "warning"),
            Map.entry("note", "noting"),
            Map.entry("stress", "stressing"),
            Map.entry("argue", "arguing"),
            Map.entry("claim", "claiming"),
            Map.entry("insist", "insisting"),
            Map.entry("confirm", "confirming"),
            Map.entry("explain", "explaining"),
            Map.entry("estimate", "estimating"),
            Map.entry("allege", "alleging"));

    private Joins() {}

    /** The sentences of a paragraph, joined where that reads well. */
    static List<BriefSentence> print(List<Copy> paragraph, Corrections corrections, Dependences dependences) {
        List<BriefSentence> printed = new ArrayList<>();
        for (int i = 0; i < paragraph.size(); i++) {
            int at = i;
            Optional<BriefSentence> joined = i + 1 < paragraph.size() && mayJoin(paragraph.get(i + 1), corrections)
                    ? joined(paragraph.get(i), paragraph.get(i + 1))
                            .or(() -> joinedQuote(paragraph.get(at), paragraph.get(at + 1), dependences))
                    : Optional.empty();
            printed.add(joined.orElse(paragraph.get(i).print()));
            i += joined.isPresent() ? 1 : 0;
        }
        return printed;
    }

    private static boolean mayJoin(Copy second, Corrections corrections) {
        return !corrections.whole().contains(second.sentence().index());
    }

    /** Speech that goes on behind its speaker: "“We had ten minutes,” said Orr. “Then the water came.”" is one with "adding:". */
    private static Optional<BriefSentence> joinedQuote(Copy first, Copy second, Dependences dependences) {
        Sentence one = first.sentence();
        Sentence two = second.sentence();
        int end = one.size() - 1;
        boolean neighbours = two.index() == one.index() + 1 && two.paragraph() == one.paragraph();
        boolean fits = second.words() <= MOST_WORDS_OF_SPEECH && first.words() + second.words() <= MOST_WORDS_TOGETHER;
        boolean plain = one.token(end).form().equals(".") && first.keeps(end) && !second.isCut();
        List<Quotation> speech = dependences.quotationsIn(two);
        boolean whole = speech.size() == 1
                && speech.getFirst().opened()
                && speech.getFirst().closed()
                && two.span().contains(speech.getFirst().span())
                && dependences.isAllQuoted(two);
        return neighbours && fits && plain && whole && endsWithTag(first, dependences)
                ? Optional.of(addedSpeech(first, end, second))
                : Optional.empty();
    }

    private static BriefSentence addedSpeech(Copy first, int end, Copy second) {
        Copy head = first.duplicate();
        head.cut(end, end + 1, Reason.JOINED);
        Copy tail = second.duplicate();
        tail.putBefore(0, new Edit.Added(", adding: ", Reason.JOINED));
        return head.printWith(tail);
    }

    /** Whether a sentence is speech with its speaker behind it: "“…,” said Orr" or "“…,” the mayor said". */
    private static boolean endsWithTag(Copy copy, Dependences dependences) {
        Sentence sentence = copy.sentence();
        List<Quotation> speech = dependences.quotationsIn(sentence);
        if (speech.size() != 1 || !sentence.span().contains(speech.getFirst().span())) {
            return false;
        }
        int quote = speech.getFirst().span().end();
        boolean opens =
                speech.getFirst().span().start() == sentence.token(0).span().start();
        long verbs = 0;
        boolean says = false;
        boolean named = false;
        boolean whole = true;
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            whole &= copy.keeps(i);
            if (token.span().start() >= quote) {
                verbs += token.upos().equals("VERB") || token.upos().equals("AUX") ? 1 : 0;
                says |= token.lemma().equals("say") && token.xpos().equals("VBD");
                named |= token.is("nsubj") && !token.isWord("we", "i", "it", "who");
            }
        }
        return opens && whole && says && named && verbs == 1;
    }

    private static Optional<BriefSentence> joined(Copy first, Copy second) {
        Sentence one = first.sentence();
        Sentence two = second.sentence();
        int end = one.size() - 1;
        boolean neighbours = two.index() == one.index() + 1 && two.section() == one.section();
        boolean short_ = first.words() <= MOST_WORDS_OF_FIRST && first.words() + second.words() <= MOST_WORDS_TOGETHER;
        boolean plain = one.token(end).form().equals(".")
                && first.keeps(end)
                && two.token(two.size() - 1).form().equals(".");
        if (!neighbours || !short_ || !plain || !saysFirst(first) || isCoordinated(one)) {
            return Optional.empty();
        }
        int clause = clauseOf(second, one);
        String participle = PARTICIPLES.get(two.token(two.root()).lemma());
        if (clause < 0 || participle == null) {
            return Optional.empty();
        }
        Copy head = first.duplicate();
        head.cut(end, end + 1, Reason.JOINED);
        Copy tail = second.duplicate();
        tail.cut(0, clause, Reason.JOINED);
        tail.putBefore(clause, new Edit.Added(", " + participle + " that ", Reason.JOINED));
        return Optional.of(head.printWith(tail));
    }

    /** Whether a sentence opens with who says it, and ends with what is said. */
    private static boolean saysFirst(Copy copy) {
        Sentence sentence = copy.sentence();
        int root = sentence.root();
        Optional<Integer> claim = sentence.child(root, "ccomp");
        Optional<Integer> speaker = sentence.child(root, "nsubj");
        return PARTICIPLES.containsKey(sentence.token(root).lemma().replace("tell", "say"))
                && claim.filter(c -> c > root && copy.keeps(c)).isPresent()
                && speaker.filter(s -> s < root && copy.keeps(s)).isPresent()
                && Prose.isFinite(sentence, root);
    }

    /** "Orr said the road was closed and left": what she added would be hers twice. */
    private static boolean isCoordinated(Sentence sentence) {
        return sentence.children(sentence.root()).stream()
                .anyMatch(child -> sentence.token(child).is("conj")
                        || sentence.token(child).is("parataxis"));
    }

    /** Where what is said begins in "She added that …"; negative where the sentence is another, or its speaker not surely the same. */
    private static int clauseOf(Copy copy, Sentence before) {
        Sentence sentence = copy.sentence();
        int root = sentence.root();
        Optional<Integer> claim = sentence.child(root, "ccomp");
        Optional<Integer> speaker = sentence.child(root, "nsubj");
        if (claim.isEmpty() || speaker.isEmpty() || !isSame(sentence, speaker.get(), before)) {
            return -1;
        }
        for (int child : sentence.children(root)) {
            Token token = sentence.token(child);
            boolean usual = child == claim.get() || child == speaker.get() || token.is("punct") || token.isWord("also");
            if (!usual) {
                return -1;
            }
        }
        int clause = sentence.subtree(claim.get()).getFirst();
        boolean follows = clause == root + 1 && speaker.get() < root;
        for (int i = 0; i < sentence.size(); i++) {
            follows &= copy.keeps(i) || sentence.token(i).isWord("also") || i >= clause;
        }
        // "Orr said: …" is speech word for word, with marks or without.
        boolean speech = clause > 0
                && (sentence.token(clause).upos().equals("PUNCT")
                        || sentence.token(clause - 1).form().equals(":"));
        if (!follows || speech) {
            return -1;
        }
        return sentence.token(clause).isWord("that") ? clause + 1 : clause;
    }

    /** Whether the speaker of a sentence is surely the one of the sentence before. */
    private static boolean isSame(Sentence sentence, int speaker, Sentence before) {
        Optional<Integer> subject = before.child(before.root(), "nsubj");
        if (subject.isEmpty()) {
            return false;
        }
        Optional<Name> name = before.nameAt(subject.get()).filter(n -> n.kind() == Name.Kind.PERSON);
        Token word = sentence.token(speaker);
        if (word.isWord("he", "she") && speaker == 0) {
            boolean pronoun = before.token(subject.get()).isWord(word.form());
            long people = before.names().stream()
                    .filter(n -> n.kind() == Name.Kind.PERSON)
                    .count();
            return pronoun || name.isPresent() && people == 1;
        }
        Optional<Name> again = sentence.nameAt(speaker).filter(n -> n.kind() == Name.Kind.PERSON);
        boolean otherGivenName = name.isPresent()
                && again.isPresent()
                && name.get().end() - name.get().first() > 1
                && again.get().end() - again.get().first() > 1
                && !before.token(name.get().first())
                        .form()
                        .equals(sentence.token(again.get().first()).form());
        return !otherGivenName
                && name.isPresent()
                && again.isPresent()
                && before.token(name.get().end() - 1)
                        .form()
                        .equals(sentence.token(again.get().end() - 1).form());
    }
}
