package org.copydesk.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.copydesk.Copydesk;
import org.copydesk.brief.Brief;
import org.copydesk.brief.BriefSentence;
import org.copydesk.brief.Edit;
import org.copydesk.reading.Reading;
import org.copydesk.reading.Sentence;
import org.copydesk.reading.Token;
import org.copydesk.reading.quotes.Attribution;
import org.copydesk.reading.quotes.Attributions;
import org.copydesk.reading.quotes.Quotation;
import org.copydesk.reading.quotes.Quotations;
import org.copydesk.reading.quotes.Speaker;
import org.copydesk.reading.references.Dependences;
import org.copydesk.text.Intake;
import org.copydesk.text.Reports;
import org.copydesk.text.Span;

/** Looks for the faults of one brief, reading it as a reader would: as a text of its own, beside its source. */
final class Faith {

    /** Words that belong to the figure behind them. */
    private static final Set<String> QUALIFIERS = Set.of(
            "about",
            "around",
            "approximately",
            "roughly",
            "nearly",
            "almost",
            "over",
            "under",
            "above",
            "below",
            "least",
            "most",
            "some",
            "estimated",
            "only",
            "than",
            "between",
            "exactly",
            "to");

    /** Words that a figure needs behind it. */
    private static final Set<String> UNITS = Set.of(
            "%",
            "percent",
            "per",
            "million",
            "billion",
            "trillion",
            "bn",
            "m",
            "thousand",
            "hundred",
            "km",
            "miles",
            "dozen");

