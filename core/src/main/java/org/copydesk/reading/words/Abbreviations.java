package org.copydesk.reading.words;

import java.util.Locale;
import java.util.Set;

/** Abbreviations that are written with a full stop, by what the stop may mean. */
final class Abbreviations {

    /** Stand before a name or a number and never end a sentence. */
    private static final Set<String> TITLES = Set.of(
            "mr", "mrs", "ms", "mx", "messrs", "dr", "drs", "prof", "rev", "hon", "st", "ste", "fr", "sen", "sens",
            "rep", "reps", "gov", "govs", "gen", "lt", "col", "sgt", "capt", "cmdr", "maj", "adm", "cpl", "pvt", "pte",
            "supt", "insp", "det", "pres", "amb", "atty", "brig", "cllr", "mt", "ft", "pt", "vs", "v", "e.g", "i.e",
            "viz", "cf", "approx", "est", "ph", "op", "lt.-gen", "lt.-col");

    /** Stand before a figure. Elsewhere "no." ends a sentence. */
    private static final Set<String> BEFORE_FIGURES =
            Set.of("no", "nos", "art", "fig", "figs", "vol", "p", "pp", "sec", "ch", "para", "c", "ca");

    /** Born, died, married, divorced: in brackets before a year or a month. */
    private static final Set<String> OF_LIVES = Set.of("b", "d", "m", "r", "div");

    private static final Set<String> MONTHS =
            Set.of("jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec");

    private static final Set<String> DAYS =
            Set.of("mon", "tue", "tues", "wed", "weds", "thu", "thur", "thurs", "fri", "sat", "sun");

    /** Keep their stop, and may end a sentence where the next word looks like a beginning. */
    private static final Set<String> ANYWHERE = Set.of(
            "inc", "corp", "co", "ltd", "plc", "llc", "bros", "jr", "sr", "esq", "dept", "univ", "assn", "etc", "ave",
            "blvd", "rd", "hwy", "mfg", "ariz", "ark", "calif", "colo", "conn", "del", "fla", "ga", "ill", "ind", "kan",
            "ky", "la", "md", "mich", "minn", "miss", "mo", "mont", "neb", "nev", "okla", "ore", "pa", "tenn", "tex",
            "vt", "va", "wash", "wis", "wyo", "ont", "que", "alta", "sask", "in", "lb", "lbs", "oz", "kg", "km", "mph",
            "hr", "hrs", "min", "mins", "sec", "secs", "yr", "yrs", "bn", "tn", "ph.d", "ex", "ret", "b", "d", "n.b",
            "p.s", "a.k.a", "o.k", "attn", "ext", "tel");

    /** Of those the ones that are also common words, which keep their stop only after a figure. */
    private static final Set<String> UNITS = Set.of(
            "in", "ft", "lb", "lbs", "oz", "kg", "km", "mph", "hr", "hrs", "min", "mins", "sec", "secs", "yr", "yrs",
            "bn", "tn");

    private static final Set<String> WORDS_TOO = Set.of(
            "ill", "ind", "la", "miss", "mo", "ore", "wash", "pa", "del", "co", "ga", "md", "va", "ex", "ret", "b", "d",
            "tel", "ext", "conn", "mont", "tex", "rd");

    /** No abbreviation is longer, stops counted. */
    static final int LONGEST = 12;

    private Abbreviations() {}

    /**
     * What a full stop after {@code word} is.
     *
     * @param previous the word before, or nothing
     * @param next the word after, quote marks skipped, or nothing
     */
    static Stop stopAfter(String word, String previous, String next) {
        String lower = word.toLowerCase(Locale.ROOT);
        boolean capital = !word.isEmpty() && Character.isUpperCase(word.charAt(0));
        boolean figureNext = !next.isEmpty() && (Character.isDigit(next.charAt(0)) || next.charAt(0) == '#');
        boolean capitalNext = !next.isEmpty() && Character.isUpperCase(next.charAt(0));
        if (isAcronym(word)) {
            return lower.equals("e.g") || lower.equals("i.e") ? Stop.INSIDE : Stop.EITHER;
        }
        if (word.length() == 1 && capital) {
            return word.equals("I") && !capitalNext && !figureNext ? Stop.END : Stop.INITIAL;
        }
        if (TITLES.contains(lower) && (capital || !capitalNext || lower.equals("vs") || word.equals("v"))) {
            return next.isEmpty() ? Stop.EITHER : Stop.INSIDE;
        }
        if (BEFORE_FIGURES.contains(lower)) {
            return figureNext ? Stop.INSIDE : Stop.END;
        }
        if (OF_LIVES.contains(lower) && (previous.equals("(") || previous.equals(";")) && (figureNext || capitalNext)) {
            return Stop.INSIDE;
        }
        if (capital && MONTHS.contains(lower)) {
            return figureNext ? Stop.INSIDE : lower.equals("mar") ? Stop.END : Stop.EITHER;
        }
        if (capital && DAYS.contains(lower)) {
            boolean commonWord = lower.equals("sun") || lower.equals("sat") || lower.equals("wed");
            return figureNext || MONTHS.contains(next.toLowerCase(Locale.ROOT))
                    ? Stop.INSIDE
                    : commonWord ? Stop.END : Stop.EITHER;
        }
        if (UNITS.contains(lower)) {
            return !previous.isEmpty() && Character.isDigit(previous.charAt(0)) ? Stop.EITHER : Stop.END;
        }
        if (lower.equals("al")) {
            return previous.equalsIgnoreCase("et") || previous.equals("et.") ? Stop.EITHER : Stop.END;
        }
        if (ANYWHERE.contains(lower) && (capital || !WORDS_TOO.contains(lower))) {
            return Stop.EITHER;
        }
        return Stop.END;
    }

    /** U.S, a.m, Ph.D, D.C: single letters (or Ph) with stops between. */
    private static boolean isAcronym(String word) {
        if (word.indexOf('.') < 0) {
            return false;
        }
        for (String part : word.split("\\.", -1)) {
            if (part.length() != 1 && !part.equals("Ph") && !part.equals("Lt")
                    || part.isEmpty()
                    || !Character.isLetter(part.charAt(0))) {
                return false;
            }
        }
        return true;
    }

    enum Stop {
        /** An end mark, a word of its own. */
        END,
        /** Part of the word, and the sentence goes on. */
        INSIDE,
        /** Part of an initial such as the J. of a name. */
        INITIAL,
        /** Part of the word, and the sentence may end here. */
        EITHER
    }
}
