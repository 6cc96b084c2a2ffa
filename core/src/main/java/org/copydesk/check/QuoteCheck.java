package org.copydesk.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.reading.quotes.Quotation;
import org.copydesk.text.Span;

/** Holds what stands between quotation marks against what was said, word for word. */
final class QuoteCheck {

    private static final Pattern GAP = Pattern.compile("\\u2026|\\.\\s?\\.\\s?\\.|\\[[^\\]]*\\]");
    private static final double ALIKE = .6;

    /** So many words of the reporter's may be put in marks: a title, or a word held at arm's length. */
    private static final int MOST_REPORTERS_WORDS = 3;

    private static final int MOST_LEFT_OUT = 80;

    private static final Set<String> TURNING = Set.of(
            "not",
            "no",
            "never",
            "but",
            "if",
            "unless",
            "only",
            "cannot",
            "nor",
            "neither",
            "hardly",
            "except",
            "without",
            "until",
            "although",
            "however",
            "might",
            "may",
            "perhaps",
            "possibly");

    private QuoteCheck() {}

    /** Checks all quotations of the sentence. */
    static void check(Case trial) {
        Span sentence = trial.line.sentence.span();
        for (Quotation quotation : trial.quotes) {
            if (quotation.content().overlaps(sentence)) {
                Span content = quotation.content();
                Span inside =
                        new Span(Math.max(content.start(), sentence.start()), Math.min(content.end(), sentence.end()));
                if (quotation.closed() || quotation.opened() && inside.start() == content.start()) {
                    check(trial, inside, content.start());
                }
            }
        }
    }

    private static void check(Case trial, Span inside, int begin) {
        List<Wording> parts = parts(trial, inside);
        if (parts.isEmpty()) {
            return;
        }
        if (begin < inside.start() && isGapBefore(trial.text, begin, inside.start())) {
            // An ellipsis ended the sentence before: what it leaves out lies between the two.
            List<Wording> whole = parts(trial, new Span(begin, inside.end()));
            exact(trial, whole).ifPresent(heard -> gaps(trial, inside, heard));
        }
        Optional<Heard> heard = exact(trial, parts);
        if (heard.isEmpty()) {
            notExact(trial, inside, parts);
            return;
        }
        Heard found = heard.get();
        if (!found.quoted && words(parts) > MOST_REPORTERS_WORDS) {
            trial.findings.add(new Finding(
                    Code.QUOTE_NOT_IN_SOURCE,
                    inside,
                    Optional.of(found.place),
                    "These are the reporter\u2019s own words in the source; nobody is quoted there."));
        } else if (parts.size() > 1) {
            gaps(trial, inside, found);
        }
        SpeakerCheck.ofQuote(trial, inside, found.place);
    }

    private static boolean isGapBefore(String text, int begin, int end) {
        Matcher gap = GAP.matcher(text).region(begin, end);
        int last = begin;
        while (gap.find()) {
            last = gap.end();
        }
        return last > begin && text.substring(last, end).isBlank();
    }

    /** The words between the gaps. */
    private static List<Wording> parts(Case trial, Span inside) {
        List<Wording> parts = new ArrayList<>();
        int from = inside.start();
        Matcher gap = GAP.matcher(trial.text).region(inside.start(), inside.end());
        while (gap.find()) {
            add(trial, parts, new Span(from, gap.start()));
            from = gap.end();
        }
        add(trial, parts, new Span(from, inside.end()));
        return parts;
    }

    private static void add(Case trial, List<Wording> parts, Span span) {
        Wording words = Wording.of(trial.text, span, trial.tools.book());
        if (words.size() > 0) {
            parts.add(words);
        }
    }

    private static int words(List<Wording> parts) {
        return parts.stream().mapToInt(Wording::size).sum();
    }

    /**
     * Where the words of a quote stand.
     *
     * @param place from the first to the last
     * @param quoted whether the source quotes them too
     * @param left the words between the parts
     * @param parted whether the parts come from more than one quotation
     */
    private record Heard(Place place, boolean quoted, List<String> left, boolean parted) {}

