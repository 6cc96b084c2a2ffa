package org.copydesk.brief;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.copydesk.reading.Name;
import org.copydesk.reading.Sentence;
import org.copydesk.reading.Token;
import org.copydesk.reading.network.ReadWords;
import org.copydesk.reading.references.Dependences;
import org.copydesk.reading.references.Reporting;
import org.copydesk.reading.words.Lemmas;

/** Tells whether a claim that was cut to a headline still says something whole. */
final class HeadlineProof {

    private static final Set<String> MATTER = Set.of("NOUN", "PROPN", "VERB", "ADJ", "NUM");

    private static final int LEAST_MATTER = 5;

    /** "Orr leaves council" tells more than "report sparks outrage". */
    private static final int LEAST_MATTER_WITH_NAME = 3;

    /** A verb that stands alone more rarely wants more. */
    private static final double SELDOM_BARE = 0.125;

    /** One that stood with something must not stand alone where others rather seldom do. */
    private static final double RATHER_SELDOM_BARE = 0.3;

    /** What stands behind a verb as often as this is its own. */
    private static final double NOT_SELDOM = 0.1;

    private HeadlineProof() {}

    static boolean reads(Copy copy, int claim) {
        int last = copy.lastKept();
        // "A clock worth", "the end of" and "thanks" are left open.
        boolean open = copy.sentence()
                .token(last)
                .isWord(
                        "worth", "of", "than", "from", "with", "by", "most", "some", "many", "few", "set", "thanks",
                        "due", "because", "had");
        boolean says = last != claim
                && copy.sentence().token(last).upos().equals("VERB")
                && Reporting.isSaying(copy.sentence().token(last).lemma());
        return !open
                && !says
                && !wantsMore(copy.sentence(), last)
                && verbsWhole(copy)
                && clausesMarked(copy)
                && questionsWhole(copy)
                && namesApart(copy)
                && isWhole(copy, claim)
                && sayersStay(copy, claim)
                && commasPaired(copy)
                && listsWhole(copy)
                && hyphensWhole(copy)
                && !endsInDash(copy)
                && measuresWhole(copy)
                && spansWhole(copy)
                && participlesWhole(copy)
                && tells(copy, claim);
    }

    /** "Many seem to be hoping": a verb that news hardly ever leaves without more stands last. */
    private static boolean wantsMore(Sentence sentence, int last) {
        // "End up".
        int verb =
                sentence.token(last).is("compound:prt") ? sentence.token(last).head() : last;
        double bare = Valency.bare(sentence, verb);
        return sentence.token(verb).upos().equals("VERB") && bare >= 0 && bare < SELDOM_BARE;
    }

    /** "A deal that should lead to new jobs" must not become "a deal that should lead". */
    private static boolean verbsWhole(Copy copy) {
        Sentence sentence = copy.sentence();
        return IntStream.range(0, sentence.size())
                .filter(i -> copy.keeps(i) && sentence.token(i).upos().equals("VERB"))
                .noneMatch(verb -> isLeftAlone(copy, verb));
    }

    private static boolean isLeftAlone(Copy copy, int verb) {
        Sentence sentence = copy.sentence();
        Valency table = Valency.shipped();
        String word = Valency.word(sentence, verb);
        double bare = Valency.bare(sentence, verb);
        List<Integer> behind = sentence.children(verb).stream()
                .filter(i -> i > verb && !Valency.slot(sentence, i).isEmpty())
                .toList();
        return bare >= 0
                && bare < RATHER_SELDOM_BARE
                && behind.stream().anyMatch(i -> table.share(word, Valency.slot(sentence, i)) >= NOT_SELDOM)
                && behind.stream().noneMatch(copy::keeps);
    }

    /** "Council expected to open them": somebody or something stands in front of whatever a pronoun behind the verb means. */
    static boolean pronounsNamed(Copy copy, Dependences dependences) {
        Sentence sentence = copy.sentence();
        return IntStream.range(0, sentence.size())
                .filter(i -> copy.keeps(i)
                        && sentence.token(i).isWord("him", "them", "it")
                        && !sentence.token(i).is("nsubj")
                        && !sentence.token(i).is("expl")
                        && !dependences.isQuoted(sentence.token(i).span()))
                .allMatch(i -> IntStream.range(0, i).filter(copy::keeps).anyMatch(noun -> mayBe(sentence, i, noun)));
    }

