package org.copydesk.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
            if (edit instanceof Edit.Replaced replaced && replaced.reason() == Reason.HEADLINE) {
                edits.set(i, new Edit.Replaced(replaced.source(), upperFirst(replaced.words()), Reason.HEADLINE));
                return edits;
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
                String capital = words.substring(at, at + 1).toUpperCase(Locale.ROOT);
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

    /** Small words that have no capital within a headline. */
    private static final Set<String> SMALL = Set.of(
            "a", "an", "and", "as", "at", "but", "by", "for", "if", "in", "nor", "of", "off", "on", "or", "per", "so",
            "the", "to", "up", "v", "vs", "via", "yet");

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}\u2019'.]*");

    /** With a capital on each word that the report has, but the small ones and what is quoted. */
    static List<Edit> titleCase(String text, List<Edit> edits, Predicate<Span> quoted) {
        List<Edit> cased = new ArrayList<>();
        for (Edit edit : edits) {
            if (edit instanceof Edit.Replaced replaced && replaced.reason() == Reason.HEADLINE) {
                String words = replaced.words();
                cased.add(new Edit.Replaced(
                        replaced.source(),
                        SMALL.contains(words) || words.isEmpty() ? words : upperFirst(words),
                        Reason.HEADLINE));
                continue;
            }
            if (!(edit instanceof Edit.Kept) && !(edit instanceof Edit.Moved)) {
                cased.add(edit);
                continue;
            }
            int start = sourceOf(edit).start();
            int done = 0;
            Matcher words = WORD.matcher(edit.words());
            while (words.find()) {
                Span first = new Span(start + words.start(), start + words.start() + 1);
                boolean inside = words.start() > 0
                        ? Character.isLetterOrDigit(edit.words().charAt(words.start() - 1))
                        : start > 0 && Character.isLetterOrDigit(text.charAt(start - 1));
                boolean small = SMALL.contains(words.group().toLowerCase(Locale.ROOT));
                if (inside
                        || small
                        || !words.group().equals(words.group().toLowerCase(Locale.ROOT))
                        || quoted.test(first)) {
                    continue;
                }
                if (words.start() > done) {
                    cased.add(part(text, edit, start + done, start + words.start()));
                }
                cased.add(new Edit.Replaced(
                        first, words.group().substring(0, 1).toUpperCase(Locale.ROOT), Reason.CAPITAL));
                done = words.start() + 1;
            }
            if (done < edit.words().length()) {
                cased.add(part(text, edit, start + done, start + edit.words().length()));
            }
        }
        return cased;
    }

    private static String upperFirst(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
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
