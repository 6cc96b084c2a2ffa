package org.copydesk.text;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Finds out that a text is not in English, and which language it is in.
 *
 * <p>Where the letters are not Latin the script tells. Where they are, the text's words are held against the most frequent words
 * of each language. The doubt is always English's gain: a text that is too short to tell, or full of foreign names, is English.
 */
final class ForeignLanguage {
    /** So much of a text tells its language. */
    private static final int ENOUGH_CHARACTERS = 100_000;

    /** All letters before this one are Latin ones. */
    private static final int LATIN_END = 0x250;

    private static final int FEWEST_LETTERS = 8;
    private static final int FEWEST_WORDS = 6;
    private static final int SHORT_TEXT = 25;
    private static final int FEWEST_HITS_SHORT = 4;
    private static final int FEWEST_HITS = 5;

    /** A word that is one of a language's frequent ones counts so much more than a word that has its letters. */
    private static final double LETTERS_WEIGHT = 0.4;

    /** How far ahead of English a language has to be: by this factor, and by this share of the words. */
    private static final double AHEAD_FACTOR = 1.3;

    private static final double AHEAD_SHARE = 0.05;

    /** From so many words on, a text with fewer frequent English words than the share says is not English. */
    private static final int LONG_TEXT = 60;

    private static final double LEAST_ENGLISH = 0.08;

    private static final Map<String, List<Language>> BY_WORD = byWord();

    private ForeignLanguage() {}

    /**
     * The language of the text, as it stands after "the report is in"; empty where that is English, or nobody can tell.
     *
     * @param text the text
     */
    static Optional<String> of(String text) {
        var sample = text.substring(0, Math.min(text.length(), ENOUGH_CHARACTERS));
        var scripts = new EnumMap<UnicodeScript, Integer>(UnicodeScript.class);
        int latin = 0;
        int others = 0;
        int letter;
        for (int i = 0; i < sample.length(); i += Character.charCount(letter)) {
            letter = sample.codePointAt(i);
            if (!Character.isLetter(letter)) {
                continue;
            }
            if (letter < LATIN_END || UnicodeScript.of(letter) == UnicodeScript.LATIN) {
                latin++;
            } else {
                others++;
                scripts.merge(UnicodeScript.of(letter), 1, Integer::sum);
            }
        }
        if (latin + others < FEWEST_LETTERS) {
            return Optional.empty();
        }
        return latin < others ? Optional.of(otherScript(sample, scripts)) : inLatinLetters(sample);
    }

    private static String otherScript(String text, Map<UnicodeScript, Integer> scripts) {
        var script = scripts.entrySet().stream()
                .max(Comparator.comparingInt(Map.Entry::getValue))
                .orElseThrow()
                .getKey();
        boolean kana = scripts.containsKey(UnicodeScript.HIRAGANA) || scripts.containsKey(UnicodeScript.KATAKANA);
        return switch (script) {
            case CYRILLIC -> cyrillic(text);
            case ARABIC -> arabic(text);
            case DEVANAGARI -> devanagari(text);
            case HAN -> kana ? "Japanese" : "Chinese";
            case HIRAGANA, KATAKANA -> "Japanese";
            case HANGUL -> "Korean";
            case GREEK -> "Greek";
            case HEBREW -> "Hebrew";
            case BENGALI -> "Bengali";
            case THAI -> "Thai";
            case TAMIL -> "Tamil";
            case TELUGU -> "Telugu";
            case GUJARATI -> "Gujarati";
            case GURMUKHI -> "Punjabi";
            case KANNADA -> "Kannada";
            case MALAYALAM -> "Malayalam";
            case SINHALA -> "Sinhala";
            case MYANMAR -> "Burmese";
            case KHMER -> "Khmer";
            case LAO -> "Lao";
            case GEORGIAN -> "Georgian";
            case ARMENIAN -> "Armenian";
            case ETHIOPIC -> "Amharic";
            case TIBETAN -> "Tibetan";
            case MONGOLIAN -> "Mongolian";
            default -> // Unicode has more than a hundred others, most of them dead.
                "a language that is not written in Latin letters";
        };
    }

