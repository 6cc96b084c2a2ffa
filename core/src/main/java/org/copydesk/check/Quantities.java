package org.copydesk.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.copydesk.reading.Sentence;
import org.copydesk.reading.Token;
import org.copydesk.reading.words.Lemmas;
import org.copydesk.text.Span;

/** Finds the figures of a sentence, in digits and in words, with their units and what is said of their exactness. */
final class Quantities {

    private static final Map<String, Double> ONES = Map.ofEntries(
            Map.entry("two", 2.0),
            Map.entry("three", 3.0),
            Map.entry("four", 4.0),
            Map.entry("five", 5.0),
            Map.entry("six", 6.0),
            Map.entry("seven", 7.0),
            Map.entry("eight", 8.0),
            Map.entry("nine", 9.0),
            Map.entry("ten", 10.0),
            Map.entry("eleven", 11.0),
            Map.entry("twelve", 12.0),
            Map.entry("thirteen", 13.0),
            Map.entry("fourteen", 14.0),
            Map.entry("fifteen", 15.0),
            Map.entry("sixteen", 16.0),
            Map.entry("seventeen", 17.0),
            Map.entry("eighteen", 18.0),
            Map.entry("nineteen", 19.0));

    private static final Map<String, Double> TENS = Map.of(
            "twenty", 20.0, "thirty", 30.0, "forty", 40.0, "fifty", 50.0, "sixty", 60.0, "seventy", 70.0, "eighty",
            80.0, "ninety", 90.0);

    private static final Map<String, Double> SCALES = Map.ofEntries(
            Map.entry("dozen", 12.0),
            Map.entry("hundred", 100.0),
            Map.entry("thousand", 1e3),
            Map.entry("k", 1e3),
            Map.entry("m", 1e6),
            Map.entry("mn", 1e6),
            Map.entry("mln", 1e6),
            Map.entry("million", 1e6),
            Map.entry("b", 1e9),
            Map.entry("bn", 1e9),
            Map.entry("billion", 1e9),
            Map.entry("tn", 1e12),
            Map.entry("trn", 1e12),
            Map.entry("trillion", 1e12));

    private static final Map<String, Double> ORDINALS = Map.of(
            "third", 3.0, "fourth", 4.0, "fifth", 5.0, "sixth", 6.0, "seventh", 7.0, "eighth", 8.0, "ninth", 9.0,
            "tenth", 10.0);

    private record Unit(String name, String dimension, double factor) {}

    private final Map<String, Unit> units = new HashMap<>();
    private final Lists lists;

    Quantities(Lists lists) {
        this.lists = lists;
        for (String line : Lists.lines("units.txt")) {
            String[] columns = line.split("\\s*\\|\\s*");
            String[] names = columns[0].split(" ");
            for (String name : names) {
                units.put(name, new Unit(names[0], columns[1], Double.parseDouble(columns[2])));
            }
        }
    }

    /** All figures of a sentence but those that tell the date. */
    List<Quantity> in(Sentence sentence, List<Span> dates) {
        List<Quantity> found = new ArrayList<>();
        int at = 0;
        while (at < sentence.size()) {
            Span span = sentence.token(at).span();
            boolean dated = dates.stream().anyMatch(date -> date.overlaps(span));
            Optional<Quantity> quantity = dated ? Optional.empty() : at(sentence, at);
            quantity.ifPresent(found::add);
            at = quantity.map(Quantity::end).orElse(at + 1);
        }
        return found;
    }

