package org.copydesk.reading.words;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Dictionary forms of English words, by rules and tables, after the conventions of the Universal Dependencies treebanks. */
public final class Lemmas {

    private static final Map<String, String> FUNCTION_WORDS = Map.ofEntries(
            Map.entry("an", "a"),
            Map.entry("these", "this"),
            Map.entry("those", "that"),
            Map.entry("n't", "not"),
            Map.entry("nt", "not"),
            Map.entry("me", "I"),
            Map.entry("i", "I"),
            Map.entry("him", "he"),
            Map.entry("them", "they"),
            Map.entry("'em", "they"),
            Map.entry("em", "they"),
            Map.entry("us", "we"),
            Map.entry("mine", "my"),
            Map.entry("yours", "your"),
            Map.entry("ours", "our"),
            Map.entry("theirs", "their"),
            Map.entry("hers", "her"),
            Map.entry("etc", "etc."));

    private static final Map<String, String> MODALS =
            Map.of("ca", "can", "wo", "will", "sha", "shall", "'ll", "will", "ll", "will", "'d", "would", "d", "would");

    /** Forms of be, have and do, and what is left of them before an apostrophe or behind one. */
    private static final Map<String, String> SHORT_VERBS = Map.ofEntries(
            Map.entry("'s", "be"),
            Map.entry("s", "be"),
            Map.entry("'m", "be"),
            Map.entry("m", "be"),
            Map.entry("am", "be"),
            Map.entry("are", "be"),
            Map.entry("'re", "be"),
            Map.entry("re", "be"),
            Map.entry("ai", "be"),
            Map.entry("'ve", "have"),
            Map.entry("ve", "have"),
            Map.entry("'d", "have"),
            Map.entry("d", "have"),
            Map.entry("wan", "want"),
            Map.entry("gon", "go"),
            Map.entry("got", "get"),
            Map.entry("du", "do"));

    private static final Map<String, String> COMPARED = Map.ofEntries(
            Map.entry("worse", "bad"),
            Map.entry("worst", "bad"),
            Map.entry("better", "good"),
            Map.entry("best", "good"),
            Map.entry("further", "far"),
            Map.entry("farther", "far"),
            Map.entry("furthest", "far"),
            Map.entry("farthest", "far"),
            Map.entry("elder", "old"),
            Map.entry("eldest", "old"));

    private static final Map<String, String> COMPARED_ADVERBS =
            Map.of("better", "well", "best", "well", "worse", "badly");

    private static final Set<String> NOT_COMPARED =
            Set.of("more", "most", "less", "least", "rather", "lesser", "former");

    private Lemmas() {}

    /** The dictionary form of a word with this Penn tag: small letters, but proper nouns and abbreviations as they are. */
    public static String of(String form, String xpos) {
        String lower = form.toLowerCase(Locale.ROOT).replace('\u2019', '\'').replace('\u2018', '\'');
        return switch (xpos) {
            case "NNP", "NNPS", "ADD", "FW", "LS" -> lower.equals("etc") ? "etc." : form;
            case "NNS" ->
                isAbbreviation(form) && Character.isLetter(form.charAt(0))
                        ? pluralOfLetters(form)
                        : Plurals.singular(lower);
            case "NN" -> noun(form, lower);
            case "VBZ" -> shortOr(lower, Plurals.verb(lower));
            case "VB", "VBP" -> shortOr(lower, lower);
            case "VBD" -> shortOr(lower, past(lower, IrregularVerbs.lemmaOfPast(lower)));
            case "VBN" -> shortOr(lower, past(lower, IrregularVerbs.lemmaOfParticiple(lower)));
            case "VBG" -> shortOr(lower, present(lower));
            case "MD" -> MODALS.getOrDefault(lower, lower);
            case "JJR", "JJS" -> lower.equals("further") ? lower : COMPARED.getOrDefault(lower, compared(lower));
            case "RBR", "RBS" -> COMPARED_ADVERBS.getOrDefault(lower, COMPARED.getOrDefault(lower, compared(lower)));
            case "PRP" ->
                lower.equals("her") ? "she" : lower.equals("'s") ? "we" : FUNCTION_WORDS.getOrDefault(lower, lower);
            case "DT", "WP", "RB" -> FUNCTION_WORDS.getOrDefault(lower, lower);
            case "POS" -> "'s";
            case "TO" -> lower.equals("na") || lower.equals("ta") ? "to" : lower;
            case "CD" -> figure(lower);
            case "JJ" -> isOfAPlace(form) ? form : lower;
            default -> lower; // No other tag bends words.
        };
    }

    private static String shortOr(String lower, String otherwise) {
        return SHORT_VERBS.getOrDefault(lower, otherwise);
    }

    private static String noun(String form, String lower) {
        return switch (lower) {
            case "pm", "p.m" -> "p.m.";
            case "am", "a.m" -> "a.m.";
            default -> isAbbreviation(form) ? form : lower; // Other nouns in the singular are their own lemma.
        };
    }

    private static String figure(String lower) {
        return switch (lower) {
            case "m" -> "million";
            case "bn", "b" -> "billion";
            case "tn", "trn" -> "trillion";
            case "k" -> "thousand";
            default -> // Figures lose the commas between their thousands.
                Character.isDigit(lower.charAt(0)) ? lower.replace(",", "") : lower;
        };
    }

