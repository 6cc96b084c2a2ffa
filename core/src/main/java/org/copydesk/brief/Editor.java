package org.copydesk.brief;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.copydesk.reading.Name;
import org.copydesk.reading.Reading;
import org.copydesk.reading.Sentence;
import org.copydesk.reading.Token;
import org.copydesk.reading.quotes.Quotation;
import org.copydesk.reading.reader.Reader;
import org.copydesk.reading.references.Dependences;
import org.copydesk.text.Span;

/**
 * Cuts a report to a brief: chooses sentences, cuts along their trees, sets paragraphs, heads the whole.
 *
 * <p>Pure: the same reading and length give the same brief. Safe for threads.
 */
public final class Editor {

    /** A topic may take so much more than its share of the report. */
    private static final double TOPIC_MAY_EXCEED = 1.1;

    /** What the sentences of a topic beyond that are worth. */
    private static final double CROWDED = 0.4;

    /** Briefs may run over by so much before sentences are tightened. */
    private static final double MAY_RUN_OVER = 1.08;

    private final Proofs proofs;

    /** An editor that has the reader read its cuts again. */
    public Editor(Reader reader) {
        this.proofs = new Proofs(reader);
    }

    /**
     * The brief of a report.
     *
     * @return empty where the report has no sentence that can stand in a brief
     */
    public Optional<Brief> edit(Reading reading, Length length) {
        if (reading.sentences().stream().noneMatch(Prose::is)) {
            return Optional.empty();
        }
        return new Desk(reading, length).edit();
    }

    /** One report on the desk. */
    private final class Desk {

        private final Reading reading;
        private final Length length;
        private final Dependences dependences;
        private final People people;
        private final NewsValue values;

        /** Words of each sentence, of each section and of the whole report. */
        private final int[] sentenceWords;

        private final int[] sectionWords;
        private final int totalWords;

        /** How many words the brief may have. */
        private final int budget;

        /** The chosen sentences by their number, as they will be printed. */
        private final TreeMap<Integer, Copy> chosen = new TreeMap<>();

        private final Set<Integer> tooAlike = new HashSet<>();

        Desk(Reading reading, Length length) {
            this.reading = reading;
            this.length = length;
            this.dependences = Dependences.of(reading);
            this.people = new People(reading);
            this.values = new NewsValue(reading, dependences);
            List<Sentence> sentences = reading.sentences();
            this.sentenceWords = sentences.stream().mapToInt(Editor::words).toArray();
            this.totalWords = Arrays.stream(sentenceWords).sum();
            this.sectionWords = new int[1 + sentences.getLast().section()];
            sentences.forEach(sentence -> sectionWords[sentence.section()] += sentenceWords[sentence.index()]);
            this.budget = length.words(totalWords);
        }

        Optional<Brief> edit() {
            choose();
            if (chosen.isEmpty()) {
                return Optional.empty();
            }
            proofs.tidy(chosen.values(), dependences);
            shorten();
            finish();
            List<Paragraph> paragraphs = paragraphs();
            BriefSentence headline = new Headlines(reading, dependences, proofs).head(leads());
            return Optional.of(new Brief(reading.report(), printedDateline(), headline, paragraphs, omissions()));
        }

        /** The brief's sentences as the reporter wrote them, in order, to be headed. */
        private List<Copy> leads() {
            List<Copy> leads = new ArrayList<>();
            for (Copy copy : chosen.values()) {
                leads.add(new Copy(reading.report().text(), copy.sentence()));
            }
            return leads;
        }

        private Dateline printedDateline() {
            return new Dateline(
                    reading.dateline().map(found -> new Dateline.Place(reading.words(found.place()), found.place())),
                    reading.report().published());
        }

        // Choosing.