    private Optional<Quantity> at(Sentence sentence, int start) {
        int i = start;
        Optional<Unit> before = Optional.empty();
        if (isMoney(word(sentence, i))) {
            before = Optional.ofNullable(units.get(word(sentence, i).endsWith("$") ? "$" : word(sentence, i)));
            i++;
        }
        int numberAt = i;
        String word = word(sentence, i);
        if (word.matches("\\d+(st|nd|rd|th)") || ORDINALS.containsKey(word) && !word.equals("third")) {
            double value = ORDINALS.getOrDefault(word, number(word.replaceAll("\\D", "")));
            return Optional.of(new Quantity(
                    start, i + 1, value, "th", "ordinal", value, noun(sentence, i, i + 1), Quantity.Qualifier.NONE));
        }
        Amount amount = amount(sentence, i);
        if (amount.end == i) {
            return Optional.empty();
        }
        i = amount.end;
        Optional<Unit> unit = before;
        if (unit.isEmpty()) {
            int hyphen = word(sentence, i).equals("-") ? i + 1 : i;
            Optional<Unit> after = unitAt(sentence, hyphen);
            if (after.isPresent()) {
                i = hyphen + (word(sentence, hyphen).equals("per") || isSquare(word(sentence, hyphen)) ? 2 : 1);
                if (word(sentence, hyphen).equals("percentage")
                        && word(sentence, i).startsWith("point")) {
                    after = Optional.ofNullable(units.get("point"));
                    i++;
                }
                unit = after;
            }
        }
        String dimension = unit.map(Unit::dimension).orElse("");
        double measure = amount.value * unit.map(Unit::factor).orElse(1.0);
        return Optional.of(new Quantity(
                start,
                Math.min(i, sentence.size()),
                amount.value,
                unit.map(Unit::name).orElse(""),
                dimension,
                measure,
                noun(sentence, numberAt, i),
                qualifier(sentence, start, i)));
    }

    private record Amount(double value, int end) {}

    private static Amount amount(Sentence sentence, int start) {
        int i = start;
        double value;
        String word = word(sentence, i);
        if (!word.isEmpty() && Character.isDigit(word.charAt(0))) {
            String digits = word.replaceAll("[,\\u00a0\\u202f\\u2009]", "");
            if (digits.matches("\\d+(\\.\\d+)?")) {
                value = number(digits);
            } else if (digits.matches("\\d+(\\.\\d+)?(m|bn|k|tn)")) {
                String figure = digits.replaceAll("[a-z]+$", "");
                value = number(figure) * SCALES.getOrDefault(digits.substring(figure.length()), 1.0);
            } else {
                return new Amount(0, start);
            }
            i++;
        } else if (TENS.containsKey(word)) {
            value = TENS.getOrDefault(word, 0.0);
            i++;
            int next = word(sentence, i).equals("-") ? i + 1 : i;
            Double ones = word(sentence, next).equals("one") ? Double.valueOf(1) : ONES.get(word(sentence, next));
            if (ones != null && ones < 10) {
                value += ones;
                i = next + 1;
            }
        } else if (ONES.containsKey(word)) {
            value = ONES.getOrDefault(word, 0.0);
            i++;
        } else if (word.matches("a|one|half")
                && SCALES.containsKey(word(sentence, i + 1))
                && isLong(word(sentence, i + 1))) {
            value = word.equals("half") ? .5 : 1;
            i++;
        } else if (word.equals("half") && word(sentence, i + 1).equals("a") && isLong(word(sentence, i + 2))) {
            value = .5;
            i += 2;
        } else {
            return new Amount(0, start);
        }
        int scale = word(sentence, i).equals("-") ? i + 1 : i;
        while (SCALES.containsKey(word(sentence, scale)) && !isMetre(sentence, scale)) {
            value *= SCALES.getOrDefault(word(sentence, scale), 1.0);
            i = scale + 1;
            scale = i;
        }
        return new Amount(value, i);
    }

    /** A single letter behind a figure and a space of its own is more often metres than millions. */
    private static boolean isMetre(Sentence sentence, int at) {
        return word(sentence, at).length() == 1
                && at > 0
                && sentence.token(at).span().start()
                        > sentence.token(at - 1).span().end();
    }

    private static boolean isLong(String word) {
        return SCALES.containsKey(word) && word.length() > 3;
    }

    private static double number(String digits) {
        return digits.isEmpty() ? 0 : Double.parseDouble(digits.substring(0, Math.min(digits.length(), 18)));
    }

