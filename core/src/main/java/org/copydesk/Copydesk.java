package org.copydesk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.copydesk.brief.Brief;
import org.copydesk.brief.BriefSentence;
import org.copydesk.brief.Corrections;
import org.copydesk.brief.Editor;
import org.copydesk.brief.HouseStyle;
import org.copydesk.brief.Length;
import org.copydesk.brief.Paragraph;
import org.copydesk.check.Checker;
import org.copydesk.check.Copy;
import org.copydesk.check.Verdict;
import org.copydesk.reading.Reading;
import org.copydesk.reading.reader.Reader;
import org.copydesk.text.Report;
import org.copydesk.text.Span;

/**
 * The front door: reads reports, cuts them to briefs, and checks briefs against their sources.
 *
 * <p>Open one and keep it, for opening loads the reading model. Safe for threads: each call runs on the caller's thread. The same
 * report and length always give the same brief.
 */
public final class Copydesk implements AutoCloseable {

    private final Reader reader;
    private final Editor editor;
    private final Checker checker = new Checker();

    private Copydesk(Reader reader) {
        this.reader = reader;
        this.editor = new Editor(reader);
    }

    /** A desk that works on the caller's thread alone. */
    public static Copydesk open() {
        return open(1);
    }

    /** A desk that may use so many cores for one report. */
    public static Copydesk open(int threads) {
        return new Copydesk(Reader.open(threads));
    }

    /** Sentences, trees and names of a report. */
    public Reading read(Report report) {
        return reader.read(report);
    }

    /** The brief of a report, as long as the matter deserves; empty where it has no sentence that can stand in one. */
    public Optional<Brief> brief(Report report) {
        return brief(report, Length.NATURAL);
    }

    /** The brief of a report at a given length; empty where it has no sentence that can stand in one. */
    public Optional<Brief> brief(Report report, Length length) {
        return brief(read(report), length);
    }

    /** The brief of a report that has been read. */
    public Optional<Brief> brief(Reading reading, Length length) {
        return brief(reading, length, HouseStyle.USUAL);
    }

    /** The brief of a report that has been read, at a given length, in an outlet's own style. */
    public Optional<Brief> brief(Reading reading, Length length, HouseStyle style) {
        return proofread(reading, length, style).map(Proofread::brief);
    }

    /**
     * The brief of a report that has been read, with what the checker sent back on the way. Every headline and every sentence that is
     * not the reporter's own from end to end is checked: what does not pass is printed whole, and left out where that does not help.
     */
    public Optional<Proofread> proofread(Reading reading, Length length, HouseStyle style) {
        List<Proofread.Returned> returned = new ArrayList<>();
        Corrections corrections = Corrections.NONE;
        // Every round sends back a sentence more, at most twice, or is the last.
        while (true) {
            Optional<Brief> brief = editor.edit(reading, length, style, corrections);
            if (brief.isEmpty()) {
                return Optional.empty();
            }
            Corrections next = ProofDesk.check(this, brief.get(), reading, corrections, returned);
            if (next.equals(corrections)) {
                return Optional.of(new Proofread(brief.get(), returned));
            }
            corrections = next;
        }
    }

    /** What the sources bear out of a brief, whoever wrote it. */
    public Verdict check(Copy copy, List<Report> sources) {
        return check(
                copy,
                reader.read(copy.report()),
                sources.stream().map(reader::read).toList());
    }

    /** What the sources bear out of a brief, all of them read already. */
    public Verdict check(Copy copy, Reading reading, List<Reading> sources) {
        return checker.check(copy, reading, sources);
    }

    /** What the report that a brief was cut from bears out of it; the report's reading saves reading it again. */
    public Verdict check(Brief brief, Reading source) {
        StringBuilder text = new StringBuilder(brief.headline().text());
        Span headline = new Span(0, text.length());
        List<Span> paragraphs = new ArrayList<>();
        for (Paragraph paragraph : brief.paragraphs()) {
            text.append('\n');
            int start = text.length();
            text.append(paragraph.sentences().stream().map(BriefSentence::text).collect(Collectors.joining(" ")));
            paragraphs.add(new Span(start, text.length()));
        }
        Copy copy = Copy.of(
                text.toString(),
                Optional.of(headline),
                paragraphs,
                brief.dateline().date());
        return check(copy, reader.read(copy.report()), List.of(source));
    }

    @Override
    public void close() {
        reader.close();
    }
}
