package org.copydesk.brief;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.copydesk.reading.Name;
import org.copydesk.reading.Reading;
import org.copydesk.reading.Sentence;
import org.copydesk.reading.Token;
import org.copydesk.reading.references.Dependences;
import org.copydesk.reading.words.WordList;
import org.copydesk.text.Section;

/**
 * What stands around a report on its page, told by the whole of it: captions and links without an end mark where its sentences have
 * one, a standfirst or a pull quote that the report tells again, readers' letters above their signatures, a note about the author.
 */
final class Furniture {

    private static final int WORDS_OF_A_SENTENCE = 6;

    /** Where so many of the longer lines end with a mark, one without is no sentence of the report. */
    private static final double MOSTLY_ENDED = 0.7;

    private static final int LEAST_ENDED = 4;

    /** From so many signatures on, a page is one of letters. */
    private static final int LEAST_SIGNATURES = 3;

    private static final int WORDS_OF_A_SIGNATURE = 4;

    private static final Pattern ENDED = Pattern.compile("(?s).*[.!?:;\u2026][\"\u201d\u2019'\u00bb)\\]\\s]*");

    /** Heads of boxes in which somebody else speaks than the outlet, or of something else. */
    private static final Pattern BOX =
            Pattern.compile("(?i)(?:analysis|viewpoint|comment|opinion|at the scene|eyewitness|"
                    + "more on this story|you may also like|related (?:stories|topics|articles)|around the (?:bbc|web))"
                    + "\\b(?!.*\\b(?:of|on)\\b).*");

    /** What a line about an author says that he or she is. */
    private static final Set<String> AUTHORS = Set.of(
            "author",
            "blogger",
            "columnist",
            "commentator",
            "contributor",
            "correspondent",
            "editor",
            "editor-at-large",
            "essayist",
            "fellow",
            "journalist",
            "professor",
            "reporter",
            "writer");

    /** An author's note stands among so many paragraphs at either end. */
    private static final int NOTES_STAND_WITHIN = 3;

    /** What tells that a page has pictures with captions. */
    private static final Pattern PICTURES = Pattern.compile("(?i)\\bscroll down for\\b|\\bpictured\\b"
            + "|\\((?:left|right|centre|center|above|below|pictured|file photo|front|back)\\)"
            + "|\\b(?:file|handout) (?:photo|picture)\\b");

    /** What a picture shows somebody or something do. */
    private static final Set<String> SIGHTS = WordList.of("""
            stand sit lie lay kneel lean crouch pose look gaze stare smile laugh cry weep wave point carry wear hug
            embrace kiss shake walk march ride drive arrive enter board gather queue wait watch celebrate cheer dance sing
            perform play train protest demonstrate stage chant clean tie lift load tow hang float burn tower line fill
            cover surround guard patrol inspect search escort attend address speak talk chat greet meet welcome display
            cook serve pick sort pile climb jump swim dive fly land
            """);

    /** "Twitter: Edda Orr" below what she wrote. */
    private static final Pattern LABELLED = Pattern.compile("(?i)(?:twitter|blog|facebook|instagram|e-?mail)\\s*:.+");

    /** Who took a picture, behind its caption or in front of it. */
    private static final Pattern CREDITED = Pattern.compile("(?s)(?:Image (?:copyright|source) )?Getty Images \\w.*"
            + "|.*(?:\\b(?:AP|AFP|EPA) Photo\\b[^.]*|\\((?:REUTERS|Reuters|AP|AFP)/[^)]*\\)|\\bGetty Images\\)?)\\W*");

    private static final Pattern ACCOUNT = Pattern.compile("@\\w+\\.?");

    private final Set<Integer> furniture = new HashSet<>();

    Furniture(Reading reading, Dependences dependences) {
        credited(reading);
        unended(reading);
        toldAgain(reading);
        letters(reading, dependences);
        standfirst(reading);
        boxes(reading);
        authors(reading);
        scenes(reading, dependences);
        reading.sentences().stream()
                .filter(sentence -> sentence.index() > 0)
                .filter(sentence -> isSeen(sentence) || tellsWhoReported(sentence))
                .map(Sentence::index)
                .forEach(furniture::add);
    }

    /** "The mayor is seen at the gate": told of a picture, and of nothing else in the present. */
    private static boolean isSeen(Sentence sentence) {
        int root = sentence.root();
        return sentence.token(root).isWord("seen", "pictured")
                && sentence.children(root).stream()
                        .anyMatch(i -> sentence.token(i).isWord("is", "are") && i < root)
                && sentence.children(root).stream()
                        .noneMatch(i -> sentence.token(i).is("xcomp")
                                || sentence.token(i).is("ccomp")
                                || sentence.token(i).upos().equals("ADV")
                                || sentence.token(i).xpos().equals("MD")
                                || sentence.child(i, "case")
                                        .filter(as -> sentence.token(as).isWord("as", "by"))
                                        .isPresent());
    }

