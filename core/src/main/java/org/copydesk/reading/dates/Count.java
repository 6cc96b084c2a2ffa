package org.copydesk.reading.dates;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How many units of time there are.
 *
 * @param end the index after the number's last word
 * @param amount how many; negative where the words do not say, as "several" does not
 */
record Count(int end, double amount) {

    private static final double UNKNOWN = -1;

    /** Numbers of more digits than these count no days. */
    private static final int MOST_DIGITS = 7;

    private static final Map<String, Integer> ONES = Map.ofEntries(
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12),
            Map.entry("thirteen", 13),
            Map.entry("fourteen", 14),
            Map.entry("fifteen", 15),
            Map.entry("sixteen", 16),
            Map.entry("seventeen", 17),
            Map.entry("eighteen", 18),
            Map.entry("nineteen", 19));

    private static final Map<String, Integer> TENS = Map.of(
            "twenty", 20, "thirty", 30, "forty", 40, "fifty", 50, "sixty", 60, "seventy", 70, "eighty", 80, "ninety",
            90);

    private static final Map<String, Integer> HUNDREDS = Map.of("dozen", 12, "hundred", 100, "thousand", 1000);

    private static final Set<String> VAGUE = Set.of("several", "few", "many", "numerous", "countless");

    boolean isKnown() {
        return amount >= 0;
    }

    boolean isWhole() {
        return isKnown() && amount == Math.rint(amount);
    }

    /** As TIMEX3 writes it, X where it is not known. */
    String text() {
        if (!isKnown()) {
            return "X";
        }
        return isWhole()
                ? Long.toString((long) amount)
                : Double.toString(amount).replaceFirst("^0", "");
    }

    static Optional<Count> at(Words words, int i) {
        if (words.is(i, "a", "an")) {
            if (words.is(i + 1, "few", "couple")) {
                double amount = words.is(i + 1, "few") ? UNKNOWN : 2;
                return Optional.of(new Count(words.is(i + 2, "of") ? i + 3 : i + 2, amount));
            }
            Optional<Integer> big = words.in(i + 1, HUNDREDS);
            return Optional.of(big.map(n -> new Count(i + 2, n)).orElse(new Count(i + 1, 1)));
        }
        if (words.is(i, "half") && words.is(i + 1, "a", "an")) {
            return Optional.of(new Count(i + 2, .5));
        }
        boolean some = words.is(i, "some")
                && words.in(i + 1, Lexicon.UNITS).filter(Lexicon.Unit::plural).isPresent();
        if (some || words.in(i, VAGUE)) {
            return Optional.of(new Count(i + 1, UNKNOWN));
        }
        return number(words, i).map(count -> count.andAHalf(words));
    }

    /** A number in figures or in words, without "a few" and the like. */
    static Optional<Count> number(Words words, int i) {
        Optional<Count> figures = figures(words, i);
        if (figures.isPresent()) {
            return figures;
        }
        Optional<Integer> tens = words.in(i, TENS);
        if (tens.isPresent()) {
            int next = words.pastHyphen(i + 1);
            Optional<Integer> ones = words.in(next, ONES).filter(n -> n < 10);
            return Optional.of(ones.map(n -> new Count(next + 1, tens.get() + n))
                    .orElse(new Count(i + 1, tens.get()))
                    .times(words));
        }
        return words.in(i, ONES).map(n -> new Count(i + 1, n).times(words));
    }

    private static Optional<Count> figures(Words words, int i) {
        String word = words.at(i).replace(",", "");
        boolean all = !word.isEmpty() && word.length() <= MOST_DIGITS;
        int points = 0;
        for (int k = 0; k < word.length(); k++) {
            char c = word.charAt(k);
            points += c == '.' ? 1 : 0;
            all &= c >= '0' && c <= '9' || c == '.' && k > 0 && k < word.length() - 1;
        }
        return all && points < 2 ? Optional.of(new Count(i + 1, Double.parseDouble(word))) : Optional.empty();
    }

    private Count times(Words words) {
        return words.in(end, HUNDREDS)
                .map(big -> new Count(end + 1, amount * big))
                .orElse(this);
    }

    private Count andAHalf(Words words) {
        if (words.follow(end, "and", "a", "half")) {
            return new Count(end + 3, amount + .5);
        }
        return words.follow(end, "and", "half") ? new Count(end + 2, amount + .5) : this;
    }
}
