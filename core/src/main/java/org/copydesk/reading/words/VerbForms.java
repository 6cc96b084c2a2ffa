package org.copydesk.reading.words;

import java.util.Set;

/**
 * The forms of an English verb.
 *
 * @param past as in "they took"; of {@code be} the singular, "was"
 * @param participle as in "they have taken"
 * @param present the present participle, "taking"
 * @param thirdPerson "takes"
 */
public record VerbForms(String past, String participle, String present, String thirdPerson) {

    private static final Set<String> SHORT_VERBS =
            WordList.of("bid cut dig get hit let put quit rid run set shut sit spin swim wed win");

    /** The forms of the verb with this dictionary form, in small letters. */
    public static VerbForms of(String lemma) {
        IrregularVerbs.Forms irregular = IrregularVerbs.of(lemma);
        return irregular == null
                ? new VerbForms(regularPast(lemma), regularPast(lemma), presentOf(lemma), thirdPersonOf(lemma))
                : new VerbForms(
                        irregular.past().getFirst(),
                        irregular.participle().getFirst(),
                        presentOf(lemma),
                        thirdPersonOf(lemma));
    }

    private static String regularPast(String lemma) {
        if (lemma.endsWith("e")) {
            return lemma + "d";
        }
        return Spelling.endsInConsonantY(lemma) ? withoutLast(lemma) + "ied" : lengthened(lemma) + "ed";
    }

    private static String presentOf(String lemma) {
        boolean silent = lemma.endsWith("e")
                && lemma.length() > 2
                && !lemma.endsWith("ee")
                && !lemma.endsWith("oe")
                && !lemma.endsWith("ye")
                && !lemma.equals("singe");
        if (lemma.endsWith("ie")) {
            return lemma.substring(0, lemma.length() - 2) + "ying";
        }
        return (silent ? withoutLast(lemma) : lengthened(lemma)) + "ing";
    }

    private static String thirdPersonOf(String lemma) {
        return switch (lemma) {
            case "be" -> "is";
            case "have" -> "has";
            default -> // All other verbs are regular here.
                Spelling.endsInConsonantY(lemma) ? withoutLast(lemma) + "ies" : plus(lemma);
        };
    }

    private static String plus(String lemma) {
        if (lemma.endsWith("quiz")) {
            return lemma + "zes";
        }
        return lemma + (hisses(lemma) || lemma.endsWith("o") ? "es" : "s");
    }

    private static boolean hisses(String lemma) {
        return lemma.endsWith("s")
                || lemma.endsWith("x")
                || lemma.endsWith("z")
                || lemma.endsWith("ch")
                || lemma.endsWith("sh");
    }

    private static String lengthened(String lemma) {
        if (lemma.endsWith("ic")) {
            return lemma + "k";
        }
        return Spelling.doubles(lemma) || isIrregularDoubled(lemma) ? lemma + lemma.charAt(lemma.length() - 1) : lemma;
    }

    /** "undercutting", "overrunning": a short verb behind a prefix doubles as it does alone. */
    private static boolean isIrregularDoubled(String lemma) {
        return IrregularVerbs.of(lemma) != null && SHORT_VERBS.stream().anyMatch(lemma::endsWith);
    }

    private static String withoutLast(String word) {
        return word.substring(0, word.length() - 1);
    }
}
