package org.copydesk;

import java.util.Optional;
import org.copydesk.brief.Brief;
import org.copydesk.brief.Editor;
import org.copydesk.brief.Length;
import org.copydesk.reading.Reading;
import org.copydesk.reading.reader.Reader;
import org.copydesk.text.Report;

/**
 * The front door: reads reports and cuts them to briefs.
 *
 * <p>Open one and keep it, for opening loads the reading model. Safe for threads: each call runs on the caller's thread. The same
 * report and length always give the same brief.
 */
public final class Copydesk implements AutoCloseable {

    private final Reader reader;
    private final Editor editor;

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
        return editor.edit(reading, length);
    }

    @Override
    public void close() {
        reader.close();
    }
}