    /** "Conducted in March, 40 percent back Orr", where the first verb was read as what is claimed: nobody does it. */
    static boolean hasDoer(Copy copy, int claim) {
        Sentence sentence = copy.sentence();
        int first = IntStream.range(0, sentence.size())
                .filter(i -> copy.keeps(i) && Words.isWordLike(sentence.token(i)))
                .findFirst()
                .orElse(0);
        // What is left of "it was in May that Orr resigned".
        if (sentence.token(first).isWord("that") && sentence.token(first).is("mark")) {
            return false;
        }
        return !sentence.token(claim).xpos().matches("VB[DZP]")
                || sentence.children(claim).stream()
                        .filter(copy::keeps)
                        .anyMatch(i -> sentence.token(i).is("nsubj")
                                || sentence.token(i).is("csubj")
                                || sentence.token(i).is("expl")
                                // "Eight out of ten want it" may be read otherwise.
                                || Set.of("NOUN", "PROPN")
                                                .contains(sentence.token(i).upos())
                                        && sentence.subtree(i).getLast() == claim - 1);
    }

    /** "Derails temporarily, the deal" has lost the comma before "temporarily": none parts a verb from its object alone. */
    static boolean objectsBeside(Copy copy) {
        Sentence sentence = copy.sentence();
        return IntStream.range(0, sentence.size())
                .filter(i -> copy.keeps(i)
                        && sentence.token(i).is("obj")
                        && sentence.token(i).head() < i)
                .noneMatch(i -> {
                    int first = sentence.subtree(i).getFirst();
                    return IntStream.range(sentence.token(i).head(), first)
                                    .filter(k -> copy.keeps(k)
                                            && isSeparator(sentence.token(k).form()))
                                    .count()
                            == 1;
                });
    }

    /** "Her husband resigns": whose? */
    static boolean opensWithOwner(Copy copy) {
        Sentence sentence = copy.sentence();
        return IntStream.range(0, sentence.size())
                .filter(i -> copy.keeps(i)
                        && (sentence.token(i).upos().equals("NOUN")
                                || sentence.token(i).upos().equals("PROPN")
                                || sentence.token(i).xpos().equals("PRP$")))
                .limit(1)
                .anyMatch(i -> sentence.token(i).isWord("his", "her", "their", "its"));
    }

    private static boolean mayBe(Sentence sentence, int pronoun, int noun) {
        Token token = sentence.token(noun);
        boolean many = token.xpos().equals("NNS")
                || token.xpos().equals("NNPS")
                || sentence.child(noun, "conj").isPresent();
        return Set.of("NOUN", "PROPN").contains(token.upos())
                && token.head() != sentence.token(pronoun).head()
                && many == sentence.token(pronoun).isWord("them");
    }

    /** "An associate of mayor Orr" must not become "associate Orr". */
    private static boolean namesApart(Copy copy) {
        Sentence sentence = copy.sentence();
        return sentence.names().stream()
                .filter(name -> name.kind() != Name.Kind.OTHER && copy.keeps(name.first()))
                .allMatch(name -> {
                    int before = name.first() - 1;
                    while (before >= 0 && !copy.keeps(before)) {
                        before--;
                    }
                    return before < 0
                            || before == name.first() - 1
                            || !Set.of("NOUN", "PROPN")
                                    .contains(sentence.token(before).upos());
                });
    }

    /** "Asked why the mayor", "whose maps of the valleys, dies": a question and a relative clause keep their verb. */
    static boolean questionsWhole(Copy copy) {
        Sentence sentence = copy.sentence();
        return IntStream.range(0, sentence.size())
                .filter(i -> copy.keeps(i) && sentence.token(i).xpos().startsWith("W"))
                .allMatch(i -> isOfClause(copy, i)
                        && IntStream.range(i + 1, sentence.size())
                                .filter(copy::keeps)
                                .takeWhile(k -> !isSeparator(sentence.token(k).form()))
                                .anyMatch(k -> Set.of("VERB", "AUX")
                                                .contains(sentence.token(k).upos())
                                        && !sentence.token(k).is("amod")));
    }

