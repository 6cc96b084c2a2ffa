package org.copydesk.app.format;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.brief.Brief;
import org.copydesk.brief.BriefSentence;
import org.copydesk.brief.Edit;
import org.copydesk.text.Span;

/**
 * What a sentence of the brief did with some words of the report.
 *
 * @param source the words
 * @param kind what became of them
 * @param sentence the sentence's number in the page, the headline's being 0
 */
record Mark(Span source, Kind kind, int sentence) {

    /** What became of words; the letter names the class that they have in the page. */
    enum Kind {
        KEPT('k'),
        CUT('c');

        private final char letter;

        Kind(char letter) {
            this.letter = letter;
        }
    }

    String styleClass() {
        return "" + kind.letter + sentence;
    }

    /** Whether these words stand in the brief's paragraphs. */
    boolean isPrinted() {
        return kind == Kind.KEPT && sentence > 0;
    }

    static List<Mark> of(Brief brief) {
        var marks = new ArrayList<Mark>();
        add(marks, brief.headline(), 0);
        int number = 1;
        for (var sentence : brief.sentences()) {
            add(marks, sentence, number);
            number++;
        }
        return marks;
    }

    private static void add(List<Mark> marks, BriefSentence sentence, int number) {
        for (var edit : sentence.receipt().edits()) {
            switch (edit) {
                case Edit.Kept kept -> marks.add(new Mark(kept.source(), Kind.KEPT, number));
                case Edit.Moved moved -> marks.add(new Mark(moved.source(), Kind.KEPT, number));
                case Edit.Cut cut -> marks.add(new Mark(cut.source(), Kind.CUT, number));
                case Edit.Replaced replaced -> marks.add(new Mark(replaced.source(), Kind.CUT, number));
                case Edit.Added added -> {}
            }
        }
    }
}
