package org.copydesk.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.copydesk.reading.Name;
import org.copydesk.reading.Sentence;
import org.copydesk.reading.Token;
import org.copydesk.reading.references.Dependences;
import org.copydesk.reading.references.Reporting;
import org.copydesk.text.Span;

/**
 * Finds what a sentence can lose and stay a sentence: constructions that commas, dashes or brackets set off. Nothing inside
 * quotation marks, no condition, no attribution, no member of a list.
 */
final class Cuts {

    /** Words that make what they stand in a condition, an exception or a contrast: without it the sentence says something else. */
    private static final Set<String> CONDITIONS = Set.of(
            "if",
            "unless",
            "until",
            "till",
            "provided",
            "providing",
            "whether",
            "except",
            "without",
            "despite",
            "once",
            "only",
            "lest",
            "although",
            "though",
            "but",
            "because",
            "subject",
            "barring",
            "pending",
            "assuming",
            "unlike",
            "rather",
            "instead");

    private static final Set<String> HEDGES = Set.of(
            "reportedly",
            "allegedly",
            "apparently",
            "possibly",
            "probably",
            "perhaps",
            "maybe",
            "likely",
            "purportedly",
            "supposedly",
            "alleged",
            "suspected",
            "claimed",
            "unconfirmed");

    /** Words of a clause that overturns or limits what it hangs on: "a charge that was dropped", "not counting crops". */
    private static final Set<String> OVERTURNING = Set.of(
            "wrongly",
            "falsely",
            "mistakenly",
            "mistaken",
            "mistake",
            "error",
            "fake",
            "hoax",
            "dropped",
            "withdrawn",
            "withdrew",
            "retracted",
            "corrected",
            "cleared",
            "acquitted",
            "overturned",
            "quashed",
            "reversed",
            "apologising",
            "apologizing",
            "counting",
            "excluding",
            "adjusted",
            "depending",
            "denies",
            "denied",
            "disputes",
            "disputed",
            "rejects",
            "rejected",
            "contradicted");

    private Cuts() {}

    /**
     * A stretch that can go.
     *
     * @param first its first token, the mark in front of it included
     * @param end after its last token, the mark behind it included where that goes too
     * @param reason why it can go
     * @param keep mean keep score of its words, 0 to 1: the lower, the sooner it goes
     */
    record Cut(int first, int end, Reason reason, double keep) {

        boolean overlaps(Cut other) {
            return first < other.end && other.first < end;
        }
    }

