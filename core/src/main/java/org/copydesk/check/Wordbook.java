package org.copydesk.check;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.copydesk.reading.Token;

/** Which words can stand for which: spellings, names of one place, synonyms, words of one root, opposites. */
final class Wordbook {

    static final double SAME = 1;
    static final double ROOT = .9;
    static final double SYNONYM = .75;

    private static final int STEM = 5;
    private static final int LONGEST_ENDING = 4;
    private static final int MOST_ALIAS_WORDS = 5;

    /** "Ex-mayor" is a former mayor. */
    private static final String FORMER = "ex-";

    private static final Map<String, String> NUMBERS = Map.ofEntries(
            Map.entry("one", "1"),
            Map.entry("two", "2"),
            Map.entry("three", "3"),
            Map.entry("four", "4"),
            Map.entry("five", "5"),
            Map.entry("six", "6"),
            Map.entry("seven", "7"),
            Map.entry("eight", "8"),
            Map.entry("nine", "9"),
            Map.entry("ten", "10"),
            Map.entry("eleven", "11"),
            Map.entry("twelve", "12"),
            Map.entry("per", "percent"),
            Map.entry("cent", "percent"),
            Map.entry("%", "percent"),
            Map.entry("tv", "television"),
            Map.entry("photo", "photograph"),
            Map.entry("pm", "premier"),
            Map.entry("programme", "program"),
            Map.entry("cheque", "check"),
            Map.entry("tyre", "tire"),
            Map.entry("grey", "gray"),
            Map.entry("defence", "defense"),
            Map.entry("offence", "offense"),
            Map.entry("licence", "license"),
            Map.entry("practise", "practice"),
            Map.entry("jewellery", "jewelry"),
            Map.entry("aluminium", "aluminum"),
            Map.entry("n't", "not"),
            Map.entry("’s", "'s"));

    final Lists lists = new Lists();
    private final Map<String, Set<String>> synonyms = new HashMap<>();
    private final Map<String, Set<String>> roots = new HashMap<>();
    private final Map<String, Set<String>> opposites = new HashMap<>();

    /** Another name of a place to its usual one. A name of two places is not among them. */
    private final Map<String, String> aliases = new HashMap<>();

    private final Set<String> light;
    private final Set<String> up;
    private final Set<String> down;

    Wordbook() {
        for (String line : Lists.lines("thesaurus.txt")) {
            String[] columns = line.split("\t", -1);
            put(synonyms, columns[0], columns[1]);
            put(roots, columns[0], columns[2]);
            put(opposites, columns[0], columns[3]);
        }
        for (String line : Lists.lines("places.txt")) {
            String[] names = line.split("\\s*\\|\\s*");
            for (String name : names) {
                aliases.putIfAbsent(name, names[0]);
            }
        }
        light = lists.of("light");
        up = lists.of("up");
        down = lists.of("down");
    }

    private static void put(Map<String, Set<String>> table, String word, String others) {
        if (!others.isEmpty()) {
            table.put(word, Set.copyOf(List.of(others.split(" "))));
        }
    }

    /** What a word is compared by: its dictionary form in small letters and one spelling. */
    String key(Token token) {
        return key(token.lemma().isEmpty() ? token.form() : token.lemma());
    }

    String key(String word) {
        String plain = plain(word);
        String number = NUMBERS.get(plain);
        if (number != null) {
            return number;
        }
        if (plain.length() > 1 && Character.isDigit(plain.charAt(0))) {
            return plain.replace(",", "");
        }
        if (plain.startsWith(FORMER) && plain.length() > FORMER.length()) {
            return key(plain.substring(FORMER.length()));
        }
        return american(plain);
    }

