package org.copydesk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copydesk.brief.Brief;
import org.copydesk.brief.BriefSentence;
import org.copydesk.brief.Corrections;
import org.copydesk.brief.Edit;
import org.copydesk.check.CheckedSentence;
import org.copydesk.check.Copy;
import org.copydesk.check.Verdict;
import org.copydesk.reading.Reading;
import org.copydesk.reading.Sentence;
import org.copydesk.text.Span;

/** Has the checker read what the editor wrote, and tells which of the report's sentences come back. */
final class ProofDesk {

    private ProofDesk() {}

    static Corrections check(
            Copydesk desk, Brief brief, Reading reading, Corrections before, List<Proofread.Returned> returned) {
        StringBuilder text = new StringBuilder(brief.headline().text());
        Span headline = new Span(0, text.length());
        List<Span> places = new ArrayList<>();
        List<BriefSentence> changed = brief.sentences().stream()
                .filter(sentence -> !isVerbatim(sentence))
                .toList();
        for (BriefSentence sentence : changed) {
            text.append('\n');
            int start = text.length();
            text.append(sentence.text());
            places.add(new Span(start, text.length()));
        }
        Copy copy = Copy.of(
                text.toString(), Optional.of(headline), places, brief.dateline().date());
        Verdict verdict = desk.check(copy, desk.read(copy.report()), List.of(reading));
        Corrections after = before;
        for (CheckedSentence checked : verdict.sentences()) {
            if (checked.passes()) {
                continue;
            }
            String why = checked.findings().isEmpty()
                    ? "the source does not say so"
                    : checked.findings().getFirst().why();
            if (checked.span().overlaps(headline)) {
                for (int number : sources(brief.headline(), reading)) {
                    after = after.without(brief.headline().text(), number);
                }
                returned.add(new Proofread.Returned(brief.headline().text(), why, Proofread.Remedy.ANOTHER_HEADLINE));
                continue;
            }
            for (int i = 0; i < changed.size(); i++) {
                if (places.get(i).overlaps(checked.span())) {
                    boolean again = false;
                    for (int number : sources(changed.get(i), reading)) {
                        again |= after.whole().contains(number);
                        after = after.with(number);
                    }
                    returned.add(new Proofread.Returned(
                            changed.get(i).text(), why, again ? Proofread.Remedy.LEFT_OUT : Proofread.Remedy.WHOLE));
                }
            }
        }
        return after;
    }

    /** Whether a sentence is the reporter's own but for its white space. */
    private static boolean isVerbatim(BriefSentence sentence) {
        return sentence.receipt().edits().stream()
                .allMatch(edit -> edit instanceof Edit.Kept || edit.words().isBlank() && !(edit instanceof Edit.Cut));
    }

    /** The numbers of the report's sentences whose words were kept in a sentence. */
    private static List<Integer> sources(BriefSentence sentence, Reading reading) {
        List<Span> kept = sentence.receipt().edits().stream()
                .filter(edit -> edit instanceof Edit.Kept)
                .map(edit -> ((Edit.Kept) edit).source())
                .toList();
        return reading.sentences().stream()
                .filter(source -> kept.stream().anyMatch(span -> span.overlaps(source.span())))
                .map(Sentence::index)
                .toList();
    }
}
