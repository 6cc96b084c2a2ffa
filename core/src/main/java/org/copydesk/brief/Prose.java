package org.copydesk.brief;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.copydesk.reading.Reading;
import org.copydesk.reading.Sentence;
import org.copydesk.reading.Token;
import org.copydesk.reading.references.Dependences;
import org.copydesk.reading.references.Reporting;

/**
 * Tells sentences from what else stands in a report: its own headline, captions, calls to read on, turns of a transcript, bylines,
 * lists.
 */
final class Prose {

    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");

    /** Headlines and captions are shorter. */
    private static final int LEAST_WORDS_WITHOUT_MARK = 15;

    private static final int MOST_WORDS_OF_TITLE = 16;

    private static final int FEW_WORDS = 7;

    private static final int WORDS_OF_TAG = 4;

    /** So many sentences in a row are looked at for a running tally. */
    private static final int TICKER = 10;

    /** In a running tally, so many of those are calls. */
    private static final int CALLS = 4;

    /** Fewer words do not show that they all have capitals. */
    private static final int LEAST_COMMON = 3;

    private static final double MOSTLY_CAPITAL = 0.7;

    /** One in headline English of so few words need not share anything with what follows. */
    private static final int WORDS_OF_SHORT_TITLE = 10;

    /** One with a capital on most words may be longer. */
    private static final int MOST_WORDS_OF_LONG_TITLE = 26;

    private static final int WORDS_OF_A_LEAD = 12;

    /** The first sentences may be a title above a section's name. */
    private static final int LABELLED = 3;

    /** A first line that shares so much of its matter with what follows, or has so many capitals, is a headline. */
    private static final double MOSTLY = 0.5;

    /** In a headline's English less is enough. */
    private static final double PARTLY = 0.34;

    /** From so many on, names in capitals with a colon are the turns of a transcript. */
    private static final int LEAST_TURNS = 3;

    /** What an outlet says of itself and asks of its readers. */
    private static final List<String> BOILERPLATES = List.of(
            "\\b(?:all rights reserved|our newsletter|click here|follow us (?:on|at))\\b",
            "^\\W*(?:sign up|subscribe|read more|follow us)\\b|\\b(?:sign up|subscribe) (?:for|to) (?:our|the|receive|get|daily)\\b",
            "\\b(?:newsletter sign[- ]?up|continue reading the main story)\\b",
            "\\b(?:accuracy and availability may vary|authoritative record of|view photos|full screen|for your stories)\\b",
            "\\b(?:terms of (?:use|service)|this material may not be published|thank you for subscribing)\\b",
            "\\b(?:an error has occurred|proprietary transcription|scroll down for (?:video|more))\\b",
            "\\bcontributed to this (?:report|story|article|post)\\b",
            "\\bcontributed (?:from|reporting)\\b",
            "\\b(?:file photo|image caption|photo by|getty images|handout photo|undated photo(?:graph)?|(?:is|are) pictured)\\b",
            "\\bthis (?:story|article|report|post) (?:has been|was) (?:updated|corrected|amended|(?:first |originally )?published)\\b",
            "^\\W*(?:photos?|video|image|caption|gallery|related|watch|advertisement|media caption)\\s*[:|]",
            "\\bin this (?:\\w+ )?(?:photo|picture|image|photograph)\\b|\\bthis (?:shot|graphic|image|photo|chart|map) shows\\b",
            "^\\W*FILE\\s*[-\u2013\u2014]",
            "^CLOSE\\b|\\bfacebook twitter\\b|^Q&A\\b|\\ban earlier version (?:said|of this)\\b",
            "^\\W*(?:the )?(?:views|opinions) expressed\\b|\\bdoi\\s*:|\\be\\d{6,}\\b",
            "^\\W*here(?:[\u2019']s| is| are)\\b",
            "\\((?:photo|image|picture)\\b[^)]*:|\\(pictured\\b|\\bpictured (?:above|below|left|right|here|with|at)\\b",
            "^\\W*(?:pictured|left|right|above|below|main|inset)\\s*[,:(]",
            "\\((?:left|right|front|back|middle|centre|center|top|bottom|above|below|upper|lower)(?: row| panel| column)?\\)",
            "^\\W*(?:the )?(?:red|blue|gr[ae]y|green|black|white|shaded|error|dashed|solid) (?:bars?|dots|lines?|columns|curves?) "
                    + "(?:show|indicate|represent)s?\\b",
            "\\bpic\\.twitter\\.com|https?://|\\(@\\w+\\)|\\bt\\.co/",
            "\\bJUST WATCHED\\b|\\breplay more videos\\b",
            "^\\W*(?:must (?:watch|read)|most read|read more|watch now|trending now)\\b|^~",
            "\\b(?:has|have|had|was|were) (?:also )?(?:been )?contacted\\b[^.]*\\bfor (?:a )?(?:comments?|response|statement)\\b",
            "\\b(?:reached out|put (?:questions|the (?:claims|allegations))) to\\b[^.]*\\bfor (?:a )?(?:comments?|response)\\b",
            "\\bhas contacted (?:\\w+ )*(?:[\\w\u2019']+s[\u2019']? )?(?:representatives?|spokes\\w+|publicists?)\\b",
            "\\bairs? (?:on|live on|every|at)\\b[^.]*\\b(?:weekdays|weeknights|channel|siriusxm|a\\.m|p\\.m)",
            "^\\W*(?:do you have|got) a story\\b|\\bour news ?(?:team|desk)\\b",
            "[\u00d7\u00a9\u25ba|]");

