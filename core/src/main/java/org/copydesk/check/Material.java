package org.copydesk.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.copydesk.reading.Reading;
import org.copydesk.reading.Sentence;
import org.copydesk.reading.dates.TimeExpression;
import org.copydesk.reading.dates.Times;
import org.copydesk.reading.quotes.Quotation;
import org.copydesk.reading.quotes.Quotations;
import org.copydesk.reading.words.Tokenizer;
import org.copydesk.text.Report;
import org.copydesk.text.Span;

/** The sources made ready: all their sentences, and what stands where in them. */
final class Material {

    final List<Reading> readings;
    final List<Line> lines = new ArrayList<>();
    final List<List<Quotation>> quotations = new ArrayList<>();

    /** The sources' sentences as they stand, with one space wherever they have any. */
    final Set<String> sentences = new HashSet<>();

    private final Wordbook book;
    private final Set<String> words = new HashSet<>();
    private final Map<String, Integer> frequency = new HashMap<>();
    private final Map<String, List<Line>> byWord = new HashMap<>();
    private final int[] firstLine;
    private final List<Wording> wordings = new ArrayList<>();
    private final List<Runs> bare = new ArrayList<>();

    Material(List<Reading> readings, Wordbook book, Quantities figures) {
        this.readings = readings;
        this.book = book;
        firstLine = new int[readings.size() + 1];
        for (int source = 0; source < readings.size(); source++) {
            Reading reading = readings.get(source);
            List<Quotation> quotes = Quotations.of(reading.report());
            quotations.add(quotes);
            firstLine[source] = lines.size();
            bare.add(new Runs());
            String text = reading.report().text();
            for (Sentence sentence : reading.sentences()) {
                sentences.add(Case.WHITE.matcher(reading.words(sentence.span())).replaceAll(" "));
            }
            wordings.add(Wording.of(text, new Span(0, text.length()), book));
            lines.addAll(lines(source, reading, lines.size(), quotes, book, figures));
            addAbout(reading);
        }
        firstLine[readings.size()] = lines.size();
        for (Line line : lines) {
            words.addAll(line.all);
            bare.get(line.source).add(line);
            for (String key : line.all) {
                frequency.merge(key, 1, Integer::sum);
                byWord.computeIfAbsent(key, unused -> new ArrayList<>()).add(line);
            }
        }
    }

    /** The sentences of a reading as lines. */
    static List<Line> lines(
            int source, Reading reading, int number, List<Quotation> quotes, Wordbook book, Quantities figures) {
        List<TimeExpression> times = Times.of(reading);
        List<Line> lines = new ArrayList<>();
        int next = 0;
        for (Sentence sentence : reading.sentences()) {
            while (next < times.size()
                    && times.get(next).span().end() <= sentence.span().start()) {
                next++;
            }
            List<TimeExpression> inside = new ArrayList<>();
            for (int i = next;
                    i < times.size()
                            && times.get(i).span().start() < sentence.span().end();
                    i++) {
                inside.add(times.get(i));
            }
            List<Span> marks = quotes.stream()
                    .map(Quotation::span)
                    .filter(span -> span.overlaps(sentence.span()))
                    .toList();
            lines.add(new Line(source, number + lines.size(), sentence, inside, marks, book, figures));
        }
        return lines;
    }

    /** Title, outlet, byline and dateline are in no sentence, but their names are the source's. */
    private void addAbout(Reading reading) {
        Report report = reading.report();
        List<String> about = new ArrayList<>();
        report.title().ifPresent(about::add);
        report.outlet().ifPresent(about::add);
        report.byline().ifPresent(about::add);
        reading.dateline().ifPresent(dateline -> about.add(reading.words(dateline.whole())));
        report.sections().forEach(section -> section.crosshead().ifPresent(head -> about.add(reading.words(head))));
        for (String text : about) {
            for (Span word : Tokenizer.words(text, new Span(0, text.length()))) {
                words.add(book.key(word.of(text)));
                words.add(Wordbook.plain(word.of(text)));
            }
        }
    }

    /** The sentences that have a word. */
    List<Line> with(String key) {
        return byWord.getOrDefault(key, List.of());
    }

    /** Whether a word stands anywhere in the sources. */
    boolean has(String key) {
        return words.contains(key);
    }