    static List<Cut> of(Sentence sentence, Dependences dependences) {
        List<Cut> cuts = new ArrayList<>();
        brackets(sentence, dependences, cuts);
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            Reason reason = reasonFor(token);
            if (reason != null && !isListed(sentence, i)) {
                setOff(sentence, dependences, i, reason, cuts);
            }
        }
        return cuts;
    }

    /** Those, and what goes only where space is short. */
    static List<Cut> forLength(Sentence sentence, Dependences dependences) {
        List<Cut> cuts = of(sentence, dependences);
        cuts.addAll(LengthCuts.of(sentence, dependences));
        return cuts;
    }

    private static @org.jspecify.annotations.Nullable Reason reasonFor(Token token) {
        if (token.relation().equals("acl:relcl")) {
            return Reason.CLAUSE;
        }
        if (token.relation().equals("appos")) {
            return Reason.APPOSITION;
        }
        if (token.relation().equals("acl") && token.upos().equals("VERB")) {
            return Reason.TAIL;
        }
        if (token.is("advcl") && (token.xpos().equals("VBG") || token.xpos().equals("VBN"))) {
            return Reason.TAIL;
        }
        return null;
    }

    /** A conjunct, or one that has conjuncts or stands in a row of commas, is a member of a list. */
    private static boolean isListed(Sentence sentence, int i) {
        Token token = sentence.token(i);
        if (token.head() < 0) {
            return true;
        }
        Token head = sentence.token(token.head());
        boolean noun = token.is("appos");
        return noun
                && (head.is("conj")
                        || sentence.child(token.head(), "conj").isPresent()
                        || sentence.child(i, "conj").isPresent()
                        || sentence.children(token.head()).stream()
                                        .filter(c -> sentence.token(c).is("appos"))
                                        .count()
                                > 1);
    }

    private static void setOff(Sentence sentence, Dependences dependences, int top, Reason reason, List<Cut> cuts) {
        List<Integer> inside = sentence.subtree(top);
        int first = inside.getFirst();
        int last = inside.getLast();
        while (first < last && isMark(sentence.token(first))) {
            first++;
        }
        while (last > first && isMark(sentence.token(last))) {
            last--;
        }
        for (int i = first; i <= last; i++) {
            if (!sentence.isUnder(i, top) && !isMark(sentence.token(i))) {
                return;
            }
        }
        if (first == 0 || sentence.token(top).head() > top) {
            return;
        }
        String left = sentence.token(first - 1).form();
        String right = last + 1 < sentence.size() ? sentence.token(last + 1).form() : ".";
        boolean comma = left.equals(",");
        boolean dash = isDash(left);
        if (!comma && !dash) {
            return;
        }
        boolean atEnd = last + 1 >= sentence.size() || Words.isEndMark(right);
        boolean closed = comma ? right.equals(",") || right.equals(";") : isDash(right);
        if (!atEnd && !closed
                || !isSpareable(sentence, dependences, first, last + 1)
                || !(reason == Reason.APPOSITION
                                && sentence.nameAt(top)
                                        .filter(n -> n.kind() == Name.Kind.PERSON)
                                        .isPresent())
                        && bears(sentence, first, last + 1)) {
            return;
        }
        boolean straggler =
                last + 2 < sentence.size() && sentence.token(last + 2).is("advmod") && closed;
        if (straggler
                && last + 3 < sentence.size()
                && sentence.token(last + 3).form().equals(",")) {
            // "led by A and B, respectively, met": what belongs to the cut would be left behind.
            return;
        }
        if (closed
                && last + 2 < sentence.size()
                && sentence.token(last + 2).xpos().matches("VB[GN]")) {
            // "took the lead, leaving him behind, having to follow": the next participle would hang in the air.
            return;
        }
        // ", reading from her notes, “the longest ...": the comma in front of speech stays.
        boolean speechNext = last + 2 < sentence.size()
                && Words.isQuoteMark(sentence.token(last + 2).form());
        boolean takeRight = closed
                && !speechNext
                && !right.equals(";")
                && !endsFront(sentence, top, last)
                && !(comma && closesEarlier(sentence, first - 2))
                && !speakerFollows(sentence, last + 1)
                && !isRelative(sentence, last + 2);
        if (closed && comma && isListComma(sentence, last + 1)) {
            return;
        }
        cuts.add(new Cut(first - 1, takeRight ? last + 2 : last + 1, reason, keep(sentence, first, last + 1)));
    }

    /** "Orr, her deputy, who left": the clause keeps a comma in front. */
    private static boolean isRelative(Sentence sentence, int first) {
        if (first >= sentence.size() || !sentence.token(first).xpos().startsWith("W")) {
            return false;
        }
        for (int at = first; at >= 0; at = sentence.token(at).head()) {
            if (sentence.token(at).relation().equals("acl:relcl")) {
                return sentence.subtree(at).getFirst() == first;
            }
        }
        return false;
    }

    /** Whether words that say who says all this begin behind a comma: it stays. */
    private static boolean speakerFollows(Sentence sentence, int comma) {
        return Attribution.of(sentence)
                .filter(tag -> tag.gone().stream().min(Integer::compare).orElse(-1) == comma)
                .isPresent();
    }

    /** Whether the comma behind is one of a list: "and" or another member follows. */
    private static boolean isListComma(Sentence sentence, int comma) {
        return comma + 1 < sentence.size()
                && (sentence.token(comma + 1).is("cc")
                        || sentence.token(comma + 1).is("conj"));
    }

    /** Whether the stretch ends something larger that is set off itself, whose closing comma must stay. */
    private static boolean endsFront(Sentence sentence, int top, int last) {
        for (int at = sentence.token(top).head();
                at >= 0;
                at = sentence.token(at).head()) {
            Token token = sentence.token(at);
            if (!endsAt(sentence, at, last)) {
                return false;
            }
            if ((token.is("advcl") || token.is("obl") || token.is("ccomp")) && token.head() > last) {
                return true;
            }
            int first = sentence.subtree(at).getFirst();
            boolean setOff = first > 0 && sentence.token(first - 1).form().equals(",")
                    || sentence.token(first).form().equals(",");
            if (setOff
                    && (token.is("appos")
                            || token.is("acl")
                            || token.is("advcl")
                            || token.is("conj")
                            || token.is("parataxis")
                            || token.is("flat"))) {
                return true;
            }
        }
        return false;
    }

    /** "Lockyer, 44, a builder, told": what stands before the cut is set off itself. */
    private static boolean closesEarlier(Sentence sentence, int before) {
        if (before < 1) {
            return false;
        }
        int top = before;
        while (sentence.token(top).head() >= 0
                && endsAt(sentence, sentence.token(top).head(), before)) {
            top = sentence.token(top).head();
        }
        Token token = sentence.token(top);
        int start = sentence.subtree(top).getFirst();
        return start > 0
                && (sentence.token(start).form().equals(",")
                        || sentence.token(start - 1).form().equals(","))
                && token.head() < start
                && !token.is("conj");
    }

    private static boolean endsAt(Sentence sentence, int top, int last) {
        return sentence.subtree(top).stream().noneMatch(i -> i > last && !isMark(sentence.token(i)));
    }

    private static void brackets(Sentence sentence, Dependences dependences, List<Cut> cuts) {
        for (int i = 1; i < sentence.size(); i++) {
            String open = sentence.token(i).form();
            if (!open.equals("(") && !open.equals("[")) {
                continue;
            }
            String close = open.equals("(") ? ")" : "]";
            int end = i + 1;
            while (end < sentence.size() && !sentence.token(end).form().equals(close)) {
                end++;
            }
            if (end >= sentence.size() || open.equals("[")) {
                continue;
            }
            boolean figures = false;
            boolean acronym = end - i == 2
                    && sentence.token(i + 1)
                                    .form()
                                    .chars()
                                    .filter(Character::isUpperCase)
                                    .count()
                            > 1;
            for (int k = i + 1; k < end; k++) {
                figures |= sentence.token(k).form().chars().anyMatch(Character::isDigit)
                        || sentence.token(k).upos().equals("NUM");
            }
            if (!figures
                    && !acronym
                    && !dependences.isQuoted(sentence.token(i).span())
                    && isSpareable(sentence, dependences, i, end + 1)) {
                cuts.add(new Cut(i, end + 1, Reason.BRACKETS, 0));
            }
            i = end;
        }
    }

    /** Whether a stretch holds what a pronoun behind it stands for. */
    static boolean bears(Sentence sentence, int first, int end) {
        boolean person = false;
        boolean before = false;
        for (Name name : sentence.names()) {
            boolean is = name.kind() == Name.Kind.PERSON;
            person |= is && name.first() >= first && name.end() <= end;
            before |= is && name.end() <= first;
        }
        for (int i = end; i < sentence.size(); i++) {
            if (sentence.token(i).isWord("latter", "former")
                            && sentence.token(i).upos().equals("ADJ")
                    || person
                            && !before
                            && sentence.token(i)
                                    .isWord("he", "she", "him", "her", "his", "hers", "they", "them", "their")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a stretch can go without a condition, a hedge, speech or a speaker going with it. */
    static boolean isSpareable(Sentence sentence, Dependences dependences, int first, int end) {
        if (inQuoteMarks(sentence, dependences, first, end)) {
            return false;
        }
        for (int i = first; i < end; i++) {
            Token token = sentence.token(i);
            String word = token.form().toLowerCase(Locale.ROOT);
            if (CONDITIONS.contains(word) && !token.is("cc") || HEDGES.contains(word) || OVERTURNING.contains(word)) {
                return false;
            }
            if (token.upos().equals("VERB") && Reporting.isVerb(token.lemma()) && hasOwnSubject(sentence, i)) {
                return false;
            }
            if (word.equals("according")) {
                return false;
            }
        }
        return true;
    }

    /** Whether a verb has a subject that is no relative pronoun: then it says who says the rest. */
    private static boolean hasOwnSubject(Sentence sentence, int verb) {
        return sentence.child(verb, "nsubj")
                .filter(s -> !sentence.token(s).xpos().startsWith("W"))
                .isPresent();
    }

    /** Whether the stretch touches a quotation: speech is never cut, and never left without its speaker. */
    private static boolean inQuoteMarks(Sentence sentence, Dependences dependences, int first, int end) {
        Span span = sentence.token(first).span().cover(sentence.token(end - 1).span());
        return dependences.quotations().stream().anyMatch(q -> q.span().overlaps(span));
    }

    /** Mean keep score of the words of a stretch. */
    static double keep(Sentence sentence, int first, int end) {
        double sum = 0;
        int count = 0;
        if (Reporting.isVerb(sentence.token(first).lemma())) {
            // ", adding that ..." is a statement of its own.
            return 0.5;
        }
        for (int i = first; i < end; i++) {
            if (!isMark(sentence.token(i))) {
                sum += sentence.token(i).keep();
                count++;
            }
        }
        return count == 0 ? 0 : sum / count;
    }

    /** Whether a stretch introduces somebody: a role beside a person's name. */
    static boolean introduces(Sentence sentence, Cut cut) {
        return cut.reason() == Reason.APPOSITION && isBehindPerson(sentence, cut);
    }

    /** Whether a stretch is a clause beside a person's name, such as "who leads the council": readers want it where there is room. */
    static boolean tellsWho(Sentence sentence, Cut cut) {
        return cut.reason() == Reason.CLAUSE && isBehindPerson(sentence, cut);
    }

    private static boolean isBehindPerson(Sentence sentence, Cut cut) {
        return cut.first() > 0
                && sentence.nameAt(cut.first() - 1)
                        .filter(n -> n.kind() == Name.Kind.PERSON)
                        .isPresent();
    }

    private static boolean isMark(Token token) {
        return token.upos().equals("PUNCT");
    }

    private static boolean isDash(String form) {
        return form.equals("\u2014") || form.equals("\u2013") || form.equals("--") || form.equals(" - ");
    }
}
