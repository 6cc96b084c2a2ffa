package org.copydesk.reading.quotes;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.copydesk.reading.Sentence;
import org.copydesk.reading.Token;
import org.copydesk.reading.loglinear.Learner;
import org.copydesk.reading.loglinear.Weights;
import org.copydesk.text.Span;

/** Learns from marked reports how attributions look. Offline work for maintainers; {@link Attributions} needs none of it. */
public final class AttributionTraining {

    /** Words that stand in small letters in fewer reports are not learned: names, slips, what one report alone has. */
    private static final int REPORTS_WITH_WORD = 5;

    /** A word that is a name in so many times more reports is a name. */
    private static final int MOSTLY_NAME = 10;

    /** Weights below this change no outcome that is not a toss-up, and there are very many. */
    private static final double LEAST_WEIGHT = 0.15;

    private final List<Case> cases = new ArrayList<>();
    private final List<Tree> trees = new ArrayList<>();
    private final List<Integer> lessonOf = new ArrayList<>();
    private final Set<Long> contents = new HashSet<>();
    private final Set<Long> heads = new HashSet<>();
    private final Set<String> vocabulary;

    /** The parts of a sentence's words for one cue, as they were marked. */
    private record Case(int lesson, Tree tree, int cue, int[] parts) {}

    private AttributionTraining(List<Lesson> lessons) {
        vocabulary = vocabulary(lessons);
        for (int number = 0; number < lessons.size(); number++) {
            Lesson lesson = lessons.get(number);
            Marks marks = new Marks(Quotations.of(lesson.reading().report()));
            int first = trees.size();
            for (Sentence sentence : lesson.reading().sentences()) {
                lessonOf.add(number);
                trees.add(new Tree(sentence, marks, vocabulary));
            }
            for (Lesson.Marked marked : lesson.marked()) {
                add(number, marked, first);
            }
        }
    }

    private void add(int lesson, Lesson.Marked marked, int first) {
        boolean placed = false;
        for (int t = first; t < trees.size(); t++) {
            int[] content = new int[trees.get(t).size()];
            mark(trees.get(t), marked.content(), Roles.CONTENT, content);
            for (int i = 0; i < content.length; i++) {
                if (content[i] == Roles.CONTENT) {
                    contents.add(key(t, i));
                }
            }
            Optional<Case> found = placed ? Optional.empty() : match(lesson, trees.get(t), marked);
            placed |= found.isPresent();
            if (found.isPresent() && heads.add(key(t, found.get().cue))) {
                cases.add(found.get());
            }
        }
    }

    /** Learns a model and writes it. */
    public static void train(List<Lesson> lessons, Writer out) throws IOException {
        new AttributionTraining(lessons).learn().write(out);
    }

    private Model learn() {
        // Parts and chances by models that have not seen the report have the mistakes of those on new reports.
        Weights evenRoles = roles(lesson -> lesson % 2 == 0);
        Weights oddRoles = roles(lesson -> lesson % 2 == 1);
        Learner borders = new Learner(Roles.COUNT, 5, 1e-5, 15);
        for (Case one : cases) {
            int[] guessed = new Roles(one.tree, one.cue).likeliest(one.lesson % 2 == 0 ? oddRoles : evenRoles);
            Borders along = new Borders(one.tree, one.cue, guessed);
            for (int i = 0; i < one.parts.length; i++) {
                borders.add(along.features(i, i == 0 ? 0 : one.parts[i - 1]), one.parts[i]);
            }
        }
        Weights along = borders.learn(LEAST_WEIGHT);
        Weights none = new Weights(2, Map.of());
        Model even = new Model(vocabulary, cues(lesson -> lesson % 2 == 0), evenRoles, along, none);
        Model odd = new Model(vocabulary, cues(lesson -> lesson % 2 == 1), oddRoles, along, none);
        Learner verdicts = new Learner(2, 8, 1e-5, 8);
        for (int t = 0; t < trees.size(); t++) {
            List<Draft> drafts = Finder.possible(trees.get(t), lessonOf.get(t) % 2 == 0 ? odd : even);
            for (Draft draft : drafts) {
                verdicts.add(Verdicts.features(draft, drafts), heads.contains(key(t, draft.cue())) ? 1 : 0);
            }
        }
        return new Model(
                vocabulary, cues(lesson -> true), roles(lesson -> true), along, verdicts.learn(LEAST_WEIGHT / 3));
    }