    /** Whether a word, or one that can stand for it, stands anywhere in the sources. */
    boolean hasLike(String key) {
        if (has(key)) {
            return true;
        }
        for (String other : book.allRelated(key)) {
            if (has(other)) {
                return true;
            }
        }
        Optional<String> place = book.place(key);
        return place.isPresent() && lines.stream().anyMatch(line -> hasPlace(line, place.get()));
    }

    private boolean hasPlace(Line line, String usual) {
        return line.mentions.stream().anyMatch(mention -> mention.usual().equals(usual))
                || line.all.stream()
                        .anyMatch(word -> book.place(word).filter(usual::equals).isPresent());
    }

    /** How much a word tells one sentence from the others: more for a name or a figure, less for what stands everywhere. */
    double weight(Line line, int token) {
        if (!line.content[token]) {
            return 0;
        }
        int count = frequency.getOrDefault(line.keys[token], 0);
        double rare = Math.log((lines.size() + 1.0) / (count + .5)) / Math.log((lines.size() + 1.0) / .5);
        String upos = line.token(token).upos();
        double kind = upos.equals("PROPN") || upos.equals("NUM") ? 1.3 : upos.equals("ADV") ? .6 : 1;
        return kind * (.4 + .6 * Math.max(0, rare));
    }

    /** Whether a name stands in the sources, as a whole or with some of its words. */
    boolean knows(Mention mention) {
        if (mentioned(mention).isPresent()) {
            return true;
        }
        // The network may have missed the name in the source: its words together in one sentence are enough.
        Set<String> wanted = new HashSet<>(mention.words());
        for (Line line : lines) {
            if (line.all.containsAll(wanted)) {
                return true;
            }
        }
        boolean about = words.containsAll(wanted) && lines.stream().noneMatch(line -> line.all.containsAll(wanted));
        boolean single = wanted.size() == 1;
        return about && single
                || book.place(mention.usual()).isPresent()
                        && lines.stream().anyMatch(line -> hasPlace(line, mention.usual()));
    }

    /** The first sentence that has this name. */
    private Optional<Line> mentioned(Mention mention) {
        return lines.stream()
                .filter(line -> line.mentions.stream().anyMatch(other -> holds(other, mention)))
                .findFirst();
    }

    /** Whether a name of a source bears one of the brief out: what the brief adds to it is said elsewhere in the sources. */
    boolean holds(Mention source, Mention mention) {
        return source.isSame(mention)
                && (source.usual().equals(mention.usual())
                        || mention.words().stream().allMatch(this::has)
                        || !source.words().stream().allMatch(mention.words()::contains));
    }

    /** The sentence before in the same source. */
    Optional<Line> before(Line line) {
        return line.number > firstLine[line.source] ? Optional.of(lines.get(line.number - 1)) : Optional.empty();
    }

    /** The sentence after in the same source. */
    Optional<Line> after(Line line) {
        return line.number + 1 < firstLine[line.source + 1]
                ? Optional.of(lines.get(line.number + 1))
                : Optional.empty();
    }

    String text(int source) {
        return readings.get(source).report().text();
    }

    /** A source's text as a row of words. */
    Wording wording(int source) {
        return wordings.get(source);
    }

    /** How many of the words from one on stand together in a source. */
    int longestRun(List<String> wanted, int from) {
        int best = 0;
        for (int source = 0; source < wordings.size(); source++) {
            best = Math.max(best, bare.get(source).longestRun(wanted, from));
        }
        return best;
    }

    /** Whether words stand together in a source. */
    boolean hasRun(List<String> wanted) {
        return bare.stream().anyMatch(runs -> runs.longestRun(wanted, 0) >= wanted.size());
    }

    /** The sentence of a source in which a place begins. */
    Optional<Line> lineAt(Place place) {
        for (int i = firstLine[place.source()]; i < firstLine[place.source() + 1]; i++) {
            if (lines.get(i).sentence.span().end() > place.span().start()) {
                return Optional.of(lines.get(i));
            }
        }
        return Optional.empty();
    }

    String words(Place place) {
        return place.span().of(text(place.source()));
    }

    Place place(Line line) {
        return new Place(line.source, line.sentence.span());
    }

    Place place(Line line, int first, int end) {
        return new Place(line.source, line.span(first, end));
    }
}
