package org.copydesk.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.copydesk.reading.Sentence;
import org.copydesk.reading.Token;
import org.copydesk.reading.references.Reporting;
import org.copydesk.reading.words.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Who says what a sentence says.
 *
 * @param source the tokens that name who says it
 * @param gone the tokens that a sentence without the attribution does without
 */
record Attribution(List<Integer> source, List<Integer> gone) {

    /** What may follow the verb of a tag: "on Wednesday", "in a statement". */
    private static final int MOST_WORDS_BEHIND = 5;

    private static final int MOST_WORDS_OF_SOURCE = 14;

    /** What is written: "a book about the mayor" is a book. */
    private static final Set<String> PAPERS = WordList.of("""
            book report study survey poll paper document article statement figure datum data analysis review memo letter email
            filing lawsuit magazine newspaper research
            """);

    Attribution {
        source = List.copyOf(source);
        gone = List.copyOf(gone);
    }

    /** "…, X said" and "X said that …" and "…, according to X". */
    static Optional<Attribution> of(Sentence sentence) {
        Optional<Attribution> tag = tag(sentence);
        // "Orr did not say that the bridge was safe" is not "Orr: Bridge safe", nor is "Orr reportedly said so".
        return (tag.isPresent() ? tag : inTree(sentence))
                .filter(found -> found.gone().stream()
                        .noneMatch(i -> sentence.token(i)
                                        .isWord("not", "n't", "n\u2019t", "never", "nor", "neither", "no")
                                || sentence.token(i).isWord("reportedly", "allegedly", "apparently", "supposedly")));
    }

    /**
     * A tag at the end, "…, the ministry said on Monday." or "…, said the mayor.": found by its words alone, for it looks alike
     * everywhere and trees of long sentences often hang it wrong.
     */
    private static Optional<Attribution> tag(Sentence sentence) {
        int end = sentence.size();
        while (end > 0 && Words.isEndMark(sentence.token(end - 1).form())) {
            end--;
        }
        for (int verb = end - 1; verb > 1; verb--) {
            Token token = sentence.token(verb);
            if (!token.upos().equals("VERB")) {
                continue;
            }
            boolean has = token.xpos().equals("VBN") && sentence.token(verb - 1).isWord("has", "have", "had");
            boolean says = Reporting.isSaying(token.lemma())
                    && (has || List.of("VBD", "VBZ", "VBP").contains(token.xpos()));
            int comma = verb - 1;
            while (says && comma > 0 && !opensTag(sentence.token(comma).form())) {
                comma--;
            }
            if (!says || comma < 2) {
                return Optional.empty();
            }
            boolean inverted = comma == verb - 1;
            int from = inverted ? verb + 1 : comma + 1;
            int to = inverted ? firstMark(sentence, verb + 1, end) : has ? verb - 1 : verb;
            boolean ends =
                    inverted ? to == end || sentence.token(to).form().equals(",") : end - verb <= MOST_WORDS_BEHIND;
            if (!ends || to - from > MOST_WORDS_OF_SOURCE || !isNamed(sentence, from, to)) {
                return Optional.empty();
            }
            return Optional.of(new Attribution(
                    range(from, to), range(sentence.token(comma).form().equals(",") ? comma : comma + 1, end)));
        }
        return Optional.empty();
    }

    /** Whether a verb tells who says a thing or before whom it was said: "police say", "a court has heard". */
    static boolean tellsWho(String lemma) {
        return Reporting.isSaying(lemma) || lemma.equals("hear");
    }

    private static boolean opensTag(String form) {
        return form.equals(",") || form.equals("\u201d") || form.equals("\"") || form.equals("\u2019");
    }

    private static int firstMark(Sentence sentence, int from, int end) {
        int at = from;
        while (at < end && !sentence.token(at).form().equals(",")) {
            at++;
        }
        return at;
    }

    /** Whether a stretch is a noun phrase that names somebody, and no clause of its own. */
    private static boolean isNamed(Sentence sentence, int from, int to) {
        boolean noun = false;
        for (int i = from; i < to; i++) {
            Token token = sentence.token(i);
            noun |= token.upos().equals("NOUN") || token.upos().equals("PROPN");
            if (token.upos().equals("AUX")
                    || token.xpos().startsWith("W")
                    || token.upos().equals("CCONJ") && i == from) {
                return false;
            }
        }
        return noun;
    }

    private static List<Integer> range(int from, int to) {
        return IntStream.range(from, to).boxed().toList();
    }

