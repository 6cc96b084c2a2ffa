package org.copydesk.reading.references;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.copydesk.reading.Name;
import org.copydesk.reading.Reading;
import org.copydesk.reading.Sentence;
import org.copydesk.reading.Token;
import org.copydesk.reading.words.WordList;

/**
 * "The decision", "the violence", "the two clubs": descriptions that say nothing of what they mean, so that an earlier sentence must
 * have told it. (Hawkins 1978 calls them anaphoric uses of the definite article; Schmid 2000, shell nouns.)
 */
final class Descriptions {

    /** Nouns for events and for what somebody said or planned, that stand for a whole sentence. */
    private static final Set<String> EVENTS = WordList.of("""
            accident accusation action addition agreement allegation announcement appeal appointment approach argument arrest
            assault assessment attack attempt award ban battle bid blast blaze bombing breach breakthrough campaign case
            ceremony challenge change charge claim clash closure collapse collision comment complaint concern conclusion
            confrontation controversy conviction crash crisis criticism cut deal death debate decision decline defeat delay demand
            departure development disaster discovery dispute drop effect effort election emergency episode event exercise
            experiment explosion failure feud fight figure find finding fire flood game gesture growth hearing idea imbalance
            improvement incident increase injury inquiry inspection intervention interview investigation issue killing launch
            lawsuit legislation letter loss match measure meeting merger message method mishap mistake mission move murder
            negotiation news offence offer operation outbreak outcome pair period plan pledge policy practice prediction problem
            procedure process product programme program project promise proposal prosecution protest purchase question race raid
            rally rate reaction reason recommendation record refusal release remark report request resignation response result
            revelation review rise robbery round row rule ruling sale scandal scheme search sentence series settlement
            shooting show shutdown situation slump speech statement step storm strategy strike study suggestion suit
            survey suspension swap takeover talk target technique test theory threat tour tragedy transaction transfer treatment
            trend trial trick trip trouble verdict victory video view violence visit vote walkout war warning win work wreck
            bill concept framework jibe label moniker nickname notion panel phrase possibility prospect scenario slogan
            """);

    /** Nouns for what a name of an organisation or a place in an earlier sentence stands for. */
    private static final Set<String> BODIES = WordList.of("""
            agency airline airport association bank body borough brand broadcaster builder business carmaker carrier chain charity
            city club college commission committee company conglomerate corporation council country county department
            developer district estate firm foundation group hospital institute institution insurer island lender maker
            manufacturer newspaper organisation organization paper party province publisher region regulator retailer school
            society station store studio supermarket supplier team town trust union university utility village watchdog
            """);

    /** Nouns for what has a title, of which a report may speak of several. */
    private static final Set<String> WORKS = WordList.of("""
            album book film movie novel opera painting play poem sequel single song track
            """);

    /** Nouns for what there is one of, or what everybody knows. */
    private static final Set<String> UNIQUE = WordList.of("""
            government president minister police court army military public media press world internet economy market weather
            country nation state parliament congress senate house church union opposition law constitution queen king pope sun
            moon earth sea future past average majority number rest reason truth fact thing way problem question answer key point
            idea aim goal hope fear danger risk difference bottom line news word people authority community city town
            """);

    /** Adjectives that only tell one such thing from the one before. */
    private static final Set<String> ORDER = WordList.of("""
            additional alleged entire final first fourth fresh initial last latest new next old original other previous proposed
            recent same second subsequent third two three four whole
            """);

    /** So many letters tell a noun from the verb it is made of: "announc-". */
    private static final int STEM = 5;

    /** How far back a name is looked for that a body may stand for, in sentences. */
    private static final int REACH = 4;

    private final Reading reading;
    private final QuotedWords quotes;

    Descriptions(Reading reading, QuotedWords quotes) {
        this.reading = reading;
        this.quotes = quotes;
    }

