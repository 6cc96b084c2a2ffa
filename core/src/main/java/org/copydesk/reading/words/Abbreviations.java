package org.copydesk.reading.words;

import java.util.Set;

/** Abbreviations that are written with a full stop, by what the stop may mean. */
final class Abbreviations {

    /** Stand before a name or a number and never end a sentence. */
    private static final Set<String> TITLES = Set.of(
            "mr", "mrs", "ms", "mx", "messrs", "dr", "drs", "prof", "rev", "hon", "st", "ste", "fr", "sen", "sens",
            "rep", "reps", "gov", "govs", "gen", "lt", "col", "sgt", "capt", "cmdr", "maj", "adm", "cpl", "pvt", "pte",
            "supt", "insp", "det", "pres", "amb", "atty", "brig", "cllr", "mt", "ft", "pt", "vs", "e.g", "i.e", "viz",
            "cf", "approx", "est", "ph", "op", "lt.-gen", "lt.-col");

    /** Stand before a figure. Elsewhere "no." ends a sentence. */
    private static final Set<String> BEFORE_FIGURES =
            Set.of("no", "nos", "art", "fig", "figs", "vol", "p", "pp", "sec", "ch", "para", "c", "ca");

    private static final Set<String> MONTHS_AND_DAYS = Set.of(
            "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "mon", "tue", "tues",
            "wed", "weds", "thu", "thur", "thurs", "fri", "sat", "sun");

    /** Keep their stop, and may end a sentence where the next word looks like a beginning. */
    private static final Set<String> ANYWHERE = Set.of(
            "inc", "corp", "co", "ltd", "plc", "llc", "bros", "jr", "sr", "esq", "dept", "univ", "assn", "etc", "al",
            "ave", "blvd", "rd", "hwy", "mfg", "ariz", "ark", "calif", "colo", "conn", "del", "fla", "ga", "ill", "ind",
            "kan", "ky", "la", "md", "mich", "minn", "miss", "mo", "mont", "neb", "nev", "okla", "ore", "pa", "tenn",
            "tex", "vt", "va", "wash", "wis", "wyo", "ont", "que", "alta", "sask", "ft", "in", "lb", "lbs", "oz", "kg",
            "km", "mph", "hr", "hrs", "min", "mins", "sec", "secs", "yr", "yrs", "bn", "tn", "ph.d", "ex", "ret", "b",
            "d", "n.b", "p.s", "a.k.a", "o.k", "attn", "ext", "tel");

    /** Of those the ones that are also common words, which keep their stop only after a figure. */
    private static final Set<String> UNITS = Set.of(
            "in", "ft", "lb", "lbs", "oz", "kg", "km", "mph", "hr", "hrs", "min", "mins", "sec", "secs", "yr", "yrs",
            "bn", "tn");

    private static final Set<String> WORDS_TOO = Set.of(
            "ill", "ind", "la", "miss", "mo", "ore", "wash", "pa", "del", "co", "ga", "md", "va", "al", "ex", "ret",
            "b", "d", "tel", "ext", "conn", "mont", "tex", "rd");

    private Abbreviations() {}

    /** What a full stop after {@code word} is, the next characters being {@code rest} (white space skipped). */
    static Stop stopAfter(String word, String rest, boolean afterFigure) {
        String lower = word.toLowerCase(java.util.Locale.ROOT);
        boolean capital = !word.isEmpty() && Character.isUpperCase(word.charAt(0));
        boolean figureNext = !rest.isEmpty() && (Character.isDigit(rest.charAt(0)) || rest.charAt(0) == '#');
        boolean nameNext = !rest.isEmpty() && (Character.isUpperCase(rest.charAt(0)) || figureNext);
        if (isAcronym(word)) {
            return lower.equals("e.g") || lower.equals("i.e") ? Stop.INSIDE : Stop.EITHER;
        }
        if (word.length() == 1 && capital) {
            return word.equals("I") && !nameNext ? Stop.END : Stop.INITIAL;
        }
        if (TITLES.contains(lower) && (capital || !nameNext || lower.equals("vs"))) {
            return rest.isEmpty() ? Stop.EITHER : Stop.INSIDE;
        }
        if (BEFORE_FIGURES.contains(lower)) {
            return figureNext ? Stop.INSIDE : Stop.END;
        }
        if (MONTHS_AND_DAYS.contains(lower) && capital) {
            boolean commonWord =
                    lower.equals("sun") || lower.equals("sat") || lower.equals("mar") || lower.equals("wed");
            return figureNext ? Stop.INSIDE : commonWord ? Stop.END : Stop.EITHER;
        }
        if (UNITS.contains(lower)) {
            return afterFigure ? Stop.EITHER : Stop.END;
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
