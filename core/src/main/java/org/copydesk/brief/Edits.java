package org.copydesk.brief;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.text.Span;

/** Tidies lists of edits without changing what they say. */
final class Edits {

    private Edits() {}

    /** Neighbouring keeps and cuts made one, so that a receipt names runs, not words. */
    static List<Edit> merged(String text, List<Edit> edits) {
        List<Edit> merged = new ArrayList<>();
        for (Edit edit : edits) {
            Edit last = merged.isEmpty() ? new Edit.Added("", Reason.SPACING) : merged.getLast();
            if (edit instanceof Edit.Kept now
                    && last instanceof Edit.Kept then
                    && then.source().end() == now.source().start()) {
                Span span = then.source().cover(now.source());
                merged.set(merged.size() - 1, new Edit.Kept(span, span.of(text)));
            } else if (edit instanceof Edit.Cut now
                    && last instanceof Edit.Cut then
                    && then.reason() == now.reason()
                    && then.source().end() <= now.source().start()
                    && text.substring(then.source().end(), now.source().start()).isBlank()) {
                merged.set(merged.size() - 1, new Edit.Cut(then.source().cover(now.source()), now.reason()));
            } else {
                merged.add(edit);
            }
        }
        return merged;
    }

    /** With a capital at the front and an end mark behind. */
    static List<Edit> finished(String text, List<Edit> edits) {
        List<Edit> finished = capitalised(text, edits);
        StringBuilder words = new StringBuilder();
        finished.forEach(edit -> words.append(edit.words()));
        int at = words.length() - 1;
        while (at >= 0
                && (Words.isQuoteMark(words.substring(at, at + 1))
                        || words.charAt(at) == ')'
                        || Character.isWhitespace(words.charAt(at)))) {
            at--;
        }
        char end = at < 0 ? '.' : words.charAt(at);
        if (end == ',' || end == ';' || end == ':' || end == '-' || end == '\u2013' || end == '\u2014') {
            replaceLast(text, finished, end);
        } else if (".!?\u2026".indexOf(end) < 0) {
            finished.add(new Edit.Added(".", Reason.PUNCTUATION));
        }
        return finished;
    }

    /** With a capital at the front. */
    static List<Edit> capitalised(String text, List<Edit> given) {
        List<Edit> edits = new ArrayList<>(given);
        for (int i = 0; i < edits.size(); i++) {
            Edit edit = edits.get(i);
            if (edit.words().isEmpty()) {
                continue;
            }
            if (!(edit instanceof Edit.Kept)) {
                if (edit.words().chars().anyMatch(Character::isLetterOrDigit) && !(edit instanceof Edit.Moved)) {
                    return edits;
                }
                if (!(edit instanceof Edit.Moved)) {
                    continue;
                }
            }
            Span source = sourceOf(edit);
            String words = edit.words();
            int at = 0;
            while (at < words.length() && !Character.isLetterOrDigit(words.charAt(at))) {
                at++;
            }
            if (at == words.length()) {
                continue;
            }
            boolean brand = at + 1 < words.length() && Character.isUpperCase(words.charAt(at + 1));
            if (Character.isLowerCase(words.charAt(at)) && !brand) {
                int from = source.start();
                List<Edit> parts = new ArrayList<>();
                if (at > 0) {
                    parts.add(part(text, edit, from, from + at));
                }
                String capital = words.substring(at, at + 1).toUpperCase(java.util.Locale.ROOT);
                parts.add(new Edit.Replaced(new Span(from + at, from + at + 1), capital, Reason.CAPITAL));
                if (at + 1 < words.length()) {
                    parts.add(part(text, edit, from + at + 1, source.end()));
                }
                edits.remove(i);
                edits.addAll(i, parts);
            }
            return edits;
        }
        return edits;
    }

    private static Span sourceOf(Edit edit) {
        return switch (edit) {
            case Edit.Kept kept -> kept.source();
            case Edit.Moved moved -> moved.source();
            case Edit.Replaced replaced -> replaced.source();
            case Edit.Cut cut -> cut.source();
            case Edit.Added added ->
                throw new IllegalArgumentException("\u00ab" + added.words() + "\u00bb has no source");
        };
    }

    /** A part of words that were kept or moved. */
    private static Edit part(String text, Edit whole, int from, int to) {
        Span span = new Span(from, to);
        return whole instanceof Edit.Moved moved
                ? new Edit.Moved(span, span.of(text), moved.reason())
                : new Edit.Kept(span, span.of(text));
    }

    private static Edit kept(String text, int from, int to) {
        Span span = new Span(from, to);
        return new Edit.Kept(span, span.of(text));
    }

    /** A comma or dash that a cut has left at the end becomes a full stop. */
    private static void replaceLast(String text, List<Edit> edits, char mark) {
        for (int i = edits.size() - 1; i >= 0; i--) {
            if (edits.get(i) instanceof Edit.Kept kept && kept.words().indexOf(mark) >= 0) {
                int at = kept.source().start() + kept.words().lastIndexOf(mark);
                List<Edit> parts = new ArrayList<>();
                int from = at;
                while (from > kept.source().start() && Character.isWhitespace(text.charAt(from - 1))) {
                    from--;
                }
                if (from > kept.source().start()) {
                    parts.add(kept(text, kept.source().start(), from));
                }
                parts.add(new Edit.Replaced(new Span(from, at + 1), ".", Reason.PUNCTUATION));
                if (at + 1 < kept.source().end()) {
                    parts.add(kept(text, at + 1, kept.source().end()));
                }
                edits.remove(i);
                edits.addAll(i, parts);
                return;
            }
        }
    }
}