    private static final Pattern BOILERPLATE = Pattern.compile("(?i)" + String.join("|", BOILERPLATES));

    /** An agency's name in front of a caption: "Reuters The bridge was closed on Monday". */
    private static final Pattern AGENCY = Pattern.compile(
            "^\\W*(?:(?i:reuters|getty(?: images)?|alamy|shutterstock|istock))"
                    + "(?: - Contributor| or licensors| Wire| Features)*\\s+\\p{Lu}\\p{Ll}*\\b(?! (?:agency|news|photographer))");

    /** "Orr reported from Velm." */
    private static final Pattern REPORTED_FROM =
            Pattern.compile("^(?:\\p{Lu}[\\p{L}.'\u2019-]+ ){1,4}reported from \\p{Lu}[^,;]*\\.$");

    private static final Pattern CREDIT = Pattern.compile("(?i)^\\((?:photo|image|picture|credit)\\b");

    private static final Pattern TURN = Pattern.compile("^\\p{Lu}[\\p{Lu} .'\u2019-]{2,40}:\\s");

    private final boolean[] prose;

    private Prose(boolean[] prose) {
        this.prose = prose;
    }

    static Prose of(Reading reading, Dependences dependences) {
        List<Sentence> sentences = reading.sentences();
        boolean[] prose = new boolean[sentences.size()];
        Set<Integer> turns = turns(reading);
        Set<Integer> captions = captions(reading);
        boolean[] ticker = ticker(sentences);
        Furniture furniture = new Furniture(reading, dependences);
        for (Sentence sentence : sentences) {
            prose[sentence.index()] = (isStatement(sentence)
                            || Breaks.of(reading, sentence).isPresent())
                    && !isTitle(reading, sentence)
                    && !isAbove(reading, sentence)
                    && !isTitleCase(reading, sentence)
                    && !ticker[sentence.index()]
                    && !turns.contains(sentence.paragraph())
                    && !captions.contains(sentence.paragraph())
                    && !furniture.is(sentence)
                    && !isCredited(reading, sentence)
                    && !isTag(reading, sentence)
                    && !isNoise(sentence, sentence.span().of(reading.report().text()));
        }
        withoutReporter(reading, dependences, prose);
        return new Prose(prose);
    }

    /** "I" and "we" outside quotation marks are somebody's whom the brief does not name; what is all told so is left as it is. */
    private static void withoutReporter(Reading reading, Dependences dependences, boolean[] prose) {
        List<Integer> own = new ArrayList<>();
        int all = 0;
        for (Sentence sentence : reading.sentences()) {
            all += prose[sentence.index()] ? 1 : 0;
            boolean first = sentence.tokens().stream()
                    .anyMatch(token -> token.xpos().startsWith("PRP")
                            && (token.isWord("I", "me", "my", "mine")
                                    || token.isWord("we") && token.head() == sentence.root())
                            && !dependences.isQuoted(token.span()));
            if (prose[sentence.index()] && first) {
                own.add(sentence.index());
            }
        }
        if (own.size() <= MOSTLY * all) {
            own.forEach(index -> prose[index] = false);
        }
    }

