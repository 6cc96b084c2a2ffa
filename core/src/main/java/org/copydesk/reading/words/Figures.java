package org.copydesk.reading.words;

import java.util.Locale;
import java.util.Set;

/** Figures as the treebanks cut them: 1,300 is one word and km the next, while 9th, 1990s, 10:30 and 4A are whole. */
final class Figures {

    /** Groups of thousands looked at in one figure. */
    private static final int MAX_GROUPS = 10;

    /** What stands right behind a figure as a word of its own. */
    private static final Set<String> UNITS = WordList.of("""
            m mm cm km kms ft in yd mi sq sqft sqm ha mg kg kgs lb lbs oz l ml k b bn mn mln tn trn p c f am pm hr hrs min
            mins sec secs yr yrs mph kph kmh mpg kw kwh mw mwh gw gwh hz khz mhz ghz kb mb gb tb pc pct bps million
            billion trillion percent years miles people
            """);

    private static final Set<String> ORDINALS = Set.of("st", "nd", "rd", "th");

    private Figures() {}

    /** The end of the figure that begins at {@code at}, or {@code at} if none does. */
    static int endAt(String text, int at, int end) {
        int from = at;
        char c = text.charAt(at);
        boolean fresh = at == 0 || !Characters.isLetterOrDigit(text.charAt(at - 1)) && text.charAt(at - 1) != '.';
        if (fresh && (c == '.' || c == '+' && (at == 0 || Characters.isSpace(text.charAt(at - 1))))) {
            from++;
        }
        if (!Characters.isDigit(text, from, end)) {
            return at;
        }
        int phone = phoneEnd(text, from, end);
        if (phone > from) {
            return phone;
        }
        int to = digits(text, from, end);
        to = thousands(text, from, to, end);
        while (to + 1 < end && ".:/".indexOf(text.charAt(to)) >= 0 && Characters.isDigit(text.charAt(to + 1))) {
            to = digits(text, to + 1, end);
        }
        return suffixed(text, at, to, end);
    }

    private static int digits(String text, int at, int end) {
        while (Characters.isDigit(text, at, end)) {
            at++;
        }
        return at;
    }

    /** Takes in ",300,000", and the same with narrow or no-break spaces; "[13,14]" are two figures. */
    private static int thousands(String text, int from, int to, int end) {
        if (to - from > 3 || to + 3 >= end) {
            return to;
        }
        char mark = text.charAt(to);
        if (mark != ',' && mark != '\u00a0' && mark != '\u202f' && mark != '\u2009') {
            return to;
        }
        int at = to;
        int last = 0;
        for (int group = 0; group < MAX_GROUPS && at < end && text.charAt(at) == mark; group++) {
            int next = digits(text, at + 1, Math.min(end, at + 5));
            int length = next - at - 1;
            // Groups of two are how lakhs are written: 1,00,000.
            if (length != 3 && !(length == 2 && mark == ',')) {
                break;
            }
            last = length;
            at = next;
        }
        return last == 3 ? at : to;
    }

    /** "713-853-3989"; and "646-8420" after the bracket of an area code. */
    private static int phoneEnd(String text, int at, int end) {
        boolean code =
                at > 1 && (text.charAt(at - 1) == ')' || text.charAt(at - 1) == ' ' && text.charAt(at - 2) == ')');
        if (code && isPhone(text, at, end, 3, 4)) {
            return at + 8;
        }
        if (isPhone(text, at, end, 3, 3, 4)) {
            return at + 12;
        }
        return isPhone(text, at, end, 1, 3, 3, 4) ? at + 14 : at;
    }

    private static boolean isPhone(String text, int at, int end, int... groups) {
        for (int i = 0; i < groups.length; i++) {
            for (int k = 0; k < groups[i]; k++, at++) {
                if (!Characters.isDigit(text, at, end)) {
                    return false;
                }
            }
            if (i < groups.length - 1 && (at >= end || text.charAt(at++) != '-')) {
                return false;
            }
        }
        return !Characters.isLetterOrDigit(text, at, end)
                && !(at + 1 < end && text.charAt(at) == '-' && Characters.isDigit(text.charAt(at + 1)));
    }

    /** Letters behind the figure: part of it as in 9th, 1990s, 4A, or a unit that begins a word. */
    private static int suffixed(String text, int from, int to, int end) {
        if (to + 1 < end
                && Characters.isApostrophe(text.charAt(to))
                && (text.charAt(to + 1) == 's' || text.charAt(to + 1) == 'S')
                && !Characters.isLetterOrDigit(text, to + 2, end)) {
            boolean decade = text.charAt(to - 1) == '0' && (to - from == 2 || to - from == 4);
            return decade ? to + 2 : to;
        }
        int letters = to;
        while (letters < end && letters - to <= Tokenizer.MAX_WORD_LENGTH) {
            int c = text.codePointAt(letters);
            if (!Characters.isInsideWord(c)) {
                break;
            }
            letters += Character.charCount(c);
        }
        if (letters == to
                || letters + 1 < end
                        && text.charAt(letters) == '.'
                        && letters == to + 1
                        && Characters.isLetter(text, letters + 1, end)) {
            // Nothing follows, or "p.m." does.
            return to;
        }
        if (letters - to > 10) {
            return to;
        }
        String suffix = text.substring(to, letters).toLowerCase(Locale.ROOT);
        if (suffix.equals("s") || ORDINALS.contains(suffix)) {
            return letters;
        }
        boolean superscript = suffix.codePoints().allMatch(c -> !Character.isLetterOrDigit(c) && !isFraction(c));
        return UNITS.contains(suffix) || superscript ? to : letters;
    }

    private static boolean isFraction(int c) {
        return c >= '\u00bc' && c <= '\u00be' || c >= '\u2150' && c <= '\u215f';
    }
}