    /** The parts, one after another, in one of the sources; where they stand several times, where they are quoted. */
    private static Optional<Heard> exact(Case trial, List<Wording> parts) {
        Optional<Heard> best = Optional.empty();
        for (int source = 0; source < trial.material.readings.size(); source++) {
            Wording text = trial.material.wording(source);
            int from = 0;
            while (true) {
                int first = text.indexOf(parts.getFirst().words(), from);
                if (first < 0) {
                    break;
                }
                Optional<Heard> heard = follow(trial, text, source, first, parts);
                if (heard.isPresent() && (best.isEmpty() || isBetter(heard.get(), best.get()))) {
                    best = heard;
                }
                from = first + 1;
            }
        }
        return best;
    }

    /** Quoted words before the reporter's, one quote before several, and near words before far ones. */
    private static boolean isBetter(Heard one, Heard other) {
        if (one.quoted != other.quoted) {
            return one.quoted;
        }
        return one.parted != other.parted ? other.parted : one.left.size() < other.left.size();
    }

    private static Optional<Heard> follow(Case trial, Wording text, int source, int first, List<Wording> parts) {
        List<String> left = new ArrayList<>();
        int end = first + parts.getFirst().size();
        for (Wording part : parts.subList(1, parts.size())) {
            int next = text.indexOf(part.words(), end);
            if (next < 0 || next - end > MOST_LEFT_OUT) {
                return Optional.empty();
            }
            left.addAll(text.words().subList(end, next));
            end = next + part.size();
        }
        Span span = text.span(first, end);
        List<Quotation> over = trial.material.quotations.get(source).stream()
                .filter(quotation -> quotation.span().overlaps(span))
                .toList();
        boolean whole = over.size() == 1
                && over.getFirst().span().start() <= span.start()
                && span.end() <= over.getFirst().span().end();
        // Single marks and apostrophes look alike: a mark right before the words is enough.
        boolean marked = span.start() > 0
                && "'\"\u2018\u201c".indexOf(trial.material.text(source).charAt(span.start() - 1)) >= 0;
        return Optional.of(new Heard(new Place(source, span), !over.isEmpty() || marked, left, !whole));
    }

    private static boolean turns(String word) {
        String plain = word.replace('\u2019', '\'');
        return TURNING.contains(plain) || plain.endsWith("n't");
    }

    private static void gaps(Case trial, Span inside, Heard found) {
        Optional<String> turning = found.left.stream().filter(QuoteCheck::turns).findFirst();
        if (turning.isPresent()) {
            trial.findings.add(new Finding(
                    Code.QUOTE_ELLIPSIS,
                    inside,
                    Optional.of(found.place),
                    "The words left out hold \u201c" + turning.get() + "\u201d, which changes what was said."));
        } else if (found.parted) {
            trial.findings.add(new Finding(
                    Code.QUOTE_ELLIPSIS,
                    inside,
                    Optional.of(found.place),
                    "The words before and after the gap are not of one quote in the source."));
        }
    }