    /** Whether what a "whose" tells the owner of has a verb. */
    private static boolean isOfClause(Copy copy, int word) {
        Sentence sentence = copy.sentence();
        int owned = sentence.token(word).head();
        int verb = owned < 0 ? -1 : sentence.token(owned).head();
        boolean whose = sentence.token(word).xpos().equals("WP$");
        return !whose
                || verb >= 0
                        && copy.keeps(verb)
                        && List.of("nsubj", "obj", "obl").stream().anyMatch(sentence.token(owned)::is);
    }

    /** "The river rises, forms the border": a finite verb beside the claim's that nothing joins to it breaks a headline. */
    private static boolean clausesMarked(Copy copy) {
        Sentence sentence = copy.sentence();
        return IntStream.range(0, sentence.size())
                .filter(i -> copy.keeps(i) && (sentence.token(i).is("advcl") || isFiniteTail(sentence, i)))
                .filter(i ->
                        Set.of("VBD", "VBZ", "VBP").contains(sentence.token(i).xpos()))
                .allMatch(i -> sentence.children(i).stream()
                        .anyMatch(child -> child < i
                                && copy.keeps(child)
                                && (sentence.token(child).is("mark")
                                        || sentence.token(child).is("nsubj")
                                        || sentence.token(child).xpos().startsWith("W"))));
    }

    /** "Orr became a record of the valley, died": a verb with all that it needs was read as a participle behind a name. */
    private static boolean isFiniteTail(Sentence sentence, int i) {
        return sentence.token(i).relation().equals("acl")
                && (sentence.child(i, "obj").isPresent()
                        || sentence.child(i, "xcomp").isPresent());
    }

    /** Whether enough words of matter are left to tell anything. */
    private static boolean tells(Copy copy, int claim) {
        Sentence sentence = copy.sentence();
        long matter = IntStream.range(0, sentence.size())
                .filter(i -> copy.keeps(i)
                        && (i == claim || MATTER.contains(sentence.token(i).upos())))
                .count();
        boolean named = copy.sentence().names().stream().anyMatch(name -> copy.keeps(name.first()));
        return matter >= (named ? LEAST_MATTER_WITH_NAME : LEAST_MATTER);
    }

    /** Verbs that say little without a place or an aim. */
    private static final Set<String> PLACING = Set.of(
            "put", "place", "lay", "set", "live", "lie", "base", "bring", "send", "spend", "last", "remain", "stay",
            "belong");

    static boolean isPlacing(String lemma) {
        return PLACING.contains(lemma);
    }

    /** Words that ask for a second part: "so late that", "not the mayor but". */
    private static final Set<String> LEANING =
            Set.of("so", "such", "too", "but", "either", "neither", "both", "whether");

    /** Whether words that were read by themselves are a whole statement: a subject, a finite verb and what that needs. */
    static boolean isStatement(Copy copy, ReadWords read) {
        int root = -1;
        for (int i = 0; i < read.heads().length; i++) {
            root = read.heads()[i] < 0 ? i : root;
        }
        boolean finite = Set.of("VBD", "VBZ", "VBP", "MD").contains(read.xpos()[root]);
        int subjects = 0;
        boolean complete = false;
        boolean speech = false;
        for (int i = 0; i < read.heads().length; i++) {
            if (read.heads()[i] != root) {
                continue;
            }
            String relation = read.relations()[i];
            boolean helper = relation.startsWith("aux") || relation.equals("cop");
            finite |= helper && Set.of("VBD", "VBZ", "VBP", "MD").contains(read.xpos()[i]);
            subjects += relation.startsWith("nsubj") && i < root ? 1 : 0;
            complete |=
                    List.of("obj", "obl", "xcomp", "ccomp", "cop", "aux:pass").contains(relation);
            speech |= relation.equals("parataxis");
        }
        String last = read.upos()[read.upos().length - 1];
        boolean ends = Set.of("NOUN", "PROPN", "NUM").contains(last);
        List<String> forms = copy.keptForms();
        String lemma = Lemmas.of(forms.get(root), read.xpos()[root]);
        return finite
                && subjects == 1
                && complete
                && !speech
                && ends
                && !PLACING.contains(lemma)
                && forms.stream().noneMatch(LEANING::contains)
                && forms.stream().filter(Words::isQuoteMark).count() % 2 == 0
                && hyphensWhole(copy);
    }