    private Weights cues(IntPredicate chosen) {
        Learner learner = new Learner(2, 8, 3e-5, 8);
        for (int t = 0; t < trees.size(); t++) {
            if (chosen.test(lessonOf.get(t))) {
                Tree tree = trees.get(t);
                for (int i = 0; i < tree.size(); i++) {
                    // What is said inside a content was not marked, whether it is said there that somebody says it or
                    // not.
                    if (Cues.isPossible(tree, i) && !contents.contains(key(t, i))) {
                        learner.add(Cues.features(tree, i), heads.contains(key(t, i)) ? 1 : 0);
                    }
                }
            }
        }
        return learner.learn(LEAST_WEIGHT);
    }

    private Weights roles(IntPredicate chosen) {
        Learner learner = new Learner(Roles.COUNT, 5, 1e-5, 12);
        for (Case one : cases) {
            if (chosen.test(one.lesson)) {
                Roles roles = new Roles(one.tree, one.cue);
                for (int word : roles.order()) {
                    if (word != one.cue) {
                        learner.add(roles.features(word, one.parts[roles.from(word)]), one.parts[word]);
                    }
                }
            }
        }
        return learner.learn(LEAST_WEIGHT);
    }

    private static long key(int tree, int word) {
        return ((long) tree << 32) + word;
    }

    /** The words that may be learned: in small letters in several reports, and not mostly names that a headline misled to. */
    private static Set<String> vocabulary(List<Lesson> lessons) {
        Map<String, Integer> reportsWith = new HashMap<>();
        Map<String, Integer> reportsWithName = new HashMap<>();
        for (Lesson lesson : lessons) {
            Set<String> small = new HashSet<>();
            Set<String> names = new HashSet<>();
            for (Sentence sentence : lesson.reading().sentences()) {
                for (Token token : sentence.tokens()) {
                    boolean word =
                            token.lemma().chars().allMatch(c -> Character.isLowerCase(c) || c == '-' || c == '\'');
                    if (token.upos().equals("PROPN")) {
                        names.add(token.form().toLowerCase(Locale.ROOT));
                    } else if (word && token.form().equals(token.form().toLowerCase(Locale.ROOT))) {
                        small.add(token.lemma());
                    }
                }
            }
            small.forEach(word -> reportsWith.merge(word, 1, Integer::sum));
            names.forEach(word -> reportsWithName.merge(word, 1, Integer::sum));
        }
        reportsWith
                .entrySet()
                .removeIf(word -> word.getValue() < REPORTS_WITH_WORD
                        || reportsWithName.getOrDefault(word.getKey(), 0) > MOSTLY_NAME * word.getValue());
        return reportsWith.keySet();
    }

    private static Optional<Case> match(int lesson, Tree tree, Lesson.Marked marked) {
        int[] parts = new int[tree.size()];
        Arrays.fill(parts, Roles.OUT);
        mark(tree, marked.content(), Roles.CONTENT, parts);
        mark(tree, marked.source(), Roles.SOURCE, parts);
        mark(tree, marked.cue(), Roles.CUE, parts);
        int head = -1;
        for (int i = 0; i < parts.length; i++) {
            boolean higher = head < 0 || tree.depth(i) < tree.depth(head);
            if (parts[i] == Roles.CUE && Cues.isPossible(tree, i) && higher) {
                head = i;
            }
        }
        return head < 0 ? Optional.empty() : Optional.of(new Case(lesson, tree, head, parts));
    }

    private static void mark(Tree tree, List<Span> spans, int part, int[] parts) {
        for (Span span : spans) {
            for (int i = 0; i < parts.length; i++) {
                Span word = tree.token(i).span();
                int shared = Math.min(span.end(), word.end()) - Math.max(span.start(), word.start());
                if (shared * 2 > word.length()) {
                    parts[i] = part;
                }
            }
        }
    }
}