        private void choose() {
            int most = length instanceof Length.Sentences sentences ? sentences.count() : Integer.MAX_VALUE;
            List<Sentence> order = reading.sentences().stream()
                    .sorted(Comparator.comparingDouble((Sentence s) -> -values.of(s))
                            .thenComparing(Sentence::index))
                    .toList();
            lead(most);
            if (length instanceof Length.Natural) {
                sections(most);
            }
            boolean added = true;
            while (added) {
                added = false;
                Sentence best = null;
                double bestGain = 0;
                for (Sentence sentence : order) {
                    double gain = gain(sentence, most);
                    if (gain > bestGain) {
                        bestGain = gain;
                        best = sentence;
                    }
                }
                if (best != null) {
                    take(run(best));
                    added = true;
                }
            }
            if (chosen.isEmpty()) {
                // A length that holds no sentence still gets the best one.
                order.stream()
                        .filter(this::canStand)
                        .filter(s -> run(s).size() == 1)
                        .findFirst()
                        .ifPresent(s -> take(List.of(s.index())));
            }
        }

        /** The first sentence that can open a brief. */
        private void lead(int most) {
            for (Sentence sentence : reading.sentences()
                    .subList(0, Math.min(5, reading.sentences().size()))) {
                List<Integer> run = run(sentence);
                if (canStand(sentence)
                        && run.size() <= Math.min(2, most)
                        && !sentence.token(sentence.size() - 1).form().equals("?")) {
                    take(run);
                    return;
                }
            }
        }

        /** Each section's first sentence that can stand, so that no topic is lost. */
        private void sections(int most) {
            int section = -1;
            for (Sentence sentence : reading.sentences()) {
                if (sentence.section() == section || !canStand(sentence)) {
                    continue;
                }
                List<Integer> run = run(sentence);
                if (run.size() <= 2 && fits(run, most)) {
                    take(run);
                    section = sentence.section();
                }
            }
        }

        private boolean canStand(Sentence sentence) {
            return Prose.is(sentence) && dependences.of(sentence.index()).possible();
        }

        /** The sentences that must be taken to take this one, itself included; empty where it cannot be taken. */
        private List<Integer> run(Sentence sentence) {
            Dependences.Need need = dependences.of(sentence.index());
            List<Integer> run = new ArrayList<>();
            for (int i = need.from(); i <= need.to(); i++) {
                Sentence part = reading.sentences().get(i);
                if (!Prose.is(part) || !dependences.of(i).possible()) {
                    return List.of();
                }
                if (!chosen.containsKey(i)) {
                    run.add(i);
                }
            }
            return run;
        }

        private boolean fits(List<Integer> run, int most) {
            int words = chosen.values().stream().mapToInt(Copy::words).sum();
            int more = run.stream().mapToInt(i -> sentenceWords[i]).sum();
            return !run.isEmpty() && words + more <= budget * MAY_RUN_OVER + 2 && chosen.size() + run.size() <= most;
        }

        private double gain(Sentence sentence, int most) {
            if (chosen.containsKey(sentence.index()) || !canStand(sentence) || tooAlike.contains(sentence.index())) {
                return 0;
            }
            List<Integer> run = run(sentence);
            if (!fits(run, most)) {
                return 0;
            }
            double sum = 0;
            int words = 0;
            for (int i : run) {
                Sentence part = reading.sentences().get(i);
                sum += Math.max(0.05, values.of(part)) * fresh(part);
                words += sentenceWords[i];
            }
            return sum / Math.pow(Math.max(8, words), 0.6) * room(sentence.section(), words);
        }

        /** Less than 1 where a topic already has its share of the brief, so that the others are heard. */
        private double room(int section, int words) {
            int used = chosen.values().stream()
                    .filter(copy -> copy.sentence().section() == section)
                    .mapToInt(Copy::words)
                    .sum();
            return used + words <= TOPIC_MAY_EXCEED * budget * sectionWords[section] / totalWords ? 1 : CROWDED;
        }

        /** How much of a sentence is new beside what was chosen, 0 to 1. */
        private double fresh(Sentence sentence) {
            double nearest = 0;
            for (Copy copy : chosen.values()) {
                nearest = Math.max(nearest, copy.sentence().embedding().cosine(sentence.embedding()));
            }
            if (nearest > 0.92) {
                tooAlike.add(sentence.index());
                return 0;
            }
            return 1 - Math.max(0, (nearest - 0.5) / 0.5) * 0.8;
        }