    private static Optional<Attribution> inTree(Sentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            if (token.isWord("according")
                    && i + 1 < sentence.size()
                    && sentence.token(i + 1).isWord("to")) {
                int i0 = i;
                Integer noun = accordingTo(sentence, i);
                if (noun != null) {
                    List<Integer> gone = new ArrayList<>(sentence.subtree(top(sentence, i, noun)));
                    gone.addAll(sentence.subtree(noun));
                    addMarks(sentence, gone);
                    List<Integer> who = new ArrayList<>(sentence.subtree(noun));
                    who.removeIf(k -> k <= i0 + 1);
                    return Optional.of(new Attribution(who, gone));
                }
            }
        }
        int root = sentence.root();
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            if (!token.upos().equals("VERB") || !Reporting.isSaying(token.lemma())) {
                continue;
            }
            Optional<Integer> subject = sentence.child(i, "nsubj");
            if (subject.isEmpty()
                    || sentence.token(subject.get()).upos().equals("PRON")
                    || sentence.token(subject.get()).relation().equals("nsubj:pass")) {
                continue;
            }
            if (token.is("parataxis") && token.head() == root) {
                List<Integer> gone = sentence.subtree(i);
                addMarks(sentence, gone);
                return Optional.of(new Attribution(sentence.subtree(subject.get()), gone));
            }
            Optional<Integer> claim = sentence.child(i, "ccomp");
            if (i == root && claim.isPresent() && claim.get() > i && Prose.isFinite(sentence, claim.get())) {
                List<Integer> stay = new ArrayList<>(sentence.subtree(claim.get()));
                sentence.child(claim.get(), "mark").ifPresent(stay::remove);
                List<Integer> gone = new ArrayList<>();
                for (int k = 0; k < sentence.size(); k++) {
                    if (!stay.contains(k)) {
                        gone.add(k);
                    }
                }
                return Optional.of(new Attribution(sentence.subtree(subject.get()), gone));
            }
            if (i == root && claim.isPresent() && claim.get() < i) {
                List<Integer> gone = new ArrayList<>();
                List<Integer> stay = sentence.subtree(claim.get());
                for (int k = 0; k < sentence.size(); k++) {
                    if (!stay.contains(k)) {
                        gone.add(k);
                    }
                }
                return Optional.of(new Attribution(sentence.subtree(subject.get()), gone));
            }
        }
        return Optional.empty();
    }

    private static @Nullable Integer accordingTo(Sentence sentence, int according) {
        // "according" is the case of the noun, or the noun hangs on it.
        int head = sentence.token(according).head();
        if (sentence.token(according).is("case") && head > according) {
            return head;
        }
        for (int child : sentence.children(according)) {
            if (child > according
                    && (sentence.token(child).is("obl") || sentence.token(child).is("nmod"))) {
                return child;
            }
        }
        return null;
    }

    private static int top(Sentence sentence, int according, int noun) {
        return sentence.isUnder(noun, according) ? according : noun;
    }

    /** The commas around what goes. */
    private static void addMarks(Sentence sentence, List<Integer> gone) {
        int first = gone.stream().mapToInt(Integer::intValue).min().orElseThrow();
        int last = gone.stream().mapToInt(Integer::intValue).max().orElseThrow();
        if (first > 0 && sentence.token(first - 1).form().equals(",")) {
            gone.add(first - 1);
        }
        if (last + 1 < sentence.size() && sentence.token(last + 1).form().equals(",")) {
            gone.add(last + 1);
        }
    }

    /** "The country's interior ministry" is the interior ministry. */
    private static boolean ofTheCountry(Sentence sentence, int i) {
        Token token = sentence.token(i);
        if (token.xpos().equals("POS") && token.head() >= 0) {
            return ofTheCountry(sentence, token.head());
        }
        return token.relation().equals("nmod:poss")
                && token.isWord("country", "city", "nation", "state", "company", "town", "region", "its", "their");
    }

    /** "A book about the mayor": the title or matter of what is written begins. */
    private static boolean opensMatter(Sentence sentence, int i) {
        return i > 0
                && sentence.token(i).upos().equals("ADP")
                && PAPERS.contains(sentence.token(i - 1).lemma());
    }

    /** The source without its article, apposition and clauses; at most five words. */
    List<Integer> shortSource(Sentence sentence) {
        List<Integer> kept = new ArrayList<>();
        for (int i : source) {
            boolean loose = false;
            for (int at = i; source.contains(at); at = sentence.token(at).head()) {
                Token token = sentence.token(at);
                // The highest word is the source itself, whatever the tree has it hang on.
                boolean top = !source.contains(token.head());
                loose |= !top
                        && (token.is("appos")
                                || token.is("acl")
                                || token.is("parataxis")
                                || at != i && token.is("det"));
                if (sentence.token(at).head() < 0) {
                    break;
                }
            }
            Token token = sentence.token(i);
            boolean article = token.is("det") && token.isWord("a", "an", "the") || ofTheCountry(sentence, i);
            boolean edge = token.upos().equals("PUNCT")
                    && !token.form().equals("-")
                    && !token.form().equals(".");
            // "Her family: ..." would be nobody's.
            boolean whose = kept.isEmpty() && token.xpos().equals("PRP$");
            if (!loose && !article && !edge && !whose) {
                kept.add(i);
            }
        }
        // One run of words: what follows a gap is left out.
        List<Integer> run = new ArrayList<>();
        for (int i : kept) {
            boolean gap = !run.isEmpty()
                    && i != run.getLast() + 1
                    && !(sentence.token(i - 1).is("det") && i == run.getLast() + 2);
            if (gap || opensMatter(sentence, i)) {
                break;
            }
            run.add(i);
        }
        return run;
    }
}
