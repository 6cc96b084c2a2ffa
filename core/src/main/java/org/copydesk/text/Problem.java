package org.copydesk.text;

import java.util.Optional;

/**
 * Why something handed in as a report cannot be used.
 *
 * @param kind what sort of problem it is, for programs
 * @param place where it was noticed, where there is one such place
 * @param sentence what is wrong and, where that helps, what to do: for people, on one line, without an end mark, and with the
 *     place in it, so that it can follow a file's name and a colon
 */
public record Problem(Kind kind, Optional<Place> place, String sentence) {

    /** The sorts of problems. */
    public enum Kind {
        /** There is no text, or nothing but white space. */
        EMPTY,
        /** One of the {@link Limits} is passed. */
        TOO_LARGE,
        /** The bytes are not text. */
        BINARY,
        /** The bytes are text, but in no encoding that is read here, or damaged. */
        ENCODING,
        /** It is text in a form that other doors are for: HTML, XML, RTF. */
        MARKUP,
        /** The block that gives title, date and so on cannot be read. */
        FRONT_MATTER,
        /** The JSON is broken, or is not a report. */
        JSON,
        /** There are characters, but no words. */
        NO_WORDS,
        /** The report is in another language than English. */
        LANGUAGE
    }

    /** Where a problem was noticed. */
    public sealed interface Place {

        /**
         * A line.
         *
         * @param number counted from 1
         */
        record Line(int number) implements Place {}

        /**
         * A character of a line.
         *
         * @param line counted from 1
         * @param column counted from 1
         */
        record Column(int line, int column) implements Place {}

        /**
         * A paragraph or crosshead of the report.
         *
         * @param number counted from 1
         */
        record Paragraph(int number) implements Place {}

        /**
         * A byte of the file.
         *
         * @param offset counted from 0
         */
        record Byte(int offset) implements Place {}
    }

    static Problem of(Kind kind, String sentence) {
        return new Problem(kind, Optional.empty(), sentence);
    }

    static Problem at(Place place, Kind kind, String sentence) {
        return new Problem(kind, Optional.of(place), sentence);
    }
}