        private void take(List<Integer> run) {
            for (int i : run) {
                Copy copy =
                        new Copy(reading.report().text(), reading.sentences().get(i));
                chosen.put(i, copy);
            }
        }

        // Shortening to length.

        private void shorten() {
            if (length instanceof Length.Sentences) {
                return;
            }
            int words = chosen.values().stream().mapToInt(Copy::words).sum();
            if (words > budget * MAY_RUN_OVER + 3) {
                proofs.tighten(chosen.values(), dependences, words - (int) (budget * MAY_RUN_OVER));
            }
        }

        // Openings, names and quotation marks.

        private void finish() {
            Set<String> met = new HashSet<>();
            int before = -2;
            for (Map.Entry<Integer, Copy> entry : chosen.entrySet()) {
                int index = entry.getKey();
                Copy copy = entry.getValue();
                if (before != index - 1) {
                    dropConnective(copy);
                }
                introduce(copy, met);
                balanceQuotes(copy, before == index - 1, chosen.containsKey(index + 1));
                before = index;
            }
        }

        /** Without the sentence it points back to, "But" or "However," goes. */
        private void dropConnective(Copy copy) {
            Sentence sentence = copy.sentence();
            if (Dependences.opening(sentence) == Dependences.Opening.REMOVABLE
                    && !dependences.isQuoted(sentence.token(0).span())) {
                int end = 1;
                if (end < sentence.size() && sentence.token(end).form().equals(",")) {
                    end++;
                }
                copy.cut(0, end, Reason.CONNECTIVE);
            }
            for (int i = 1; i < sentence.size(); i++) {
                Token token = sentence.token(i);
                boolean lone = token.isWord("also")
                        && token.is("advmod")
                        && !sentence.token(i - 1).isWord("but")
                        && !dependences.isQuoted(token.span());
                boolean clauseOwn = lone && token.head() == sentence.root();
                if (clauseOwn && copy.keeps(i) && !sentence.token(i - 1).form().equals(",")) {
                    copy.cut(i, i + 1, Reason.CONNECTIVE);
                }
            }
        }

        /** A surname whose bearer has not been met in the brief gets the name and role of the introduction. */
        private void introduce(Copy copy, Set<String> met) {
            Sentence sentence = copy.sentence();
            for (Name name : sentence.names()) {
                if (name.kind() != Name.Kind.PERSON || !copy.keeps(name.end() - 1)) {
                    continue;
                }
                String surname = sentence.token(name.end() - 1).form();
                boolean whole = name.end() - name.first() > 1;
                if (!whole
                        && !met.contains(surname)
                        && !dependences.isQuoted(sentence.token(name.first()).span())) {
                    people.named(surname)
                            .filter(known -> known.sentence() < sentence.index())
                            .ifPresent(known -> write(copy, name, known));
                }
                met.add(surname);
            }
        }

        private void write(Copy copy, Name name, People.Introduction known) {
            Sentence sentence = copy.sentence();
            String text = reading.report().text();
            int first = name.first();
            while (first > 0
                    && sentence.token(first - 1)
                            .isWord("mr", "mr.", "mrs", "mrs.", "ms", "ms.", "dr", "dr.", "prof", "prof.")) {
                first--;
            }
            // A title that stands there already ("President Orr") makes the longer one superfluous.
            boolean titled = first > 0
                    && sentence.token(first - 1).is("nmod")
                    && sentence.token(first - 1).upos().equals("PROPN");
            Span source = titled ? sentenceSpan(known) : known.name();
            copy.putBefore(first, new Edit.Moved(source, source.of(text), Reason.REFERENCE));
            copy.cut(first, name.end(), Reason.REFERENCE);
            boolean possessive = name.end() < sentence.size()
                    && sentence.token(name.end()).xpos().equals("POS");
            if (!possessive && !titled && known.role().isPresent() && name.end() < sentence.size()) {
                Span role = known.role().get();
                boolean mark = Words.closes(sentence.token(name.end()).form());
                copy.putAfter(name.end() - 1, new Edit.Added(", ", Reason.PUNCTUATION));
                copy.putAfter(name.end() - 1, new Edit.Moved(role, role.of(text), Reason.REFERENCE));
                if (!mark) {
                    copy.putAfter(name.end() - 1, new Edit.Added(",", Reason.PUNCTUATION));
                }
            }
        }

