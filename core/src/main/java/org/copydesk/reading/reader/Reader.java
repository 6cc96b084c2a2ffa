package org.copydesk.reading.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copydesk.reading.Dateline;
import org.copydesk.reading.Embedding;
import org.copydesk.reading.Name;
import org.copydesk.reading.Reading;
import org.copydesk.reading.Sentence;
import org.copydesk.reading.Token;
import org.copydesk.reading.network.ReadWords;
import org.copydesk.reading.network.ReadingNetwork;
import org.copydesk.reading.words.Datelines;
import org.copydesk.reading.words.Lemmas;
import org.copydesk.reading.words.SentenceSplitter;
import org.copydesk.reading.words.Tokenizer;
import org.copydesk.text.Report;
import org.copydesk.text.Section;
import org.copydesk.text.Span;

/** Reads reports. Safe for threads; close it when all reading is done. */
public final class Reader implements AutoCloseable {

    /** Paragraphs at the top of a report among which its dateline is looked for. */
    private static final int DATELINE_STANDS_WITHIN = 5;

    private final ReadingNetwork network;

    private Reader(ReadingNetwork network) {
        this.network = network;
    }

    /** A reader in which each call runs on the caller's thread alone. */
    public static Reader open() {
        return open(1);
    }

    /** A reader that may use so many cores for one call. */
    public static Reader open(int threads) {
        return new Reader(ReadingNetwork.open(threads));
    }

    /** A sentence's place, before it is read. */
    private record Place(int section, int paragraph, List<Span> words) {}

    public Reading read(Report report) {
        List<Place> places = new ArrayList<>();
        int paragraph = 0;
        Optional<Dateline> dateline = Optional.empty();
        for (int section = 0; section < report.sections().size(); section++) {
            Section part = report.sections().get(section);
            for (Span span : part.paragraphs()) {
                Span prose = span;
                // A headline, a standfirst or a caption may stand above the dateline.
                if (paragraph < DATELINE_STANDS_WITHIN && dateline.isEmpty()) {
                    dateline = Datelines.in(report.text(), span);
                    prose = dateline.map(d -> new Span(d.whole().end(), span.end()))
                            .orElse(span);
                } else if (dateline.isPresent() && opensAgain(report.text(), dateline.get(), span)) {
                    // Below a teaser the report begins anew.
                    prose = new Span(span.start() + dateline.get().whole().length(), span.end());
                }
                List<Span> words = Tokenizer.words(report.text(), prose);
                for (Span range : SentenceSplitter.sentences(report.text(), words)) {
                    places.add(new Place(section, paragraph, words.subList(range.start(), range.end())));
                }
                paragraph++;
            }
        }
        List<List<String>> forms = places.stream()
                .map(place -> place.words.stream()
                        .map(span -> form(report.text(), span))
                        .toList())
                .toList();
        List<ReadWords> read = network.readReport(forms);
        List<Sentence> sentences = new ArrayList<>(places.size());
        for (int i = 0; i < places.size(); i++) {
            sentences.add(sentence(i, places.get(i), forms.get(i), read.get(i)));
        }
        return new Reading(report, dateline, Namesakes.known(sentences));
    }

    private static boolean opensAgain(String text, Dateline dateline, Span paragraph) {
        return paragraph.length() > dateline.whole().length()
                && text.startsWith(dateline.whole().of(text), paragraph.start());
    }

    /** Reads sentences given as words, none of them empty: the proof of a sentence that was cut. */
    public List<ReadWords> readWords(List<List<String>> sentences) {
        return network.read(sentences);
    }

    /** Reads the sentences of one report, given as words, none of them empty. */
    public List<ReadWords> readReport(List<List<String>> sentences) {
        return network.readReport(sentences);
    }

    private static String form(String text, Span span) {
        return span.of(text).replace("\u00ad", "");
    }

    private static Sentence sentence(int index, Place place, List<String> forms, ReadWords read) {
        List<Token> tokens = new ArrayList<>(forms.size());
        for (int w = 0; w < forms.size(); w++) {
            tokens.add(new Token(
                    place.words.get(w),
                    forms.get(w),
                    Lemmas.of(forms.get(w), read.xpos()[w]),
                    read.upos()[w],
                    read.xpos()[w],
                    read.heads()[w],
                    read.relations()[w],
                    read.keep()[w]));
        }
        Span span = place.words.getFirst().cover(place.words.getLast());
        return new Sentence(
                index,
                span,
                place.section,
                place.paragraph,
                tokens,
                names(read.entities()),
                new Embedding(read.embedding()));
    }

    private static List<Name> names(String[] labels) {
        List<Name> names = new ArrayList<>();
        int first = -1;
        for (int w = 0; w <= labels.length; w++) {
            boolean inside = w < labels.length && labels[w].startsWith("I-");
            if (first >= 0 && !inside) {
                names.add(new Name(kind(labels[first]), first, w));
                first = -1;
            }
            if (w < labels.length && labels[w].startsWith("B-")) {
                first = w;
            }
        }
        return names;
    }

    private static Name.Kind kind(String label) {
        return switch (label.substring(2)) {
            case "PER" -> Name.Kind.PERSON;
            case "ORG" -> Name.Kind.ORGANISATION;
            case "LOC" -> Name.Kind.PLACE;
            default -> Name.Kind.OTHER; // The model's fourth kind holds all else that has a name.
        };
    }

    @Override
    public void close() {
        network.close();
    }
}