    /** "Fly-half" must not become "-half". */
    private static boolean hyphensWhole(Copy copy) {
        Sentence sentence = copy.sentence();
        for (int i = 1; i < sentence.size(); i++) {
            boolean attached = sentence.token(i).span().start()
                    == sentence.token(i - 1).span().end();
            boolean joined = sentence.token(i).form().equals("-")
                    || sentence.token(i - 1).form().equals("-");
            if (attached && joined && copy.keeps(i) != copy.keeps(i - 1)) {
                return false;
            }
        }
        return true;
    }

    /** "Ferries owned by a firm" must not become "ferries owned". */
    private static boolean participlesWhole(Copy copy) {
        Sentence sentence = copy.sentence();
        for (int i = 0; i + 1 < sentence.size(); i++) {
            Token token = sentence.token(i);
            boolean participle = token.relation().equals("acl")
                    && token.head() >= 0
                    && token.head() < i
                    && token.xpos().startsWith("VB");
            if (participle
                    && copy.keeps(i)
                    && !copy.keeps(i + 1)
                    && !sentence.token(i + 1).upos().equals("PUNCT")
                    && !sentence.token(i + 1).is("det")) {
                return false;
            }
        }
        return true;
    }

    /** "Wins the seat — victory": a word behind a dash that has lost what made it worth saying. */
    private static boolean endsInDash(Copy copy) {
        Sentence sentence = copy.sentence();
        int[] kept = IntStream.range(0, sentence.size()).filter(copy::keeps).toArray();
        for (int k = Math.max(0, kept.length - 3); k < kept.length; k++) {
            if (sentence.token(kept[k]).form().matches("[\u2014\u2013]|--")) {
                return true;
            }
        }
        return false;
    }