        private Span sentenceSpan(People.Introduction known) {
            Sentence sentence = reading.sentences().get(known.sentence());
            return sentence.token(known.first())
                    .span()
                    .cover(sentence.token(known.end() - 1).span());
        }

        /** Gives a sentence the quotation marks that stand in neighbours it is printed without. */
        private void balanceQuotes(Copy copy, boolean follows, boolean goesOn) {
            Sentence sentence = copy.sentence();
            for (Quotation quotation : dependences.quotationsIn(sentence)) {
                Span span = quotation.span();
                boolean opensHere = span.start() >= sentence.span().start() && quotation.opened();
                boolean closesHere = span.end() <= sentence.span().end() && quotation.closed();
                if (!opensHere && !follows) {
                    copy.putBefore(firstKept(copy), new Edit.Added(openMark(quotation), Reason.PUNCTUATION));
                }
                if (opensHere && quotation.continues() && follows) {
                    cutMark(copy, span.start());
                }
                boolean nextSameQuote = goesOn && sameQuotation(sentence, quotation);
                if (!closesHere && !nextSameQuote) {
                    copy.putAtEnd(new Edit.Added(closeMark(quotation), Reason.PUNCTUATION));
                }
            }
        }

        private boolean sameQuotation(Sentence sentence, Quotation quotation) {
            Sentence next = reading.sentences().get(sentence.index() + 1);
            return quotation.span().overlaps(next.span())
                    || dependences.quotationsIn(next).stream()
                            .anyMatch(q -> q.continues()
                                    && q.span().start() <= next.span().start());
        }

        private String openMark(Quotation quotation) {
            return reading.report()
                    .text()
                    .substring(quotation.span().start(), quotation.span().start() + 1);
        }

        private String closeMark(Quotation quotation) {
            return switch (openMark(quotation)) {
                case "\u201c", "\u201e" -> "\u201d";
                case "\u2018" -> "\u2019";
                case "\u00ab" -> "\u00bb";
                default -> openMark(quotation); // Straight marks close as they open.
            };
        }

        private static int firstKept(Copy copy) {
            int first = 0;
            while (first < copy.sentence().size() - 1 && !copy.keeps(first)) {
                first++;
            }
            return first;
        }

        private static void cutMark(Copy copy, int offset) {
            for (int i = 0; i < copy.sentence().size(); i++) {
                if (copy.sentence().token(i).span().start() == offset) {
                    copy.cut(i, i + 1, Reason.PUNCTUATION);
                }
            }
        }

        // Setting.

        private List<Paragraph> paragraphs() {
            List<List<Copy>> groups = Topics.group(reading, List.copyOf(chosen.values()), dependences);
            return groups.stream().map(group -> new Paragraph(spaced(group))).toList();
        }

        private static List<BriefSentence> spaced(List<Copy> group) {
            return group.stream().map(Copy::print).toList();
        }

        private List<Omission> omissions() {
            List<Omission> omissions = new ArrayList<>();
            reading.dateline().ifPresent(found -> omissions.add(new Omission(found.whole(), Reason.DATELINE)));
            for (Sentence sentence : reading.sentences()) {
                if (chosen.containsKey(sentence.index())) {
                    continue;
                }
                Reason reason = !Prose.is(sentence)
                        ? Reason.NOT_PROSE
                        : run(sentence).isEmpty()
                                        || !dependences.of(sentence.index()).possible()
                                        || run(sentence).size() > 1
                                ? Reason.DEPENDS
                                : tooAlike.contains(sentence.index()) ? Reason.REPEATED : Reason.LESS_NEWS;
                omissions.add(new Omission(sentence.span(), reason));
            }
            return omissions;
        }
    }

    /** How many words a sentence has, as a reader counts. */
    static int words(Sentence sentence) {
        return Words.count(sentence, token -> true);
    }
}