    /** "The Harbour Times first reported the sale": a matter among outlets. */
    private static boolean tellsWhoReported(Sentence sentence) {
        int root = sentence.root();
        return sentence.token(root).isWord("reported")
                && sentence.children(root).stream()
                        .anyMatch(i -> i < root && sentence.token(i).isWord("first", "earlier"))
                && sentence.child(root, "nsubj")
                        .filter(subject -> sentence.nameAt(subject)
                                .filter(name -> name.kind() == Name.Kind.ORGANISATION)
                                .isPresent())
                        .isPresent()
                && sentence.child(root, "ccomp").isEmpty();
    }

    boolean is(Sentence sentence) {
        return furniture.contains(sentence.index());
    }

    /** A paragraph that names who took the picture is its caption. */
    private void credited(Reading reading) {
        Set<Integer> captions = reading.sentences().stream()
                .filter(sentence ->
                        CREDITED.matcher(reading.words(sentence.span())).matches())
                .map(Sentence::paragraph)
                .collect(Collectors.toSet());
        reading.sentences().stream()
                .filter(sentence -> captions.contains(sentence.paragraph()))
                .map(Sentence::index)
                .forEach(furniture::add);
    }

    private void unended(Reading reading) {
        List<Sentence> longer = reading.sentences().stream()
                .filter(sentence -> Editor.words(sentence) >= WORDS_OF_A_SENTENCE)
                .toList();
        List<Sentence> without = longer.stream()
                .filter(sentence ->
                        !ENDED.matcher(reading.words(sentence.span())).matches())
                .toList();
        int ended = longer.size() - without.size();
        if (ended >= LEAST_ENDED && ended >= MOSTLY_ENDED * longer.size()) {
            // What the report opens with may be its lead all the same.
            without.stream().map(Sentence::index).filter(index -> index > 0).forEach(furniture::add);
        }
    }

    /** A sentence that is a part of a later one, as a pull quote or a torn standfirst is, stands there twice. */
    private void toldAgain(Reading reading) {
        List<String> plain = reading.sentences().stream().map(Words::plain).toList();
        for (Sentence sentence : reading.sentences()) {
            String words = plain.get(sentence.index());
            boolean again = Editor.words(sentence) >= WORDS_OF_A_SENTENCE
                    && plain.subList(sentence.index() + 1, plain.size()).stream()
                            .anyMatch(other -> other.length() > words.length() && other.contains(words));
            if (again) {
                furniture.add(sentence.index());
            }
        }
    }

    /** Where names or accounts stand by themselves below paragraphs, what is above them is theirs and not the outlet's. */
    private void letters(Reading reading, Dependences dependences) {
        List<Sentence> signatures = reading.sentences().stream()
                .filter(sentence -> isAlone(reading, sentence) && isSignature(reading, sentence))
                .toList();
        long signed = signatures.stream().map(Words::plain).distinct().count();
        boolean own = reading.sentences().stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .anyMatch(token ->
                        token.isWord("I", "my", "we", "our", "us", "you") && !dependences.isQuoted(token.span()));
        // Below a list of people nobody speaks.
        if (signed >= LEAST_SIGNATURES && own) {
            reading.sentences().stream()
                    .map(Sentence::index)
                    .filter(index -> index <= signatures.getLast().index())
                    .forEach(furniture::add);
        }
    }

    private static boolean isSignature(Reading reading, Sentence sentence) {
        boolean named = sentence.names().stream()
                .anyMatch(name ->
                        name.kind() == Name.Kind.PERSON && name.first() == 0 && name.end() >= sentence.size() - 1);
        String words = reading.words(sentence.span());
        return named && Editor.words(sentence) <= WORDS_OF_A_SIGNATURE
                || ACCOUNT.matcher(words).matches()
                || LABELLED.matcher(words).matches() && Editor.words(sentence) <= WORDS_OF_A_SIGNATURE;
    }

    /** Whether a sentence is a paragraph by itself. */
    static boolean isAlone(Reading reading, Sentence sentence) {
        List<Sentence> all = reading.sentences();
        int at = sentence.index();
        return (at == 0 || all.get(at - 1).paragraph() != sentence.paragraph())
                && (at + 1 == all.size() || all.get(at + 1).paragraph() != sentence.paragraph());
    }

    private void boxes(Reading reading) {
        List<Section> sections = reading.report().sections();
        for (Sentence sentence : reading.sentences()) {
            boolean boxed = sections.get(sentence.section())
                    .crosshead()
                    .filter(head -> BOX.matcher(reading.words(head)).matches())
                    .isPresent();
            if (boxed) {
                furniture.add(sentence.index());
            }
        }
    }

