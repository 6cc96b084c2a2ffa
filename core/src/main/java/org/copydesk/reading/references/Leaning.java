package org.copydesk.reading.references;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
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
import org.copydesk.reading.loglinear.Features;
import org.copydesk.reading.loglinear.PackedLines;
import org.copydesk.reading.loglinear.Weights;

/**
 * How likely a reader who knows only the lead is puzzled or misled by a sentence, where no rule of {@link Dependences} says so:
 * a log-linear model of judged sentences. What it asks is what makes a sentence stand out of context (Choi et al. 2021,
 * "Decontextualization"): whether the things it speaks of as known are known from the lead.
 */
public final class Leaning {

    private static final String MODEL = "leaning.txt.gz";

    private static final Set<String> MATTER = Set.of("NOUN", "PROPN", "VERB", "ADJ", "NUM");

    /** Parts of speech whose words are told one by one. */
    private static final Set<String> SMALL_WORDS = Set.of("ADV", "PRON", "DET", "SCONJ", "CCONJ", "AUX", "ADJ", "NUM");

    private static final Set<String> POINTERS =
            Set.of("this", "that", "these", "those", "such", "another", "both", "either", "each");

    private static final int WORDS_OF_A_LEAD = 8;

    private static final class Shipped {
        static final Weights WEIGHTS = readShipped();
    }

    private final List<Sentence> sentences;
    private final Dependences dependences;
    private final List<Set<String>> matter;
    private final List<Set<String>> told = new ArrayList<>();
    private final int lead;

    public Leaning(Reading reading, Dependences dependences) {
        this.sentences = reading.sentences();
        this.dependences = dependences;
        this.matter = sentences.stream().map(Leaning::matter).toList();
        Set<String> before = new HashSet<>();
        for (Set<String> words : matter) {
            told.add(Set.copyOf(before));
            before.addAll(words);
        }
        this.lead = sentences.stream()
                .filter(sentence -> dependences.of(sentence.index()).isAlone())
                .filter(sentence -> sentence.size() >= WORDS_OF_A_LEAD)
                .map(Sentence::index)
                .findFirst()
                .orElse(0);
    }

    private static Weights readShipped() {
        try (BufferedReader lines = PackedLines.of(Leaning.class, MODEL)) {
            return Weights.read(lines);
        } catch (IOException e) {
            throw new UncheckedIOException("the model of leaning sentences cannot be read", e);
        }
    }

    /** The chance that a sentence leans on another than the lead, 0 to 1. */
    public double of(Sentence sentence) {
        return sentence.index() <= lead ? 0 : Shipped.WEIGHTS.probability(features(sentence));
    }

    /** Whether a sentence stands behind the lead, so that it can lean. */
    boolean isBehindLead(Sentence sentence) {
        return sentence.index() > lead;
    }

    /** What is to be said of a sentence behind the lead. */
    Features features(Sentence sentence) {
        Features features = new Features();
        features.add("bias");
        place(sentence, features);
        opening(sentence, features);
        subject(sentence, features);
        known(sentence, features);
        names(sentence, features);
        likeness(sentence, features);
        words(sentence, features);
        return features;
    }

    private void place(Sentence sentence, Features features) {
        int i = sentence.index();
        Sentence before = sentences.get(i - 1);
        boolean opens = before.paragraph() != sentence.paragraph();
        boolean closes = i + 1 >= sentences.size() || sentences.get(i + 1).paragraph() != sentence.paragraph();
        features.add("place", opens ? closes ? "only" : "first" : closes ? "last" : "mid");
        features.add("at", Features.step(i - lead, 2, 3, 5, 8, 12, 20));
        if (before.section() != sentence.section()) {
            features.add("section");
        }
        String end = before.token(before.size() - 1).form();
        if (end.equals("?") || end.equals(":")) {
            features.add("after", end);
        }
        boolean speaks = !dependences.quotationsIn(before).isEmpty();
        boolean quoted = !dependences.quotationsIn(sentence).isEmpty();
        features.add("speech", Boolean.toString(speaks), Boolean.toString(quoted));
        if (i + 1 < sentences.size() && sentences.get(i + 1).token(0).isWord("but", "however", "yet")) {
            features.add("but next");
        }
    }