    /** The sentences that tell what a sentence's descriptions mean; a changeable set. */
    Set<Integer> told(Sentence sentence) {
        Set<Integer> told = new HashSet<>();
        for (int i = 0; i < sentence.size(); i++) {
            if (isBare(sentence, i) && !isToldHere(sentence, i)) {
                teller(sentence, i).ifPresent(told::add);
            }
            if (isSame(sentence, i)) {
                told.add(last(sentence, lemma(sentence.token(i))).orElse(Math.max(0, sentence.index() - 1)));
            }
        }
        told.remove(sentence.index());
        return told;
    }

    /** Whether the sentence describes, as its subject or in front of it, an event that no earlier sentence names: the last one told it. */
    boolean pointsBack(Sentence sentence) {
        int subject = sentence.child(sentence.root(), "nsubj").orElse(0);
        for (int i = 0; i <= subject; i++) {
            if (isBare(sentence, i)
                    && EVENTS.contains(lemma(sentence.token(i)))
                    && !isToldHere(sentence, i)
                    && teller(sentence, i).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether the subject is a thing of which nothing was said by that word: "The hit songs" are what the sentence before has called
     * singles (Clark 1975 calls it bridging).
     */
    boolean bridges(Sentence sentence) {
        if (sentence.index() == 0
                || reading.sentences().get(sentence.index() - 1).section() != sentence.section()) {
            return false;
        }
        return sentence.child(sentence.root(), "nsubj")
                .filter(subject -> sentence.token(subject).upos().equals("NOUN")
                        && !quotes.isQuoted(sentence.token(subject).span())
                        && !UNIQUE.contains(lemma(sentence.token(subject)))
                        && sentence.child(subject, "det")
                                .filter(det -> sentence.token(det).isWord("the"))
                                .isPresent()
                        && sentence.subtree(subject).stream()
                                .allMatch(i -> i <= subject
                                        && sentence.nameAt(i).isEmpty()
                                        && !sentence.token(i).is("nummod")
                                        && !sentence.token(i).xpos().matches("JJS|RBS|POS"))
                        && first(sentence, lemma(sentence.token(subject))).isEmpty())
                .isPresent();
    }

    /** The last sentence before this one that names the event, or a body or a name that it may stand for; of another thing, the first. */
    private Optional<Integer> teller(Sentence sentence, int noun) {
        String lemma = lemma(sentence.token(noun));
        boolean event = EVENTS.contains(lemma);
        boolean body = BODIES.contains(lemma);
        boolean subject =
                sentence.token(noun).is("nsubj") && sentence.token(noun).head() == sentence.root();
        if (WORKS.contains(lemma) && subject) {
            return last(sentence, lemma).map(back -> Math.max(back, titled(sentence)));
        }
        if (!event && !body) {
            return subject ? first(sentence, lemma) : Optional.empty();
        }
        for (int back = sentence.index() - 1; back >= 0; back--) {
            Sentence before = reading.sentences().get(back);
            boolean near = back >= sentence.index() - REACH;
            if (names(before, lemma, event) || body && near && hasName(before)) {
                return Optional.of(back);
            }
        }
        return Optional.empty();
    }

    /** The last of the sentences just before that names a work by its title; -1 where none does. */
    private int titled(Sentence sentence) {
        return reading.sentences().subList(Math.max(0, sentence.index() - REACH), sentence.index()).stream()
                .filter(before -> before.names().stream().anyMatch(name -> name.kind() == Name.Kind.OTHER))
                .mapToInt(Sentence::index)
                .max()
                .orElse(-1);
    }

    /** The sentence that speaks of a thing for the first time. */
    private Optional<Integer> first(Sentence sentence, String lemma) {
        return reading.sentences().subList(0, sentence.index()).stream()
                .filter(before -> names(before, lemma, false))
                .map(Sentence::index)
                .findFirst();
    }

    private Optional<Integer> last(Sentence sentence, String lemma) {
        return reading.sentences().subList(0, sentence.index()).reversed().stream()
                .filter(before -> names(before, lemma, false))
                .map(Sentence::index)
                .findFirst();
    }

    /** "On the same call", and not "the same call as before". */
    private boolean isSame(Sentence sentence, int noun) {
        return sentence.children(noun).stream()
                        .map(sentence::token)
                        .anyMatch(part -> part.is("amod") && part.isWord("same"))
                && sentence.children(noun).stream()
                        .noneMatch(child ->
                                child > noun && !sentence.token(child).upos().equals("PUNCT"))
                && sentence.tokens().stream().noneMatch(token -> token.isWord("as"))
                && !quotes.isQuoted(sentence.token(noun).span())
                && sentence.tokens().subList(0, noun).stream()
                        .noneMatch(token -> lemma(token).equals(lemma(sentence.token(noun))));
    }

    /** "The decision", "the second attack", and nothing that says which. */
    private boolean isBare(Sentence sentence, int noun) {
        Token token = sentence.token(noun);
        boolean the = false;
        for (int child : sentence.children(noun)) {
            Token part = sentence.token(child);
            boolean article = part.is("det") && part.isWord("the");
            boolean order = (part.is("amod") || part.is("nummod"))
                    && ORDER.contains(part.form().toLowerCase(Locale.ROOT));
            boolean outside =
                    part.is("case") || part.is("punct") || part.is("cc") || part.is("conj") || part.is("mark");
            // "The Dutch company": which one, its name has told.
            boolean kind = BODIES.contains(lemma(token))
                    && token.is("nsubj")
                    && (part.is("amod") || part.is("compound"))
                    && sentence.nameAt(child)
                            .filter(name -> name.kind() != Name.Kind.PLACE)
                            .isEmpty();
            boolean predicate = part.is("cop") || part.is("nsubj") || part.is("aux");
            if (predicate || !article && !order && !outside && !kind) {
                return false;
            }
            the |= article;
        }
        return the && token.upos().equals("NOUN") && !quotes.isQuoted(token.span());
    }

    /** Whether a word in front, in the same sentence, tells what is meant. */
    private static boolean isToldHere(Sentence sentence, int noun) {
        String lemma = lemma(sentence.token(noun));
        boolean event = EVENTS.contains(lemma);
        boolean body = BODIES.contains(lemma);
        for (int i = 0; i < noun; i++) {
            boolean name = body
                    && sentence.nameAt(i)
                            .filter(n -> n.kind() == Name.Kind.ORGANISATION || n.kind() == Name.Kind.PLACE)
                            .isPresent();
            boolean telling = event
                    && sentence.token(noun).head() == i
                    && sentence.token(i).upos().equals("VERB");
            if (name || isNamedBy(sentence.token(i), lemma, event) && !telling) {
                return true;
            }
        }
        return false;
    }

    private static boolean names(Sentence sentence, String lemma, boolean event) {
        return sentence.tokens().stream().anyMatch(token -> isNamedBy(token, lemma, event));
    }

    /** Whether a word is the noun itself or, for an event, of its stem: "announced" tells of "the announcement". */
    private static boolean isNamedBy(Token token, String lemma, boolean event) {
        String other = lemma(token);
        if (other.equals(lemma)) {
            return true;
        }
        // A verb may change its stem: decide, decision.
        int stem = token.upos().equals("VERB") ? STEM - 1 : STEM;
        boolean content =
                stem < STEM || token.upos().equals("NOUN") || token.upos().equals("ADJ");
        return event
                && content
                && other.length() >= STEM
                && lemma.length() >= STEM
                && other.regionMatches(0, lemma, 0, stem);
    }

    private static boolean hasName(Sentence sentence) {
        List<Name> names = sentence.names();
        return names.stream().anyMatch(n -> n.kind() == Name.Kind.ORGANISATION || n.kind() == Name.Kind.PLACE);
    }

    private static String lemma(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }
}