    private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "it", "who", "i", "we");

    private final Reading source;
    private final Brief brief;
    private final Optional<Reading> read;

    Faith(Copydesk desk, Reading source, Brief brief) {
        this.source = source;
        this.brief = brief;
        String text = brief.paragraphs().stream()
                .map(paragraph -> paragraph.sentences().stream()
                        .map(sentence -> sentence.text().replaceAll("\\s+", " "))
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n\n"));
        this.read = Reports.read(text) instanceof Intake.Accepted accepted
                ? Optional.of(desk.read(accepted.report()))
                : Optional.empty();
    }

    /** The faults and the words that show them. */
    Faults faults() {
        List<Map.Entry<Fault, String>> found = new ArrayList<>();
        BiConsumer<Fault, String> note = (fault, words) -> found.add(Map.entry(fault, words));
        for (BriefSentence sentence : brief.sentences()) {
            if (!sentence.receipt().rebuild(brief.report()).equals(sentence.text())) {
                note.accept(Fault.RECEIPTS, sentence.text());
            }
            figures(sentence, note);
        }
        read.ifPresent(reading -> {
            quotes(reading, note);
            Dependences dependences = Dependences.of(reading);
            for (Sentence sentence : reading.sentences()) {
                String words = sentence.span().of(reading.report().text());
                if (!dependences.of(sentence.index()).possible()) {
                    note.accept(Fault.DANGLING, words);
                }
                if (!isFinite(sentence) && !dependences.isAllQuoted(sentence)) {
                    note.accept(Fault.UNFINISHED, words);
                }
            }
        });
        return new Faults(found);
    }

    /** Faults with the words that show them. */
    record Faults(List<Map.Entry<Fault, String>> found) {
        void forEach(BiConsumer<Fault, String> action) {
            found.forEach(entry -> action.accept(entry.getKey(), entry.getValue()));
        }
    }

    private void quotes(Reading reading, BiConsumer<Fault, String> note) {
        String original = plain(source.report().text());
        Map<String, String> speakers = speakers(source);
        Map<String, String> printed = speakers(reading);
        for (Quotation quotation : Quotations.of(reading.report())) {
            String quote = inner(quotation.span().of(reading.report().text()));
            if (!original.contains(plain(quote))) {
                note.accept(Fault.QUOTES, quote);
            }
        }
        printed.forEach((quote, speaker) -> {
            String before = speakers.get(quote);
            if (before != null
                    && !before.equals(speaker)
                    && !PRONOUNS.contains(before)
                    && !PRONOUNS.contains(speaker)) {
                note.accept(Fault.SPEAKERS, speaker + ", not " + before + ": " + quote);
            }
        });
    }

    /** The last word of the name of who says it, where the text tells it safely, by what is quoted. */
    private static Map<String, String> speakers(Reading reading) {
        String text = reading.report().text();
        List<Quotation> quotations = Quotations.of(reading.report());
        Map<String, String> speakers = new HashMap<>();
        for (Attribution attribution : Attributions.of(reading)) {
            Optional<Span> who = attribution.speaker().flatMap(Speaker::name);
            for (Quotation quotation : quotations) {
                boolean said = attribution.content().stream().anyMatch(span -> span.overlaps(quotation.span()));
                if (said && who.isPresent()) {
                    String[] words = plain(who.get().of(text).replaceAll("\\(.*", ""))
                            .toLowerCase(Locale.ROOT)
                            .split(" ", -1);
                    speakers.putIfAbsent(plain(inner(quotation.span().of(text))), words[words.length - 1]);
                }
            }
        }
        return speakers;
    }

    private static String inner(String quote) {
        return quote.replaceAll("^[\"\u201c\u2018'\u00ab]+|[\"\u201d\u2019'\u00bb]+$", "")
                .replaceAll("[,.]$", "");
    }

    /** White space and the kinds of marks made one, so that only words are compared. */
    private static String plain(String words) {
        return words.replaceAll("[\"\u201c\u201d]", "")
                .replaceAll("[\u2018\u2019]", "'")
                .replaceAll("[\\s\u00a0]+", " ")
                .strip();
    }

    private void figures(BriefSentence printed, BiConsumer<Fault, String> note) {
        List<Span> kept = printed.receipt().edits().stream()
                .filter(edit -> edit instanceof Edit.Kept || edit instanceof Edit.Moved)
                .flatMap(edit ->
                        Optional.of(edit instanceof Edit.Kept k ? k.source() : ((Edit.Moved) edit).source()).stream())
                .toList();
        for (Sentence sentence : source.sentences()) {
            for (int i = 0; i < sentence.size(); i++) {
                Token token = sentence.token(i);
                if (token.upos().equals("NUM") && isIn(kept, token.span())) {
                    int at = i;
                    boolean qualifier = i > 0
                            && QUALIFIERS.contains(sentence.token(i - 1).form().toLowerCase(Locale.ROOT))
                            && !isIn(kept, sentence.token(i - 1).span());
                    boolean unit = i + 1 < sentence.size()
                            && UNITS.contains(sentence.token(i + 1).form().toLowerCase(Locale.ROOT))
                            && !isIn(kept, sentence.token(i + 1).span());
                    boolean counted = token.is("nummod")
                            && token.head() >= 0
                            && !isIn(kept, sentence.token(token.head()).span());
                    if (qualifier || unit || counted) {
                        note.accept(Fault.FIGURES, sentence.token(at).form() + ": " + printed.text());
                    }
                }
            }
        }
    }

    private static boolean isIn(List<Span> spans, Span span) {
        return spans.stream().anyMatch(other -> other.contains(span));
    }

    private static boolean isFinite(Sentence sentence) {
        Set<String> finite = Set.of("VBD", "VBZ", "VBP", "MD");
        return sentence.tokens().stream()
                .filter(token -> finite.contains(token.xpos()))
                .anyMatch(token -> reaches(sentence, token));
    }

    /** Whether a verb stands in the main clause: nothing between it and the root begins a side clause. */
    private static boolean reaches(Sentence sentence, Token verb) {
        Token at = verb;
        while (at.head() >= 0) {
            if (at.is("acl") || at.is("advcl")) {
                return false;
            }
            at = sentence.token(at.head());
        }
        return true;
    }
}
