package org.copydesk.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The block between two lines of three hyphens that may stand before a report and says what is known of it.
 *
 * <pre>
 * ---
 * title: Bridge closed
 * published: 2023-04-03
 * ---
 * </pre>
 *
 * <p>It looks like YAML and is less: one key and one value a line, the value perhaps in quotes, and lines that begin with a
 * hash for remarks.
 */
sealed interface FrontMatter {
    /** More lines than this are not a front matter but a text with a rule at its top. */
    int MOST_LINES = 50;

    /**
     * It was read, or there is none.
     *
     * @param metadata what it says
     * @param bodyOffset where the text after it begins
     */
    record Read(Metadata metadata, int bodyOffset) implements FrontMatter {}

    /**
     * It cannot be read.
     *
     * @param problem why
     */
    record Broken(Problem problem) implements FrontMatter {}

    /** The keys there are. */
    enum Key {
        TITLE,
        OUTLET,
        URL,
        BYLINE,
        PUBLISHED;

        String label() {
            return name().toLowerCase(Locale.ROOT);
        }

        static String all() {
            return Stream.of(values()).map(Key::label).collect(Collectors.joining(", "));
        }
    }

    static FrontMatter of(String text, Limits limits) {
        int start = text.startsWith("\uFEFF") ? 1 : 0;
        var none = new Read(Metadata.NONE, 0);
        if (!text.startsWith("---", start)) {
            return none;
        }
        var lines = head(text, start);
        if (!lines.getFirst().words().equals("---") || lines.size() < 2) {
            return none;
        }
        var values = new EnumMap<Key, String>(Key.class);
        for (int number = 2; number <= lines.size(); number++) {
            var line = lines.get(number - 1);
            var words = line.words();
            if (words.equals("---") || words.equals("...")) {
                return metadata(values, line.after());
            }
            int colon = words.indexOf(':');
            if (colon < 1 && number == 2 && !words.isEmpty() && !words.startsWith("#")) {
                return none; // A rule at the top of a text without any front matter.
            }
            if (words.isEmpty() || words.startsWith("#")) {
                continue;
            }
            var problem = add(words, colon, number, values, limits);
            if (problem.isPresent()) {
                return new Broken(problem.get());
            }
        }
        return broken(1, "the front matter that begins in line 1 is not closed by a line of three hyphens");
    }

    private static Optional<Problem> add(String words, int colon, int number, Map<Key, String> values, Limits limits) {
        if (colon < 1) {
            return problem(number, "line " + number + " of the front matter is not of the form 'key: value'");
        }
        var label = words.substring(0, colon).strip();
        var key = Stream.of(Key.values())
                .filter(known -> known.label().equalsIgnoreCase(label))
                .findFirst();
        if (key.isEmpty()) {
            return problem(
                    number,
                    "line " + number + " of the front matter has the key '" + Quoted.shortened(label)
                            + "', which is none of " + Key.all());
        }
        var value = unquoted(words.substring(colon + 1).strip());
        if (value.length() > limits.metadataCharacters()) {
            return problem(
                    number,
                    "line " + number + " of the front matter is longer than " + limits.metadataCharacters()
                            + " characters, the most that a value may have");
        }
        var fault = fault(key.get(), value);
        if (fault.isPresent()) {
            return problem(number, "line " + number + " of the front matter: " + fault.get());
        }
        if (values.putIfAbsent(key.get(), value) != null) {
            return problem(
                    number,
                    "line " + number + " of the front matter gives '"
                            + key.get().label() + "' a second time");
        }
        return Optional.empty();
    }

    /** What is wrong with a value, where something is. */
    static Optional<String> fault(Key key, String value) {
        if (value.isEmpty()) {
            return Optional.empty();
        }
        return switch (key) {
            case TITLE, OUTLET, BYLINE -> Optional.empty();
            case URL ->
                WebAddress.is(value)
                        ? Optional.empty()
                        : Optional.of("'" + Quoted.shortened(value)
                                + "' is not an address that begins with http:// or https://");
            case PUBLISHED ->
                Published.read(value).isPresent()
                        ? Optional.empty()
                        : Optional.of("'" + Quoted.shortened(value) + "' is not " + Published.FORMS);
        };
    }

    private static Read metadata(Map<Key, String> values, int bodyOffset) {
        var metadata = new Metadata(
                given(values, Key.TITLE),
                given(values, Key.OUTLET),
                given(values, Key.URL),
                given(values, Key.BYLINE),
                given(values, Key.PUBLISHED).flatMap(FrontMatter::day));
        return new Read(metadata, bodyOffset);
    }

    private static Optional<LocalDate> day(String words) {
        return Published.read(words);
    }

    private static Optional<String> given(Map<Key, String> values, Key key) {
        return Optional.ofNullable(values.get(key)).filter(value -> !value.isEmpty());
    }

    private static String unquoted(String value) {
        boolean quoted = value.length() > 1
                && (value.charAt(0) == '"' || value.charAt(0) == '\'')
                && value.charAt(value.length() - 1) == value.charAt(0);
        return quoted ? value.substring(1, value.length() - 1).strip() : value;
    }

    private static Broken broken(int line, String sentence) {
        return new Broken(Problem.at(new Problem.Place.Line(line), Problem.Kind.FRONT_MATTER, sentence));
    }

    private static Optional<Problem> problem(int line, String sentence) {
        return Optional.of(broken(line, sentence).problem());
    }

    /**
     * A line of the block.
     *
     * @param words the line without the white space around it
     * @param after where the next line begins
     */
    record HeadLine(String words, int after) {}

    /** The first lines of the text, blank ones too. */
    private static List<HeadLine> head(String text, int from) {
        var lines = new ArrayList<HeadLine>();
        int start = from;
        while (start < text.length() && lines.size() < MOST_LINES) {
            int end = start;
            while (end < text.length() && !Blank.isBreak(text.charAt(end))) {
                end++;
            }
            int after = Math.min(text.length(), Line.afterBreak(text, end));
            lines.add(new HeadLine(Blank.trim(text, start, end).of(text), after));
            start = after;
        }
        return lines;
    }
}