    private static String cyrillic(String text) {
        if (hasAny(text, "\u0457\u0454\u0491")) { // ї є ґ
            return "Ukrainian";
        }
        if (hasAny(text, "\u045E")) { // ў
            return "Belarusian";
        }
        if (hasAny(text, "\u0453\u045C\u0455")) { // ѓ ќ ѕ
            return "Macedonian";
        }
        if (hasAny(text, "\u0452\u045B\u0459\u045A")) { // ђ ћ љ њ
            return "Serbian";
        }
        if (hasAny(text, "\u04B1\u049B\u0493")) { // ұ қ ғ
            return "Kazakh";
        }
        return hasAny(text, "\u044B\u044D\u0451") ? "Russian" : "Bulgarian"; // ы э ё
    }

    private static String arabic(String text) {
        if (hasAny(text, "\u0679\u0688\u06D2")) { // ٹ ڈ ے
            return "Urdu";
        }
        return hasAny(text, "\u067E\u0686\u0698\u06AF\u06CC") ? "Persian" : "Arabic"; // پ چ ژ گ ی
    }

    private static String devanagari(String text) {
        if (text.contains("\u0906\u0939\u0947")) { // आहे
            return "Marathi";
        }
        return text.contains("\u0939\u0948") ? "Hindi" : text.contains("\u091B") ? "Nepali" : "Hindi"; // है, छ
    }

    private static boolean hasAny(String text, String letters) {
        var small = text.toLowerCase(Locale.ROOT);
        return letters.chars().anyMatch(letter -> small.indexOf(letter) >= 0);
    }

    private static Optional<String> inLatinLetters(String text) {
        var words = words(composed(text));
        if (words.size() < FEWEST_WORDS) {
            return Optional.empty();
        }
        var frequent = new int[Language.values().length];
        for (var word : words) {
            for (var language : BY_WORD.getOrDefault(word, List.of())) {
                frequent[language.ordinal()]++;
            }
        }
        double english = frequent[Language.ENGLISH.ordinal()] / (double) words.size();
        int fewest = words.size() < SHORT_TEXT ? FEWEST_HITS_SHORT : FEWEST_HITS;
        Optional<String> best = Optional.empty();
        double bestScore = 0;
        for (var language : Language.values()) {
            int hits = frequent[language.ordinal()];
            double share = hits / (double) words.size();
            if (language != Language.ENGLISH && hits >= fewest && share > english * AHEAD_FACTOR + AHEAD_SHARE) {
                double score = share + LETTERS_WEIGHT * shareWithLetters(language, words);
                if (score > bestScore) {
                    bestScore = score;
                    best = Optional.of(language.englishName());
                }
            }
        }
        boolean unknown = best.isEmpty() && words.size() >= LONG_TEXT && english < LEAST_ENGLISH;
        return unknown ? Optional.of("no language that is known here") : best;
    }

    /** The share of the words that have a letter which few other languages have. */
    private static double shareWithLetters(Language language, List<String> words) {
        int with = 0;
        for (var word : words) {
            int i = 0;
            while (i < word.length() && language.letters().indexOf(word.charAt(i)) < 0) {
                i++;
            }
            with += i < word.length() ? 1 : 0;
        }
        return with / (double) words.size();
    }

    /** The text with its accents on their letters, which nearly every text has anyway. */
    private static String composed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.getType(text.charAt(i)) == Character.NON_SPACING_MARK) {
                return Normalizer.normalize(text, Normalizer.Form.NFC);
            }
        }
        return text;
    }

    /** The text's words in small letters; apostrophes and hyphens part words. */
    private static List<String> words(String text) {
        var words = new ArrayList<String>();
        var small = text.toLowerCase(Locale.ROOT);
        int start = -1;
        for (int i = 0; i <= small.length(); i++) {
            boolean letter = i < small.length() && (Character.isLetter(small.charAt(i)) || small.charAt(i) == '\u0307');
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                words.add(small.substring(start, i));
                start = -1;
            }
        }
        return words;
    }

    private static Map<String, List<Language>> byWord() {
        var byWord = new HashMap<String, List<Language>>();
        for (var language : Language.values()) {
            for (var word : language.words()) {
                byWord.computeIfAbsent(word, unused -> new ArrayList<>()).add(language);
            }
        }
        return Map.copyOf(byWord);
    }
}