    /** The sentences of a running tally: "Attempt missed. Orr shoots wide. Substitution, Velm." */
    private static boolean[] ticker(List<Sentence> sentences) {
        boolean[] ticker = new boolean[sentences.size()];
        List<Integer> calls =
                sentences.stream().filter(Prose::isCall).map(Sentence::index).toList();
        for (int i = 0; i + CALLS <= calls.size(); i++) {
            int first = calls.get(i);
            int last = calls.get(i + CALLS - 1);
            if (last - first < TICKER) {
                // Behind the last call stands what it calls.
                Arrays.fill(ticker, first, Math.min(sentences.size(), last + 2), true);
            }
        }
        return ticker;
    }

    /** "Attempt saved.": a short line without a finite verb and without speech. */
    private static boolean isCall(Sentence sentence) {
        return Editor.words(sentence) <= FEW_WORDS
                && !isFinite(sentence, sentence.root())
                && Words.isEndMark(lastMark(sentence))
                && sentence.tokens().stream()
                        .noneMatch(token ->
                                Words.isQuoteMark(token.form()) || token.form().equals("?"));
    }

    /** "What The Mayor Said To Us.": a paragraph of its own, a capital on most of its words, is a crosshead. */
    private static boolean isTitleCase(Reading reading, Sentence sentence) {
        boolean alone = sentence.paragraph() == 0 || Furniture.isAlone(reading, sentence);
        List<Token> common = sentence.tokens().stream()
                .skip(1)
                .filter(token -> token.form().length() > 3 && Words.isWordLike(token))
                .filter(token -> Set.of("VERB", "NOUN", "ADJ", "ADV").contains(token.upos()))
                .toList();
        return alone
                && common.size() >= LEAST_COMMON
                && Editor.words(sentence) <= MOST_WORDS_OF_TITLE
                && common.stream()
                                .filter(token ->
                                        Character.isUpperCase(token.form().charAt(0)))
                                .count()
                        > MOSTLY_CAPITAL * common.size();
    }

    boolean is(Sentence sentence) {
        return prose[sentence.index()];
    }

    boolean isEmpty() {
        for (boolean one : prose) {
            if (one) {
                return false;
            }
        }
        return true;
    }

    /** The paragraphs of a transcript's turns, in which what somebody says stands without quotation marks. */
    private static Set<Integer> turns(Reading reading) {
        Set<Integer> turns = new HashSet<>();
        for (Sentence sentence : reading.sentences()) {
            if (TURN.matcher(sentence.span().of(reading.report().text())).find()) {
                turns.add(sentence.paragraph());
            }
        }
        return turns.size() >= LEAST_TURNS ? turns : Set.of();
    }

    /** The paragraphs that a label and a colon open, where a report has several: "Quiet harbour: Boats lie at the quay". */
    private static Set<Integer> captions(Reading reading) {
        Set<Integer> captions = new HashSet<>();
        for (Sentence sentence : reading.sentences()) {
            boolean opens = sentence.index() == 0
                    || reading.sentences().get(sentence.index() - 1).paragraph() != sentence.paragraph();
            if (opens && isLabelled(sentence)) {
                captions.add(sentence.paragraph());
            }
        }
        int paragraphs = reading.sentences().getLast().paragraph() + 1;
        // Where all is told so, it is a list and no caption.
        return captions.size() >= LEAST_TURNS && captions.size() <= PARTLY * paragraphs ? captions : Set.of();
    }

    /** Whether a few words that say nothing stand in front of a colon. */
    private static boolean isLabelled(Sentence sentence) {
        int colon = 1;
        while (colon < Math.min(FEW_WORDS, sentence.size() - 1)
                && !sentence.token(colon).form().equals(":")) {
            colon++;
        }
        return colon < sentence.size() - 1
                && sentence.token(colon).form().equals(":")
                && sentence.tokens().subList(0, colon).stream()
                        .noneMatch(
                                token -> Set.of("VERB", "AUX", "PUNCT", "NUM").contains(token.upos())
                                        && !Character.isUpperCase(token.form().codePointAt(0)))
                && sentence.tokens().stream()
                        .skip(colon + 1L)
                        .filter(Words::isWordLike)
                        .findFirst()
                        .filter(token -> Character.isUpperCase(token.form().codePointAt(0)))
                        .isPresent();
    }