    private void opening(Sentence sentence, Features features) {
        Optional<Token> first = sentence.tokens().stream()
                .filter(token -> !token.upos().equals("PUNCT"))
                .findFirst();
        if (first.isPresent()) {
            features.add("open", first.get().upos(), first.get().relation());
            if (!Set.of("NOUN", "PROPN", "NUM").contains(first.get().upos())) {
                features.add("opens", word(first.get()));
            }
        }
        Token root = sentence.token(sentence.root());
        features.add("root", root.xpos());
        features.add("verb", root.upos().equals("VERB") ? lemma(root) : root.upos());
    }

    private void subject(Sentence sentence, Features features) {
        Optional<Integer> subject = sentence.child(sentence.root(), "nsubj");
        if (subject.isEmpty()) {
            features.add("no subject");
            return;
        }
        int at = subject.get();
        Token noun = sentence.token(at);
        String article =
                sentence.child(at, "det").map(det -> word(sentence.token(det))).orElse("-");
        String known = known(sentence, noun);
        features.add("subject", noun.upos(), article, known);
        features.add("subject", noun.upos(), article, known, hasMoreBehind(sentence, at) ? "more" : "bare");
        if (noun.upos().equals("PRON")) {
            features.add("pronoun", word(noun));
        }
        if (noun.upos().equals("NOUN")) {
            features.add("noun", article.equals("the") ? "the" : "-", lemma(noun));
        }
        sentence.nameAt(at)
                .ifPresent(name -> features.add(
                        "subject name",
                        name.kind().name(),
                        Features.step(name.end() - name.first(), 2),
                        known(sentence, sentence.token(name.end() - 1))));
    }