    /** American, Swiss: adjectives that keep their capital. */
    private static boolean isOfAPlace(String form) {
        return Character.isUpperCase(form.charAt(0))
                && (form.endsWith("ese") || form.endsWith("ian") || form.endsWith("ican") || OF_PLACES.contains(form));
    }

    /** At least two capitals, or a letter and a figure: TV, GDP, L2, NGOs. */
    private static boolean isAbbreviation(String form) {
        int capitals = 0;
        for (int i = 0; i < form.length(); i++) {
            capitals += Character.isUpperCase(form.charAt(i)) || Character.isDigit(form.charAt(i)) ? 1 : 0;
        }
        return capitals > 1 && form.length() < 6 && !form.contains("-");
    }

    private static String pluralOfLetters(String form) {
        if (form.endsWith("'s") || form.endsWith("\u2019s")) {
            return form.substring(0, form.length() - 2);
        }
        boolean small = form.endsWith("s") && form.length() > 2;
        return small ? form.substring(0, form.length() - 1) : Plurals.singular(form.toLowerCase(Locale.ROOT));
    }

    private static String past(String lower, @Nullable String irregular) {
        if (irregular != null) {
            return irregular;
        }
        int length = lower.length();
        if (!lower.endsWith("ed") || length < 4) {
            return lower;
        }
        if (lower.endsWith("ied")) {
            return length == 4 || Plurals.endsInTie(lower.substring(0, length - 1))
                    ? lower.substring(0, length - 1)
                    : lower.substring(0, length - 3) + "y";
        }
        return hard(lower, length - 2);
    }

    private static String present(String lower) {
        int length = lower.length();
        if (!lower.endsWith("ing") || length < 5) {
            return lower.endsWith("in'") || lower.endsWith("in") && length > 4
                    ? present(lower.replace("'", "") + "g")
                    : lower;
        }
        String stem = lower.substring(0, length - 3);
        if (Spelling.vowelGroups(stem) == 0) {
            return lower;
        }
        return switch (stem) {
            case "dy", "ly", "ty", "vy", "bely", "underly", "unty" -> stem.substring(0, stem.length() - 1) + "ie";
            default -> { // Every other verb keeps its vowel.
                boolean whole = IrregularVerbs.of(stem) != null && !Spelling.doubles(stem);
                String withE = stem + "e";
                boolean lacksE = !whole && IrregularVerbs.of(withE) != null;
                yield whole ? stem : lacksE ? withE : hard(lower, length - 3);
            }
        };
    }

    /** Undoes what the ending did to the stem; "picnicked" has a k besides. */
    private static String hard(String lower, int end) {
        String stem = lower.substring(0, end);
        return stem.endsWith("ick") && Spelling.vowelGroups(stem) > 1 && HARD_C.contains(stem)
                ? stem.substring(0, end - 1)
                : Spelling.restored(stem);
    }

    private static final Set<String> OF_PLACES = WordList.of("""
            Afghan African Arab Arabic Asian Atlantic Baltic Bangladeshi Belgian Brexit British Buddhist Catholic
            Chilean Christian Cuban Czech Danish Democratic Dutch English European Finnish French Georgian German
            Greek Hebrew Hindu Icelandic Iraqi Irish Islamic Islamist Israeli Jewish Korean Kurdish Kuwaiti Latin
            Libyan Mexican Moroccan Moslem Muslim Nazi Nepalese Olympic Omani Orthodox Pakistani Paralympic Parisian
            Polish Protestant Qatari Republican Roman Saudi Scottish Serb Serbian Shi'ite Shia Shiite Slovak Slovene
            Soviet Spanish Sunni Swedish Swiss Tamil Thai Tibetan Tory Turkish Uzbek Venezuelan Victorian Vietnamese
            Welsh Yemeni Zionist
            """);

    private static final Set<String> HARD_C =
            Set.of("picnick", "panick", "mimick", "traffick", "frolick", "politick", "colick");

    private static String compared(String lower) {
        int length = lower.length();
        int ending = lower.endsWith("er") ? 2 : lower.endsWith("est") ? 3 : 0;
        if (ending == 0 || length - ending < 2 || NOT_COMPARED.contains(lower)) {
            return lower;
        }
        String stem = lower.substring(0, length - ending);
        if (stem.endsWith("i")) {
            return stem.substring(0, stem.length() - 1) + "y";
        }
        return PLAIN_ADJECTIVES.contains(stem)
                ? stem
                : E_ADJECTIVES.contains(stem) ? stem + "e" : Spelling.restored(stem);
    }

    /** Adjectives that a verb's spelling would mislead about. */
    private static final Set<String> PLAIN_ADJECTIVES = WordList.of("""
            bitter bold bright broad cheap chill clean clear cold common cool cruel dark dear deep dull fair fast few
            fresh full great green gruff hard harsh high ill kind lean light long loud low mean mild narrow near neat
            new odd old poor proud quick quiet rich rough shallow short shrill sick slight slow small smart smooth
            soft soon steep stiff still strong sweet swift tall tan tender thick tight tough weak wild wrong yellow
            young
            """);

    private static final Set<String> E_ADJECTIVES = WordList.of("""
            abl absolut acut ampl aust austere bas blu brav clos complet cosi crud cut dens dir feebl fierc fin fre
            gentl gor hug humbl idl intens lam larg lat lon loos matur nic nobl obes pal polit pur rar remot rip ripe
            rot rud saf sal scarc secur sever simpl sincer sor stal strang subtl tam tru whit wid wis
            """);
}