    private static void notExact(Case trial, Span inside, List<Wording> parts) {
        List<String> all = parts.stream().flatMap(part -> part.words().stream()).toList();
        boolean gapped = parts.size() > 1;
        if (gapped) {
            Optional<Place> scattered = scattered(trial, parts);
            if (scattered.isPresent()) {
                trial.findings.add(new Finding(
                        Code.QUOTE_ELLIPSIS,
                        inside,
                        scattered,
                        "The parts of this quote do not stand in this order, or not near each other, in the source."));
                return;
            }
        }
        Optional<Near> nearest = Optional.empty();
        for (int source = 0; source < trial.material.readings.size(); source++) {
            for (Quotation quotation : trial.material.quotations.get(source)) {
                Wording said = Wording.of(trial.material.text(source), quotation.span(), trial.tools.book());
                Optional<Near> near = near(all, said, source);
                if (near.isPresent() && (nearest.isEmpty() || near.get().share > nearest.get().share)) {
                    nearest = near;
                }
            }
        }
        if (nearest.isPresent() && nearest.get().share >= ALIKE) {
            Near near = nearest.get();
            trial.findings.add(new Finding(
                    Code.QUOTE_ALTERED,
                    inside,
                    Optional.of(near.place),
                    "What was said is \u201c" + trial.material.words(near.place) + "\u201d.",
                    near.differences));
            SpeakerCheck.ofQuote(trial, inside, near.place);
        } else if (all.size() > 1 || !trial.material.hasLike(trial.tools.book().key(all.getFirst()))) {
            trial.findings.add(new Finding(
                    Code.QUOTE_NOT_IN_SOURCE, inside, Optional.empty(), "Nobody says these words in the source."));
        }
    }

    private static Optional<Place> scattered(Case trial, List<Wording> parts) {
        for (int source = 0; source < trial.material.readings.size(); source++) {
            Wording text = trial.material.wording(source);
            boolean all = true;
            Optional<Span> span = Optional.empty();
            for (Wording part : parts) {
                int at = text.indexOf(part.words(), 0);
                all &= at >= 0;
                if (at >= 0) {
                    Span here = text.span(at, at + part.size());
                    span = Optional.of(span.map(here::cover).orElse(here));
                }
            }
            if (all && span.isPresent()) {
                return Optional.of(new Place(source, span.get()));
            }
        }
        return Optional.empty();
    }

    private record Near(double share, Place place, List<Difference> differences) {}

    /** The stretch of a quotation that is most like the words. */
    private static Optional<Near> near(List<String> words, Wording said, int source) {
        int n = words.size();
        int m = said.size();
        int[][] table = new int[n + 1][m + 1];
        for (int i = n - 1; i >= 0; i--) {
            for (int j = m - 1; j >= 0; j--) {
                table[i][j] = words.get(i).equals(said.words().get(j))
                        ? table[i + 1][j + 1] + 1
                        : Math.max(table[i + 1][j], table[i][j + 1]);
            }
        }
        if (table[0][0] == 0) {
            return Optional.empty();
        }
        List<int[]> pairs = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < n && j < m) {
            if (words.get(i).equals(said.words().get(j))) {
                pairs.add(new int[] {i, j});
                i++;
                j++;
            } else if (table[i + 1][j] >= table[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        int first = Math.max(0, pairs.getFirst()[1] - pairs.getFirst()[0]);
        int end = Math.min(m, pairs.getLast()[1] + n - pairs.getLast()[0]);
        List<Difference> differences = new ArrayList<>();
        int at = first;
        int done = 0;
        for (int[] pair : pairs) {
            addDifference(differences, Difference.Kind.LEFT_OUT, said.words().subList(at, Math.max(at, pair[1])));
            addDifference(differences, Difference.Kind.PUT_IN, words.subList(done, pair[0]));
            addDifference(differences, Difference.Kind.KEPT, List.of(words.get(pair[0])));
            at = pair[1] + 1;
            done = pair[0] + 1;
        }
        addDifference(differences, Difference.Kind.LEFT_OUT, said.words().subList(Math.min(at, end), end));
        addDifference(differences, Difference.Kind.PUT_IN, words.subList(done, n));
        return Optional.of(new Near(
                pairs.size() / (double) n, new Place(source, said.span(first, Math.max(end, first + 1))), differences));
    }

    private static void addDifference(List<Difference> all, Difference.Kind kind, List<String> words) {
        if (words.isEmpty()) {
            return;
        }
        String joined = String.join(" ", words);
        if (!all.isEmpty() && all.getLast().kind() == kind) {
            Difference last = all.removeLast();
            all.add(new Difference(kind, last.words() + " " + joined));
        } else {
            all.add(new Difference(kind, joined));
        }
    }
}
