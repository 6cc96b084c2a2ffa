package org.copydesk.brief;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.copydesk.reading.Sentence;
import org.copydesk.reading.Token;
import org.copydesk.reading.dates.TimeExpression;
import org.copydesk.text.Span;

/** Whether what a sentence tells is news or happened before it: a headline in the present tense must not tell of last year. */
final class Timeliness {

    /** What happened within so many days before the report may be its news. */
    private static final int NEWS_DAYS = 7;

    /** Words for a past that is no news, where the report has no date. */
    private static final Pattern PAST = Pattern.compile(
            "(?i)\\b(?:ago|earlier|previous(?:ly)?|originally|formerly|once"
                    + "|last (?:year|month|season|summer|winter|spring|autumn|fall|decade|century)"
                    + "|(?:19|20)\\d\\d|January|February|March|April|May|June|July|August|September|October|November|December)\\b");

    /** Words for a time that is over. */
    private static final Pattern OVER =
            Pattern.compile("(?i)^(?:the )?(?:last|yesterday|previous)\\b|\\bago\\b|\\b(?:19|20)\\d\\d\\b");

    private final String text;
    private final List<TimeExpression> times;
    private final Optional<LocalDate> published;

    Timeliness(String text, List<TimeExpression> times, Optional<LocalDate> published) {
        this.text = text;
        this.times = List.copyOf(times);
        this.published = published;
    }

    /** Whether a claim is told as something that happened days or longer before the report. */
    boolean isPast(Sentence sentence, int claim) {
        boolean pluperfect = sentence.children(claim).stream()
                .anyMatch(i -> sentence.token(i).is("aux") && sentence.token(i).isWord("had", "\u2019d", "'d"));
        boolean past = sentence.token(claim).xpos().equals("VBD")
                || sentence.children(claim).stream()
                        .anyMatch(i -> sentence.token(i).isWord("was", "were")
                                && sentence.token(i).head() == claim);
        return pluperfect
                || past
                        && times.stream()
                                .filter(time -> sentence.span().contains(time.span()) && !time.quoted())
                                .anyMatch(time ->
                                        tellsWhen(sentence, claim, time.span()) && isBefore(time, NEWS_DAYS, PAST));
    }

    /** Whether a copy says that its claim was before the report: "failed in 1974", "fell last year". */
    boolean staysPast(Copy copy, int claim) {
        Sentence sentence = copy.sentence();
        boolean once = sentence.children(claim).stream()
                .anyMatch(
                        i -> copy.keeps(i) && sentence.token(i).isWord("once", "formerly", "previously", "originally"));
        // "Has confirmed a fall in 2004": the time is not the verb's.
        boolean perfect = sentence.token(claim).xpos().equals("VBN")
                && sentence.children(claim).stream()
                        .anyMatch(i ->
                                sentence.token(i).is("aux") && sentence.token(i).isWord("has", "have"));
        return once
                || !perfect
                        && times.stream()
                                .filter(time -> sentence.span().contains(time.span()) && !time.quoted())
                                .filter(time -> IntStream.range(0, sentence.size())
                                        .anyMatch(i -> copy.keeps(i)
                                                && time.span()
                                                        .contains(sentence.token(i)
                                                                .span())))
                                .filter(time -> tellsWhen(sentence, claim, time.span()))
                                .anyMatch(time -> isBefore(time, 0, OVER));
    }

    /** Whether a time hangs on the claim's verb and is no "since" or "for". */
    private static boolean tellsWhen(Sentence sentence, int claim, Span time) {
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            boolean inside = time.contains(token.span());
            boolean since = sentence.child(i, "case")
                    .filter(c -> sentence.token(c).isWord("since", "for", "from", "until"))
                    .isPresent();
            if (inside && isBeside(sentence, token.head(), claim) && !since) {
                return true;
            }
        }
        return false;
    }

    /** "Failed to hold on in 1974": a time that hangs on what completes the claim is the claim's. */
    private static boolean isBeside(Sentence sentence, int verb, int claim) {
        return verb == claim
                || verb >= 0
                        && sentence.token(verb).is("xcomp")
                        && sentence.token(verb).head() == claim;
    }

    /** Whether a time was over so many days before the report, or, where one of the two has no date, its words say that it is over. */
    private boolean isBefore(TimeExpression time, int days, Pattern words) {
        return published.isPresent() && time.days().isPresent()
                ? time.days().get().last().isBefore(published.get().minusDays(days))
                : words.matcher(time.span().of(text)).find();
    }
}