    /** "Mara Lind is a writer in Karsk. Her new book is out": who wrote a report, and is nobody in it. */
    private void authors(Reading reading) {
        List<Sentence> all = reading.sentences();
        int last = all.getLast().paragraph();
        Set<Integer> notes = all.stream()
                .filter(sentence ->
                        sentence.paragraph() < NOTES_STAND_WITHIN || sentence.paragraph() > last - NOTES_STAND_WITHIN)
                .filter(sentence -> isAuthors(all, sentence))
                .map(Sentence::paragraph)
                .collect(Collectors.toSet());
        all.stream()
                .filter(sentence -> notes.contains(sentence.paragraph()))
                .map(Sentence::index)
                .forEach(furniture::add);
    }

    private static boolean isAuthors(List<Sentence> all, Sentence sentence) {
        boolean opens = sentence.index() == 0 || all.get(sentence.index() - 1).paragraph() != sentence.paragraph();
        boolean is = AUTHORS.contains(sentence.token(sentence.root()).lemma().toLowerCase(Locale.ROOT))
                && sentence.child(sentence.root(), "cop")
                        .filter(cop -> sentence.token(cop).isWord("is"))
                        .isPresent();
        return opens
                && is
                && sentence.names().stream()
                        .filter(name -> name.kind() == Name.Kind.PERSON && name.first() == 0 && name.end() > 1)
                        .anyMatch(name -> all.stream()
                                .filter(other -> other.paragraph() != sentence.paragraph())
                                .noneMatch(other -> other.tokens().stream()
                                        .anyMatch(token -> token.form()
                                                .equals(sentence.token(name.end() - 1)
                                                        .form()))));
    }

    /** On a page with pictures whose report is told in the past, a paragraph that only tells what is to be seen is a caption. */
    private void scenes(Reading reading, Dependences dependences) {
        if (!PICTURES.matcher(reading.report().text()).find()) {
            return;
        }
        List<String> tenses = reading.sentences().stream().map(Furniture::tense).toList();
        if (Collections.frequency(tenses, "past") > Collections.frequency(tenses, "present")) {
            reading.sentences().stream()
                    .filter(sentence -> sentence.index() > 0 && isAlone(reading, sentence))
                    .filter(sentence -> isScene(sentence, dependences))
                    .map(Sentence::index)
                    .forEach(furniture::add);
        }
    }

    private static boolean isScene(Sentence sentence, Dependences dependences) {
        int root = sentence.root();
        return tense(sentence).equals("present")
                && SIGHTS.contains(sentence.token(root).lemma())
                && sentence.child(root, "nsubj")
                        .filter(subject -> !sentence.token(subject).upos().equals("PRON"))
                        .isPresent()
                && sentence.children(root).stream().noneMatch(i -> tellsMore(sentence, i))
                && dependences.quotationsIn(sentence).isEmpty();
    }

    /** "Then waits", "looks for a coach", "is talking", "says that": no picture shows that. */
    private static boolean tellsMore(Sentence sentence, int child) {
        Token token = sentence.token(child);
        return token.is("ccomp")
                || token.is("aux") && sentence.token(token.head()).xpos().equals("VBG")
                || token.isWord("then", "now", "currently", "often", "usually", "being")
                || token.is("nsubj")
                        && sentence.child(child, "det")
                                .filter(det -> sentence.token(det).isWord("that", "this"))
                                .isPresent()
                || sentence.child(child, "case")
                        .filter(preposition -> sentence.token(preposition).isWord("for", "like", "to"))
                        .isPresent();
    }

    /** "past", "present", or nothing where a sentence is told in neither. */
    private static String tense(Sentence sentence) {
        int root = sentence.root();
        String own = sentence.token(root).xpos();
        boolean past = own.equals("VBD");
        boolean present = own.equals("VBZ") || own.equals("VBP");
        boolean modal = false;
        for (int i : sentence.children(root)) {
            Token token = sentence.token(i);
            if (token.is("aux") || token.is("cop")) {
                past |= token.isWord("was", "were", "had");
                present |= token.isWord("is", "are");
                modal |= token.xpos().equals("MD") || token.isWord("has", "have", "do", "does");
            }
        }
        return modal ? "" : past ? "past" : present ? "present" : "";
    }

    /** A first line of its own that names its subject by the surname alone, though the report goes on to introduce it. */
    private void standfirst(Reading reading) {
        List<Sentence> all = reading.sentences();
        Sentence first = all.getFirst();
        boolean surname = all.size() > LEAST_ENDED
                && isAlone(reading, first)
                && first.names().stream()
                        .filter(name -> name.kind() == Name.Kind.PERSON && name.end() - name.first() == 1)
                        .filter(name -> name.first() <= 1)
                        .anyMatch(name -> all.subList(1, LEAST_ENDED).stream()
                                .anyMatch(other -> introduces(
                                        other, first.token(name.first()).form())));
        if (surname) {
            furniture.add(0);
        }
    }

    private static boolean introduces(Sentence sentence, String surname) {
        return sentence.names().stream()
                .anyMatch(name -> name.kind() == Name.Kind.PERSON
                        && name.end() - name.first() > 1
                        && sentence.token(name.end() - 1).form().equals(surname));
    }
}