    /** Whether the text's first line is the headline above the report. */
    private static boolean isTitle(Reading reading, Sentence sentence) {
        List<Sentence> all = reading.sentences();
        boolean alone = sentence.index() == 0 && all.size() > 1 && all.get(1).paragraph() > sentence.paragraph();
        if (!alone || Editor.words(sentence) > MOST_WORDS_OF_LONG_TITLE) {
            return false;
        }
        Set<String> next = new HashSet<>();
        for (Sentence other : all.subList(1, Math.min(4, all.size()))) {
            NewsValue.matter(other).forEach(next::add);
        }
        double shared = NewsValue.matter(sentence)
                .mapToInt(lemma -> next.contains(lemma) ? 1 : 0)
                .average()
                .orElse(0);
        List<Token> common = sentence.tokens().stream()
                .filter(token -> token.form().length() > 3 && Words.isWordLike(token))
                .filter(token -> !token.upos().equals("PROPN")
                        && sentence.nameAt(sentence.tokens().indexOf(token)).isEmpty())
                .toList();
        double capitals = common.stream()
                .mapToInt(token -> Character.isUpperCase(token.form().charAt(0)) ? 1 : 0)
                .average()
                .orElse(0);
        boolean ended = Words.isEndMark(lastMark(sentence));
        return common.size() > 2 && capitals > MOSTLY
                || Editor.words(sentence) <= WORDS_OF_SHORT_TITLE && isHeadlineEnglish(sentence)
                || Editor.words(sentence) <= MOST_WORDS_OF_TITLE
                        && (!ended || shared >= PARTLY && isHeadlineEnglish(sentence) || isQuotedTitle(sentence));
    }

    /** The present tense and no article: "Storm closes bridge", "Storm doesn't stop ferry". Reporters say who says so in it too. */
    private static boolean isHeadlineEnglish(Sentence sentence) {
        int root = sentence.root();
        boolean present = sentence.token(root).xpos().matches("VB[ZP]")
                        && sentence.child(root, "aux").isEmpty()
                || sentence.child(root, "aux")
                        .filter(does -> sentence.token(does).isWord("does", "do"))
                        .isPresent();
        return present
                && !Reporting.isSaying(sentence.token(root).lemma())
                && sentence.tokens().stream().noneMatch(token -> token.isWord("a", "an", "the"));
    }

    /** The outlet's own headline: the report's title, or a first line that is one. */
    static Optional<String> title(Reading reading) {
        return reading.report()
                .title()
                .or(() -> reading.sentences().stream()
                        .limit(1)
                        .filter(first ->
                                isTitle(reading, first) || isAbove(reading, first) || isTitleCase(reading, first))
                        .map(first -> reading.words(first.span()))
                        .findFirst());
    }

    /** "Edda Orr: ‘We Shall Win.’" */
    private static boolean isQuotedTitle(Sentence sentence) {
        return sentence.names().stream()
                .filter(name -> name.first() == 0 && name.end() + 1 < sentence.size())
                .anyMatch(name -> sentence.token(name.end()).form().equals(":")
                        && Words.isQuoteMark(sentence.token(name.end() + 1).form()));
    }

    /** Whether a sentence stands above the dateline, or in a deck whose first line ends with a semicolon: a title, not the report. */
    private static boolean isAbove(Reading reading, Sentence sentence) {
        boolean dated = reading.dateline()
                .filter(dateline -> sentence.span().end() <= dateline.whole().start())
                .isPresent();
        Sentence first = reading.sentences().getFirst();
        // "LETTERS.", "FULL TEXT.": the name of a section, below the title.
        boolean label = sentence.index() < LABELLED
                && reading.sentences().stream()
                        .limit(LABELLED + 1)
                        .anyMatch(other ->
                                other.index() > sentence.index() && isLoud(other, reading.words(other.span())));
        boolean deck = first.token(first.size() - 1).form().equals(";")
                && sentence.paragraph() <= first.paragraph() + 1
                && reading.sentences().getLast().paragraph() > first.paragraph() + 2;
        return dated || deck || label;
    }

    /** Whether a picture's credit follows in the same paragraph: "(Photo: …)". */
    private static boolean isCredited(Reading reading, Sentence sentence) {
        int next = sentence.index() + 1;
        return next < reading.sentences().size()
                && reading.sentences().get(next).paragraph() == sentence.paragraph()
                && CREDIT.matcher(reading.sentences()
                                .get(next)
                                .span()
                                .of(reading.report().text()))
                        .find();
    }