    /** Small letters, straight apostrophes and no accents. */
    static String plain(String word) {
        String small = word.toLowerCase(Locale.ROOT).replace('\u2019', '\'').replace("\u00ad", "");
        boolean ascii = small.chars().allMatch(c -> c < 0x80);
        return ascii ? small : Normalizer.normalize(small, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
    }

    private static String american(String word) {
        int length = word.length();
        if (length < 6) {
            return length == 5 && word.endsWith("our") && !word.equals("flour") && !word.equals("scour")
                    ? word.substring(0, 3) + "r"
                    : word;
        }
        if (word.endsWith("our")) {
            return word.substring(0, length - 2) + "r";
        }
        if (word.endsWith("ise") || word.endsWith("yse")) {
            return word.substring(0, length - 2) + "ze";
        }
        if (word.endsWith("isation")) {
            return word.substring(0, length - 7) + "ization";
        }
        if (word.endsWith("tre")) {
            return word.substring(0, length - 2) + "er";
        }
        return word.endsWith("ogue") ? word.substring(0, length - 2) : word;
    }

    /** The usual name of a place, of its people or of what is its own. */
    Optional<String> place(String words) {
        return Optional.ofNullable(aliases.get(plain(words)));
    }

    int mostAliasWords() {
        return MOST_ALIAS_WORDS;
    }

    /** Whether a word says little by itself. */
    boolean isLight(String key) {
        return light.contains(key);
    }

    /** How well one word stands for another, 0 to 1. */
    double likeness(String one, String other) {
        if (one.equals(other)) {
            return SAME;
        }
        if (isIn(roots, one, other) || isSameRoot(one, other)) {
            return ROOT;
        }
        String place = aliases.get(one);
        if (place != null && place.equals(aliases.get(other))) {
            return ROOT;
        }
        if (isOpposite(one, other)) {
            return 0;
        }
        return isIn(synonyms, one, other) || sharesRoot(one, other) ? SYNONYM : 0;
    }

    /** Whether a word of the same root as one is a synonym of the other: "assault" and "attacker". */
    private boolean sharesRoot(String one, String other) {
        for (String root : roots.getOrDefault(one, Set.of())) {
            if (isIn(synonyms, root, other) || isIn(roots, root, other)) {
                return true;
            }
        }
        for (String root : roots.getOrDefault(other, Set.of())) {
            if (isIn(synonyms, root, one)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isIn(Map<String, Set<String>> table, String one, String other) {
        return table.getOrDefault(one, Set.of()).contains(other)
                || table.getOrDefault(other, Set.of()).contains(one);
    }

    /** Whether two words begin alike and differ in an ending: "repulse" and "repulsion". */
    private static boolean isSameRoot(String one, String other) {
        int length = Math.min(one.length(), other.length());
        int shared = 0;
        while (shared < length && one.charAt(shared) == other.charAt(shared)) {
            shared++;
        }
        return shared >= STEM
                && one.length() - shared <= LONGEST_ENDING
                && other.length() - shared <= LONGEST_ENDING
                && Character.isLetter(one.charAt(0))
                && shared * 3 >= Math.max(one.length(), other.length()) * 2;
    }

    boolean isOpposite(String one, String other) {
        return isIn(opposites, one, other) || isTurned(one, other);
    }

    /** Whether one word is the other with a denying prefix. */
    private static boolean isTurned(String one, String other) {
        String longer = one.length() > other.length() ? one : other;
        String shorter = one.length() > other.length() ? other : one;
        if (shorter.length() < 4 || !longer.endsWith(shorter)) {
            return false;
        }
        String prefix = longer.substring(0, longer.length() - shorter.length());
        return Set.of("un", "in", "im", "il", "ir", "dis", "non", "non-").contains(prefix);
    }

    /** Which way a word points: 1 for more, -1 for less, 0 for neither. */
    int direction(String key) {
        boolean more = up.contains(key);
        boolean less = down.contains(key);
        return more == less ? 0 : more ? 1 : -1;
    }

    Set<String> allRelated(String key) {
        Set<String> all = new HashSet<>(synonyms.getOrDefault(key, Set.of()));
        all.addAll(roots.getOrDefault(key, Set.of()));
        return all;
    }
}