    /** What is spoken of as known, and whether it is. */
    private void known(Sentence sentence, Features features) {
        int fresh = 0;
        int told = 0;
        int justTold = 0;
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            Optional<Integer> det = sentence.child(i, "det");
            if (!token.upos().equals("NOUN") || det.isEmpty()) {
                continue;
            }
            String article = word(sentence.token(det.get()));
            if (POINTERS.contains(article)) {
                features.add("pointed", article);
            }
            if (!article.equals("the")) {
                continue;
            }
            String known = known(sentence, token);
            boolean more = hasMoreBehind(sentence, i);
            boolean inFront = sentence.children(i).stream()
                    .map(sentence::token)
                    .anyMatch(part -> part.is("amod") || part.is("compound") || part.is("nmod") || part.is("nummod"));
            String role = token.is("nsubj") ? "s" : token.is("obj") ? "o" : token.is("obl") ? "b" : "-";
            features.add("the", known, more ? "more" : inFront ? "front" : "bare", role);
            features.add("the", lemma(token));
            if (!more) {
                fresh += known.equals("new") ? 1 : 0;
                justTold += known.equals("before") ? 1 : 0;
                told += known.equals("earlier") ? 1 : 0;
            }
        }
        features.add("new things", Features.step(fresh, 1, 2, 3));
        features.add("told things", Features.step(told, 1, 2));
        features.add("things just told", Features.step(justTold, 1, 2));
    }

    private static boolean hasMoreBehind(Sentence sentence, int noun) {
        return sentence.children(noun).stream()
                .filter(child -> child > noun)
                .map(sentence::token)
                .anyMatch(token -> !token.upos().equals("PUNCT") && !token.is("conj") && !token.is("cc"));
    }

    private void names(Sentence sentence, Features features) {
        int old = 0;
        int fresh = 0;
        int leads = 0;
        int surnames = 0;
        for (Name name : sentence.names()) {
            switch (known(sentence, sentence.token(name.end() - 1))) {
                case "lead" -> leads++;
                case "new" -> fresh++;
                default -> { // Told by a sentence that the reader may not see.
                    old++;
                    surnames += name.kind() == Name.Kind.PERSON && name.end() - name.first() == 1 ? 1 : 0;
                }
            }
        }
        features.add("old names", Features.step(old, 1, 2, 3));
        features.add("new names", Features.step(fresh, 1, 2, 3));
        features.add("lead's names", Features.step(leads, 1, 2));
        features.add("surnames", Features.step(surnames, 1, 2));
        Sentence before = sentences.get(sentence.index() - 1);
        long others = before.names().stream()
                .filter(name -> !matter.get(lead).contains(lemma(before.token(name.end() - 1))))
                .count();
        features.add(
                "names before",
                Features.step(others, 1, 2),
                Features.step(sentence.names().size(), 1, 2));
    }

    private void likeness(Sentence sentence, Features features) {
        int i = sentence.index();
        Set<String> own = matter.get(i);
        double size = Math.max(1, own.size());
        Set<String> fromLead = matter.get(lead);
        Set<String> fromBefore = matter.get(i - 1);
        features.add(
                "of the lead",
                Features.step(own.stream().filter(fromLead::contains).count() / size, .01, .1, .2, .35));
        features.add(
                "of the one before",
                Features.step(
                        own.stream()
                                        .filter(word -> fromBefore.contains(word) && !fromLead.contains(word))
                                        .count()
                                / size,
                        .01,
                        .1,
                        .2,
                        .35));
        features.add(
                "new",
                Features.step(
                        own.stream().filter(word -> !told.get(i).contains(word)).count() / size, .3, .5, .7, .9));
        double likeLead = sentence.embedding().cosine(sentences.get(lead).embedding());
        double likeBefore = sentence.embedding().cosine(sentences.get(i - 1).embedding());
        features.add("like the lead", Features.step(likeLead, .1, .2, .3, .4, .5, .6));
        features.add("like the one before", Features.step(likeBefore, .1, .2, .3, .4, .5, .6));
        features.add("liker", Features.step(likeBefore - likeLead, -.2, -.1, 0, .1, .2, .3));
        long spread = matter.stream()
                .filter(other -> other.stream().anyMatch(word -> own.contains(word) && !fromLead.contains(word)))
                .count();
        features.add("spread", Features.step((double) spread / sentences.size(), .05, .15, .3, .5));
    }

    private void words(Sentence sentence, Features features) {
        int words = 0;
        int quoted = 0;
        for (Token token : sentence.tokens()) {
            if (token.upos().equals("PUNCT")) {
                continue;
            }
            boolean inQuotes = dependences.isQuoted(token.span());
            words++;
            quoted += inQuotes ? 1 : 0;
            if (SMALL_WORDS.contains(token.upos())) {
                features.add(inQuotes ? "quoted word" : "word", word(token));
            }
            if (token.is("aux") && token.isWord("had")) {
                features.add("had");
            }
        }
        features.add("quoted", Features.step((double) quoted / Math.max(1, words), .01, .3, .6, .95));
        features.add("length", Features.step(words, 6, 10, 15, 20, 28, 36));
        boolean says = sentence.tokens().stream()
                .anyMatch(token -> token.upos().equals("VERB") && Reporting.isVerb(lemma(token)));
        features.add("says", Boolean.toString(says));
    }

    /** Where a word was first told: in the lead, in the sentence before, earlier, or nowhere. */
    private String known(Sentence sentence, Token token) {
        String lemma = lemma(token);
        int i = sentence.index();
        return matter.get(lead).contains(lemma)
                ? "lead"
                : matter.get(i - 1).contains(lemma) ? "before" : told.get(i).contains(lemma) ? "earlier" : "new";
    }

    private static Set<String> matter(Sentence sentence) {
        return sentence.tokens().stream()
                .filter(token -> MATTER.contains(token.upos()))
                .map(Leaning::lemma)
                .collect(Collectors.toSet());
    }

    private static String word(Token token) {
        return token.form().toLowerCase(Locale.ROOT);
    }

    private static String lemma(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }
}