    /** "“Is it safe?” Orr pressed.", parted behind the question: the tag says nothing. */
    private static boolean isTag(Reading reading, Sentence sentence) {
        boolean asks = sentence.token(sentence.root()).lemma().equals("ask") && Editor.words(sentence) <= FEW_WORDS;
        if (sentence.index() == 0 || Editor.words(sentence) > WORDS_OF_TAG && !asks) {
            return false;
        }
        Sentence before = reading.sentences().get(sentence.index() - 1);
        int root = sentence.root();
        return before.paragraph() == sentence.paragraph()
                && Words.isQuoteMark(before.token(before.size() - 1).form())
                && sentence.children(root).stream()
                        .allMatch(child -> Set.of("nsubj", "punct", "aux", "advmod")
                                        .contains(sentence.token(child).relation())
                                || asks && sentence.token(child).is("obj"));
    }

    private static boolean isNoise(Sentence sentence, String words) {
        boolean brackets = words.chars().filter(c -> c == '[').count()
                != words.chars().filter(c -> c == ']').count();
        boolean host = Editor.words(sentence) <= FEW_WORDS
                && sentence.tokens().stream().anyMatch(token -> token.isWord("i", "we", "us"))
                && words.chars().noneMatch(c -> Words.isQuoteMark(Character.toString(c)) && c != '\'' && c != '\u2019');
        // A text that breaks off in the middle: "the council voted for a bri...".
        boolean open = words.strip().matches("(?s).*[\\p{L}\\d](?:\\.\\.\\.|\u2026)");
        return brackets
                || isLoud(sentence, words)
                || host
                || open
                || saysNothing(sentence)
                || BOILERPLATE.matcher(words).find()
                || AGENCY.matcher(words).find()
                || REPORTED_FROM.matcher(words).matches();
    }

    /** "WHAT THE VIDEO SHOWS.": a crosshead, whatever it ends with. */
    private static boolean isLoud(Sentence sentence, String words) {
        return Editor.words(sentence) <= FEW_WORDS
                && words.chars().noneMatch(Character::isLowerCase)
                && words.chars().anyMatch(Character::isUpperCase);
    }

    /** "One activist tweeted.": what was said stands somewhere else. */
    private static boolean saysNothing(Sentence sentence) {
        int root = sentence.root();
        return Editor.words(sentence) <= FEW_WORDS
                && Reporting.isSaying(sentence.token(root).lemma())
                && sentence.children(root).stream()
                        .allMatch(child -> Set.of("nsubj", "punct", "aux", "advmod", "obl:unmarked", "iobj")
                                .contains(sentence.token(child).relation()));
    }

    /** Whether this is a statement with a finite verb and a subject. */
    private static boolean isStatement(Sentence sentence) {
        if (sentence.size() < 3) {
            return false;
        }
        String last = lastMark(sentence);
        boolean ended = Words.isEndMark(last) || last.equals(":");
        int root = sentence.root();
        boolean finite = isFinite(sentence, root);
        boolean imperative = sentence.token(root).xpos().equals("VB")
                && sentence.child(root, "nsubj").isEmpty()
                && root == 0;
        // "is out of the cup.": what is left of a sentence that lost its front.
        boolean torn = Character.isLowerCase(sentence.token(0).form().codePointAt(0))
                        && (FINITE.contains(sentence.token(0).xpos())
                                || sentence.token(0).is("expl")
                                || sentence.token(0).upos().equals("PRON"))
                || sentence.token(0).form().matches("[,;:.]");
        return !torn
                && !imperative
                && (isLead(sentence, ended)
                        || (ended || isWhole(sentence, root)) && (finite || isGardenPath(sentence, root)));
    }

    /** Whether a report opens with a sentence that has a finite verb, wherever the tree has put it: no brief can do without its lead. */
    private static boolean isLead(Sentence sentence, boolean ended) {
        int root = sentence.root();
        // "Orr Lines is parting company with its head": the helper may hang elsewhere.
        boolean helped = root > 0
                && sentence.token(root).xpos().matches("VB[GN]")
                && sentence.token(root - 1).upos().equals("AUX");
        return sentence.index() == 0
                && Editor.words(sentence) >= (ended ? helped ? FEW_WORDS : WORDS_OF_A_LEAD : MOST_WORDS_OF_TITLE)
                && !sentence.token(0).xpos().startsWith("W")
                && sentence.tokens().stream().anyMatch(token -> FINITE.contains(token.xpos()));
    }

