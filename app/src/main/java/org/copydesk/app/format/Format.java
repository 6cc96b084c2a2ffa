package org.copydesk.app.format;

import java.util.Locale;
import org.copydesk.brief.Brief;

/** How a brief is printed. */
public enum Format {
    /** Dateline, headline and paragraphs, for reading in a terminal and for programs that take plain words. */
    TEXT {
        @Override
        public String write(Brief brief) {
            return TextBrief.write(brief);
        }
    },
    /** Everything there is to know of a brief, receipts included, for programs. */
    JSON {
        @Override
        public String write(Brief brief) {
            return JsonBrief.write(brief);
        }
    },
    /** For notes, wikis and mails. */
    MARKDOWN {
        @Override
        public String write(Brief brief) {
            return MarkdownBrief.write(brief);
        }
    },
    /** One page that holds the brief beside the report. */
    HTML {
        @Override
        public String write(Brief brief) {
            return HtmlBrief.write(brief);
        }
    };

    /** The whole brief in this format, ending with a line break. */
    public abstract String write(Brief brief);

    /** What the names of files in this format end in, without the dot. */
    public String extension() {
        return switch (this) {
            case TEXT -> "txt";
            case JSON -> "json";
            case MARKDOWN -> "md";
            case HTML -> "html";
        };
    }

    /** The brief as {@link #TEXT}, with no line longer than {@code columns} unless a word is. */
    public static String wrapped(Brief brief, int columns) {
        return TextBrief.wrap(TextBrief.write(brief), columns);
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