    /** "So opposed that they left" and "more than one" stay together. */
    private static boolean measuresWhole(Copy copy) {
        Sentence sentence = copy.sentence();
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            boolean pair = token.isWord("so", "such", "more", "less", "too", "as") && token.head() >= 0;
            if (!pair) {
                continue;
            }
            int word = i;
            boolean lost = sentence.children(token.head()).stream()
                    .anyMatch(child -> child > word
                            && (sentence.token(child).is("advcl") || isAs(sentence, word, child))
                            && copy.keeps(child) != copy.keeps(word));
            if (lost) {
                return false;
            }
        }
        return true;
    }

    /** "Two hours after the vote" is not "two hours", and "since the war" not "for the first time since the war". */
    private static boolean spansWhole(Copy copy) {
        Sentence sentence = copy.sentence();
        return IntStream.range(0, sentence.size() - 1)
                .filter(i -> sentence.token(i).is("obl:unmarked")
                        || sentence.token(i).isWord("time"))
                .noneMatch(i -> {
                    Token next = sentence.token(i + 1);
                    boolean open = next.isWord("after", "before", "since") && copy.keeps(i) && !copy.keeps(i + 1);
                    boolean orphan = next.isWord("since") && !copy.keeps(i) && copy.keeps(i + 1);
                    return open || orphan;
                });
    }

    /** "As tall as the tower". */
    private static boolean isAs(Sentence sentence, int word, int child) {
        return sentence.token(word).isWord("as")
                && sentence.token(word).is("advmod")
                && sentence.child(child, "case")
                        .filter(i -> sentence.token(i).isWord("as"))
                        .isPresent();
    }

    /** Whether every apposition and clause that a comma opens is closed by one too, or by the end. */
    private static boolean commasPaired(Copy copy) {
        Sentence sentence = copy.sentence();
        List<Integer> kept =
                IntStream.range(0, sentence.size()).filter(copy::keeps).boxed().toList();
        for (int i : kept) {
            Token token = sentence.token(i);
            if (!token.is("appos") && !token.is("acl") && !token.is("parataxis")) {
                continue;
            }
            List<Integer> inside = sentence.subtree(i).stream()
                    .filter(k -> copy.keeps(k) && !sentence.token(k).upos().equals("PUNCT"))
                    .toList();
            int first = kept.indexOf(inside.getFirst());
            int last = kept.indexOf(inside.getLast());
            boolean opened =
                    first > 0 && isSeparator(sentence.token(kept.get(first - 1)).form());
            int before = sentence.subtree(i).stream()
                    .filter(k -> !sentence.token(k).upos().equals("PUNCT"))
                    .findFirst()
                    .orElse(i);
            boolean lost = before > 0
                    && isSeparator(sentence.token(before - 1).form())
                    && !copy.keeps(before - 1)
                    && copy.keeps(before);
            if (lost) {
                // "Elects Orr, a victory for her party" must not become "elects Orr victory for her party".
                return false;
            }
            boolean closed = last + 1 == kept.size()
                    || sentence.token(kept.get(last + 1)).upos().equals("PUNCT");
            if (opened && !closed) {
                return false;
            }
        }
        return true;
    }

    /** Whether no "and" has lost what stood in front of it together with a comma. */
    private static boolean listsWhole(Copy copy) {
        Sentence sentence = copy.sentence();
        for (int i = 1; i < sentence.size(); i++) {
            if (!sentence.token(i).is("cc") || !copy.keeps(i)) {
                continue;
            }
            for (int k = i - 1; k > 0 && !copy.keeps(k); k--) {
                if (k < i - 1 && isSeparator(sentence.token(k).form())) {
                    return false;
                }
            }
        }
        return IntStream.range(0, sentence.size()).noneMatch(i -> endsList(copy, i));
    }

    /** Whether the last of a list is gone with its "and" and another of it stays: "silver, copper" of "silver, copper and gold". */
    private static boolean endsList(Copy copy, int first) {
        Sentence sentence = copy.sentence();
        List<Integer> list = sentence.children(first).stream()
                .filter(i -> sentence.token(i).is("conj"))
                .toList();
        return list.size() > 1
                && copy.keeps(first)
                && list.stream()
                        .anyMatch(i -> copy.keeps(i) && sentence.child(i, "cc").isEmpty())
                && list.stream()
                        .noneMatch(i -> copy.keeps(i) && sentence.child(i, "cc").isPresent());
    }

    /** Whether no verb of saying is left without the one who says it. */
    static boolean sayersStay(Copy copy, int claim) {
        Sentence sentence = copy.sentence();
        for (int i = 0; i < sentence.size(); i++) {
            boolean says = sentence.token(i).upos().equals("VERB")
                    && Reporting.isSaying(sentence.token(i).lemma())
                    && !sentence.token(i).xpos().equals("VBG");
            boolean subject = sentence.child(i, "nsubj").filter(copy::keeps).isPresent();
            // "The company said it learned" says nothing, nor does "investigators say".
            boolean claims = says || sentence.child(i, "ccomp").isPresent();
            boolean mute = claims
                    && copy.keeps(i)
                    && sentence.children(i).stream().anyMatch(c -> isSaid(sentence, c) && !copy.keeps(c))
                    && sentence.children(i).stream().noneMatch(c -> isSaid(sentence, c) && copy.keeps(c));
            if (mute) {
                return false;
            }
            // Of the claim itself only the subject that it had must be there.
            boolean own = i == claim && sentence.child(i, "nsubj").isEmpty();
            if (!own
                    && says
                    && copy.keeps(i)
                    && !subject
                    && !sentence.token(i).is("conj")
                    && !sentence.token(i).is("xcomp")) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSaid(Sentence sentence, int word) {
        return List.of("ccomp", "obj", "xcomp", "parataxis")
                .contains(sentence.token(word).relation());
    }

    /** Whether every word that is left hangs on one that is left. */
    private static boolean isWhole(Copy copy, int claim) {
        Sentence sentence = copy.sentence();
        for (int i = 0; i < sentence.size(); i++) {
            int head = sentence.token(i).head();
            boolean mark = sentence.token(i).upos().equals("PUNCT");
            if (i != claim && !mark && copy.keeps(i) && (head < 0 || !copy.keeps(head))) {
                return false;
            }
        }
        return true;
    }

    static boolean isSeparator(String form) {
        return form.equals(",")
                || form.equals(";")
                || form.equals(":")
                || form.equals("\u2014")
                || form.equals("\u2013")
                || form.equals("--");
    }
}