    /**
     * Whether a sentence that seems to have no main verb has one all the same: "-ed" may be read as a participle ("Some 40 people
     * filed for benefits last week"), and a long sentence has a finite verb more than it has clauses. Its tree is not to be trusted.
     */
    static boolean isGardenPath(Sentence sentence, int root) {
        if (isFinite(sentence, root)) {
            return false;
        }
        boolean told = sentence.token(root).xpos().equals("VBN")
                && sentence.child(root, "nsubj").isPresent()
                && (sentence.child(root, "ccomp").isPresent()
                        || sentence.child(root, "obj").isPresent());
        boolean participle = sentence.index() == 0
                && sentence.token(root).upos().equals("NOUN")
                && sentence.children(root).stream()
                        .anyMatch(child -> sentence.token(child).is("acl")
                                && sentence.token(child).xpos().equals("VBN")
                                && sentence.token(child).form().endsWith("ed"))
                && sentence.children(root).stream()
                        .noneMatch(child -> sentence.token(child).is("cop"));
        long verbs = sentence.tokens().stream()
                .filter(token -> FINITE.contains(token.xpos()))
                .count();
        long clauses = sentence.tokens().stream()
                .filter(token -> token.xpos().startsWith("W")
                        || token.is("mark")
                                && token.upos().equals("SCONJ")
                                && (token.head() < 0 || isFinite(sentence, token.head())))
                .count();
        boolean ended = Words.isEndMark(lastMark(sentence));
        boolean verbToSpare =
                ended && verbs > clauses && sentence.token(0).upos().matches("DET|SCONJ|ADP|PROPN");
        // "Two hundred growers filed for help": no helper makes it a passive.
        boolean active = ended
                && sentence.token(root).xpos().equals("VBN")
                && sentence.child(root, "nsubj").filter(s -> s < root).isPresent()
                && sentence.child(root, "aux").isEmpty()
                && !sentence.token(root).isWord("seen", "pictured", "shown", "photographed", "taken")
                && Editor.words(sentence) >= MOST_WORDS_OF_TITLE;
        // "The Rovers host Velm": a plural's present tense may be read as an infinitive.
        boolean present = sentence.token(root).xpos().equals("VB")
                && sentence.child(root, "nsubj").filter(s -> s < root).isPresent()
                && sentence.children(root).stream()
                        .noneMatch(child -> sentence.token(child).is("aux")
                                || sentence.token(child).is("mark"));
        return told
                || active
                || present
                || Editor.words(sentence) >= LEAST_WORDS_WITHOUT_MARK && (participle || verbToSpare);
    }

    /** Whether a line without an end mark is long enough for a statement and does not break off. */
    private static boolean isWhole(Sentence sentence, int root) {
        Token last = sentence.token(sentence.size() - 1);
        return Editor.words(sentence) >= LEAST_WORDS_WITHOUT_MARK
                && sentence.child(root, "nsubj").isPresent()
                && Set.of("NOUN", "PROPN", "NUM").contains(last.upos());
    }

    /** Whether a word heads a finite clause: it or its auxiliary or copula is a finite verb. */
    static boolean isFinite(Sentence sentence, int word) {
        if (FINITE.contains(sentence.token(word).xpos())) {
            return true;
        }
        for (int child : sentence.children(word)) {
            Token token = sentence.token(child);
            if ((token.is("aux") || token.is("cop")) && FINITE.contains(token.xpos())) {
                return true;
            }
            // "Are likely to be examined": the finite verb may hang on what is read as a helper.
            if (token.is("aux")
                    && sentence.child(child, "cop")
                            .filter(cop -> FINITE.contains(sentence.token(cop).xpos()))
                            .isPresent()) {
                return true;
            }
            if (token.is("parataxis") && FINITE.contains(token.xpos())
                    || token.is("conj") && child > word && isFinite(sentence, child)) {
                return true;
            }
        }
        return false;
    }

    private static String lastMark(Sentence sentence) {
        for (int i = sentence.size() - 1; i >= 0; i--) {
            String form = sentence.token(i).form();
            if (!Words.isQuoteMark(form) && !form.equals(")") && !form.equals("]")) {
                return form.length() > 1 && form.endsWith(".") ? "." : form;
            }
        }
        return "";
    }
}
