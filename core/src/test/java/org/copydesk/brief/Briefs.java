package org.copydesk.brief;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.copydesk.Samples;
import org.copydesk.reading.Sentence;
import org.copydesk.text.Report;

/** Briefs of reports that a test writes itself, and their words. */
final class Briefs {

    private Briefs() {}

    /** As much of a report as can stand in a brief. */
    static Brief of(String text) {
        return of(text, new Length.Share(1));
    }

    static Brief of(String text, Length length) {
        return Samples.DESK.brief(Samples.report(text), length).orElseThrow();
    }

    static Brief of(String text, HouseStyle style) {
        return of(Samples.report(text), style);
    }

    /** The same, of a report that is known to be of a day. */
    static Brief of(LocalDate published, String text, HouseStyle.Dates dates) {
        return of(
                Samples.report(text).withPublished(published),
                new HouseStyle(HouseStyle.Layout.PROSE, dates, HouseStyle.HeadlineCase.SENTENCE));
    }

    private static Brief of(Report report, HouseStyle style) {
        return Samples.DESK
                .brief(Samples.DESK.read(report), new Length.Share(1), style)
                .orElseThrow();
    }

    /** The first sentence of a text, read. */
    static Sentence sentence(String text) {
        return Samples.DESK.read(Samples.report(text)).sentences().getFirst();
    }

    /** What stands below the headline. */
    static String text(Brief brief) {
        return brief.sentences().stream().map(BriefSentence::text).collect(Collectors.joining(" "));
    }
}
