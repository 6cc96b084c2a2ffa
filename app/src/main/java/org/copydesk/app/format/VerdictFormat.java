package org.copydesk.app.format;

import java.util.List;
import org.copydesk.check.Verdict;

/** How a verdict is printed. */
public enum VerdictFormat {
    /** Each sentence with its verdict, findings below it: for terminals and the logs of pipelines. */
    TEXT {
        @Override
        public String write(Verdict verdict, List<String> sources) {
            return TextVerdict.write(verdict, sources);
        }
    },
    /** Everything there is to know of a verdict, for programs. */
    JSON {
        @Override
        public String write(Verdict verdict, List<String> sources) {
            return JsonVerdict.write(verdict, sources);
        }
    },
    /** One page that holds the brief beside its sources. */
    HTML {
        @Override
        public String write(Verdict verdict, List<String> sources) {
            return HtmlVerdict.write(verdict, sources);
        }
    },
    /** For notes, wikis and reviews. */
    MARKDOWN {
        @Override
        public String write(Verdict verdict, List<String> sources) {
            return MarkdownVerdict.write(verdict, sources);
        }
    };

    /**
     * The whole verdict in this format, ending with a line break.
     *
     * @param verdict what was found
     * @param sources what the sources are called, in the verdict's order
     */
    public abstract String write(Verdict verdict, List<String> sources);

    @Override
    public String toString() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
