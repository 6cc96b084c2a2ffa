package org.copydesk.app.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.copydesk.brief.BriefSentence;
import org.copydesk.brief.Edit;
import org.copydesk.brief.Reason;
import org.copydesk.text.Report;
import org.copydesk.text.Span;

/**
 * Writes a sentence's receipt as a copy editor marks copy: the sentence with what was struck out and what was put in, and below
 * it why.
 */
final class HtmlReceipt {
    private static final int MOST_CHARACTERS_QUOTED = 60;

    /** White space and the commas and dashes that hang on a phrase. */
    private static final Pattern EDGES = Pattern.compile("^[\\s,;:\u2013\u2014-]+|[\\s,;:\u2013\u2014-]+$");

    private HtmlReceipt() {}

    static void write(BriefSentence sentence, int number, Report report, StringBuilder page) {
        page.append("<span class=\"receipt\" id=\"s").append(number).append("\" role=\"note\">");
        page.append("<span class=\"copy\">");
        var changes = new ArrayList<String>();
        for (var edit : sentence.receipt().edits()) {
            page.append(marked(edit, report));
            change(edit, report).ifPresent(changes::add);
        }
        page.append("</span>");
        if (!changes.isEmpty()) {
            page.append("<span class=\"changes\">");
            changes.forEach(change ->
                    page.append("<span class=\"change\">").append(change).append("</span>"));
            page.append("</span>");
        }
        page.append("<a class=\"find\" href=\"#r").append(number).append("\">Find it in the report</a></span>");
    }

    private static String marked(Edit edit, Report report) {
        return switch (edit) {
            case Edit.Kept kept -> Html.escaped(kept.words());
            case Edit.Cut cut -> struck(cut.source(), report);
            case Edit.Replaced replaced -> struck(replaced.source(), report) + put(replaced.words());
            case Edit.Moved moved -> "<i class=\"moved\">" + Html.escaped(moved.words()) + "</i>";
            case Edit.Added added -> put(added.words());
        };
    }

    private static String struck(Span source, Report report) {
        return source.isEmpty() ? "" : "<del>" + Html.escaped(source.of(report.text())) + "</del>";
    }

    private static String put(String words) {
        return words.isBlank() ? Html.escaped(words) : "<ins>" + Html.escaped(words) + "</ins>";
    }

    /** The change in words. White space and end marks explain themselves. */
    private static Optional<String> change(Edit edit, Report report) {
        return switch (edit) {
            case Edit.Kept kept -> Optional.empty();
            case Edit.Cut cut ->
                worth(cut.source().of(report.text()), cut.reason())
                        ? Optional.of("Cut " + quoted(cut.source().of(report.text())) + why(cut.reason()))
                        : Optional.empty();
            case Edit.Replaced replaced ->
                worth(replaced.words(), replaced.reason())
                        ? Optional.of(quoted(replaced.words()) + " for "
                                + quoted(replaced.source().of(report.text())) + why(replaced.reason()))
                        : Optional.empty();
            case Edit.Moved moved ->
                worth(moved.words(), moved.reason())
                        ? Optional.of("Moved " + quoted(moved.words()) + why(moved.reason()))
                        : Optional.empty();
            case Edit.Added added ->
                worth(added.words(), added.reason())
                        ? Optional.of("Added " + quoted(added.words()) + why(added.reason()))
                        : Optional.empty();
        };
    }

    private static boolean worth(String words, Reason reason) {
        boolean plain =
                List.of(Reason.SPACING, Reason.PUNCTUATION, Reason.CAPITAL).contains(reason);
        return !plain && words.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private static String quoted(String words) {
        var line = EDGES.matcher(TextBrief.oneLine(words)).replaceAll("");
        var shown = line.length() > MOST_CHARACTERS_QUOTED ? shortened(line) : line;
        return "<q>" + Html.escaped(shown) + "</q>";
    }

    private static String shortened(String line) {
        int space = line.lastIndexOf(' ', MOST_CHARACTERS_QUOTED);
        return line.substring(0, space > 0 ? space : line.offsetByCodePoints(0, MOST_CHARACTERS_QUOTED / 2)) + "\u2026";
    }

    private static String why(Reason reason) {
        return " \u2013 " + Html.escaped(reason.why());
    }
}