    private Optional<Unit> unitAt(Sentence sentence, int i) {
        String word = word(sentence, i);
        if (word.isEmpty()) {
            return Optional.empty();
        }
        if (word.equals("per") && word(sentence, i + 1).startsWith("cent")) {
            return Optional.ofNullable(units.get("%"));
        }
        if (isSquare(word)) {
            return unitAt(sentence, i + 1)
                    .map(unit -> new Unit("square " + unit.name, "area", unit.factor * unit.factor));
        }
        Unit unit = units.get(word);
        String lemma = Lemmas.of(sentence.token(i).form(), "NNS");
        return Optional.ofNullable(unit != null ? unit : units.get(lemma.toLowerCase(Locale.ROOT)))
                .filter(known -> known.name().length() > 1 || known.name().matches("[$£€¥%°p]") || word.length() > 1);
    }

    private static boolean isSquare(String word) {
        return word.equals("square") || word.equals("sq");
    }

    private static boolean isMoney(String word) {
        return word.matches("[a-z]{0,2}\\$|[£€¥]|rs");
    }

    /** What is counted: the noun that the number hangs on, or else the next one. */
    private static String noun(Sentence sentence, int number, int after) {
        if (number < sentence.size()) {
            Token token = sentence.token(number);
            if (token.is("nummod") || token.is("amod") || token.is("compound")) {
                Token head = sentence.token(token.head());
                if (head.upos().equals("NOUN")) {
                    return head.lemma();
                }
            }
        }
        for (int i = after; i < Math.min(sentence.size(), after + 3); i++) {
            if (sentence.token(i).upos().equals("NOUN")) {
                return sentence.token(i).lemma();
            }
            if (sentence.token(i).upos().matches("PUNCT|VERB|AUX|CCONJ|SCONJ")) {
                break;
            }
        }
        return "";
    }

    /** What is said of the exactness of a figure. */
    Quantity.Qualifier qualifier(Sentence sentence, int start, int end) {
        String before = word(sentence, start - 1);
        String twoBefore = word(sentence, start - 2);
        String threeBefore = word(sentence, start - 3);
        if (before.equals("as") && threeBefore.equals("as")) {
            // "As much as a third" is a third or less, "as few as six" six or more.
            return lists.of("atmost").contains(twoBefore)
                            || List.of("little", "low").contains(twoBefore)
                    ? Quantity.Qualifier.AT_LEAST
                    : Quantity.Qualifier.AT_MOST;
        }
        if (before.equals("the") || before.equals("a") || before.equals("an") || before.equals("as")) {
            before = twoBefore;
            twoBefore = threeBefore;
            threeBefore = word(sentence, start - 4);
        }
        boolean than = before.equals("than") || before.equals("to") && twoBefore.equals("up");
        boolean at = twoBefore.equals("at");
        if (than && List.of("no", "not").contains(threeBefore)) {
            // "No more than ten" is ten or less.
            return lists.of("atmost").contains(twoBefore) ? Quantity.Qualifier.AT_LEAST : Quantity.Qualifier.AT_MOST;
        }
        if (than && lists.of("atleast").contains(twoBefore) && !twoBefore.equals("least")
                || before.equals("least") && at
                || before.equals("over")
                || before.equals("above")
                || before.equals("exceeding")
                || word(sentence, end).equals("or") && word(sentence, end + 1).equals("more")) {
            return Quantity.Qualifier.AT_LEAST;
        }
        if (than && lists.of("atmost").contains(twoBefore)
                || before.equals("most") && at
                || before.equals("under")
                || before.equals("below")) {
            return Quantity.Qualifier.AT_MOST;
        }
        boolean odd =
                word(sentence, end).equals("or") && word(sentence, end + 1).equals("so");
        return lists.of("about").contains(before) || odd ? Quantity.Qualifier.ABOUT : Quantity.Qualifier.NONE;
    }

    private static String word(Sentence sentence, int i) {
        return i < 0 || i >= sentence.size() ? "" : sentence.token(i).form().toLowerCase(Locale.ROOT);
    }
}
