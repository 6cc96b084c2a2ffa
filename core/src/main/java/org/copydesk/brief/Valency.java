package org.copydesk.brief;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.copydesk.reading.Sentence;
import org.copydesk.reading.Token;
import org.copydesk.reading.loglinear.PackedLines;

/**
 * How often news has a word with each kind of dependent behind it, counted in read reports: "involvement" seldom comes without
 * "in", "arrested" often comes without "on". What a word nearly always has, or has far more often than other words have it, is
 * an argument rather than an adjunct (Merlo and Esteve Ferrer 2006).
 */
public final class Valency {

    private static final String RESOURCE = "valency.txt.gz";

    /** Rarer words are not told apart from each other. */
    private static final int SEEN_AT_LEAST = 15;

    private static final int SLOT_SEEN_AT_LEAST = 3;

    /** Stands for the case that nothing follows the word. */
    static final String BARE = "-";

    private static final class Shipped {
        static final Valency TABLE = readShipped();
    }

    /** By word and slot, how often; the empty slot counts the word. */
    private final Map<String, Map<String, Integer>> counts = new HashMap<>();

    /** A table in which nothing is counted yet. */
    public Valency() {}

    static Valency shipped() {
        return Shipped.TABLE;
    }

    /** Counts the words of a sentence. */
    public void count(Sentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            String word = word(sentence, i);
            if (word.isEmpty() || sentence.nameAt(i).isPresent()) {
                continue;
            }
            count(sentence, i, word);
            String transitive = transitive(sentence, i);
            if (!transitive.isEmpty()) {
                count(sentence, i, transitive);
            }
        }
    }

    private void count(Sentence sentence, int i, String word) {
        String kind = word.substring(0, 2);
        add(word, "");
        add(kind, "");
        boolean bare = true;
        for (int child : sentence.children(i)) {
            String slot = child > i ? slot(sentence, child) : "";
            if (!slot.isEmpty()) {
                add(word, slot);
                add(kind, slot);
                bare = false;
            }
        }
        if (bare) {
            add(word, BARE);
            add(kind, BARE);
        }
    }

    private void add(String word, String slot) {
        counts.computeIfAbsent(word, w -> new HashMap<>()).merge(slot, 1, Integer::sum);
    }

    /** The word that something hangs on, with its part of speech; passive verbs are words of their own. Empty for function words. */
    static String word(Sentence sentence, int i) {
        Token token = sentence.token(i);
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        return switch (token.upos()) {
            case "VERB" -> (isPassive(sentence, i) ? "p " : "v ") + lemma;
            case "NOUN" -> "n " + lemma;
            case "ADJ" -> "a " + lemma;
            default -> ""; // Function words, pronouns and marks take no dependents that matter here.
        };
    }

    /** A verb with an object as a word of its own, for "remind the council" wants an "of" and "remind" may not. Empty for others. */
    static String transitive(Sentence sentence, int i) {
        boolean object = sentence.child(i, "obj").filter(obj -> obj > i).isPresent();
        return object && sentence.token(i).upos().equals("VERB")
                ? "t " + sentence.token(i).lemma().toLowerCase(Locale.ROOT)
                : "";
    }

    private static boolean isPassive(Sentence sentence, int verb) {
        Token token = sentence.token(verb);
        return token.xpos().equals("VBN")
                && (sentence.child(verb, "aux:pass").isPresent()
                        || token.relation().equals("acl")
                        || sentence.child(verb, "nsubj").isEmpty()
                                && sentence.child(verb, "aux").isEmpty());
    }

    /** What a dependent is to its word: its preposition or conjunction, or its relation. Empty for marks and the like. */
    static String slot(Sentence sentence, int child) {
        Token token = sentence.token(child);
        Optional<Integer> marker = sentence.child(child, "case").or(() -> sentence.child(child, "mark"));
        for (String relation : List.of("obj", "iobj", "xcomp", "ccomp")) {
            if (token.is(relation)) {
                return relation;
            }
        }
        for (String relation : List.of("obl", "nmod", "advcl", "acl")) {
            if (token.is(relation)) {
                return marker.or(() -> question(sentence, child))
                        .map(m -> sentence.token(m).form().toLowerCase(Locale.ROOT))
                        .orElse(token.xpos().startsWith("V") ? token.xpos() : relation);
            }
        }
        return "";
    }

    /** "How", "when", "which" at the head of a clause. */
    private static Optional<Integer> question(Sentence sentence, int clause) {
        return sentence.children(clause).stream()
                .filter(i -> i < clause && sentence.token(i).xpos().startsWith("W"))
                .findFirst();
    }

    /** How much more often a word has a slot filled than words of its kind have, as a logarithm to base 2; 0 where it is not known. */
    double lift(String word, String slot) {
        double share = share(word, slot);
        double usual = share(word.isEmpty() ? "" : word.substring(0, 2), slot);
        return share < 0 || usual <= 0 ? 0 : Math.log((share + 0.002) / (usual + 0.002)) / Math.log(2);
    }

    /** How often news has a word of a sentence with nothing behind it; below 0 where the word is too rare to tell. */
    static double bare(Sentence sentence, int word) {
        return shipped().share(word(sentence, word), BARE);
    }

    /** How often a word has a slot filled; below 0 where the word is too rare to tell. */
    double share(String word, String slot) {
        Map<String, Integer> slots = counts.get(word);
        if (slots == null) {
            return -1;
        }
        return slots.getOrDefault(slot, 0) / (double) slots.getOrDefault("", 1);
    }

    /** Writes the table as lines of text: a word, how often it was seen, and its slots with their numbers. */
    public void write(Writer out) throws IOException {
        for (Map.Entry<String, Map<String, Integer>> entry : new TreeMap<>(counts).entrySet()) {
            Map<String, Integer> slots = entry.getValue();
            if (slots.getOrDefault("", 0) < SEEN_AT_LEAST) {
                continue;
            }
            out.write(entry.getKey() + "\t" + slots.get(""));
            for (Map.Entry<String, Integer> slot : new TreeMap<>(slots).entrySet()) {
                if (!slot.getKey().isEmpty() && slot.getValue() >= SLOT_SEEN_AT_LEAST) {
                    out.write("\t" + slot.getKey() + "\t" + slot.getValue());
                }
            }
            out.write("\n");
        }
    }

    private static Valency readShipped() {
        Valency table = new Valency();
        try (BufferedReader lines = PackedLines.of(Valency.class, RESOURCE)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] fields = line.split("\t");
                Map<String, Integer> slots = HashMap.newHashMap(fields.length / 2);
                slots.put("", Integer.parseInt(fields[1]));
                for (int i = 2; i + 1 < fields.length; i += 2) {
                    slots.put(fields[i], Integer.parseInt(fields[i + 1]));
                }
                table.counts.put(fields[0], slots);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE, e);
        }
        return table;
    }
}
