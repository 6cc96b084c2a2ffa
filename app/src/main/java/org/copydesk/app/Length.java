package org.copydesk.app;

import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How long a brief may be. */
sealed interface Length {
    /** No brief is longer than this many words or sentences, whatever is asked for. */
    int MOST = 1_000_000;

    /** A share of the report's words, in percent. */
    record Share(int percent) implements Length {}

    /** A number of words. */
    record Words(int count) implements Length {}

    /** A number of sentences. */
    record Sentences(int count) implements Length {}

    /** Reads {@code 60%}, {@code 120w} and {@code 5s}. */
    final class Converter implements ITypeConverter<Length> {
        private static final Pattern FORM = Pattern.compile("(\\d{1,7})([%ws])");

        @Override
        public Length convert(String value) {
            var form = FORM.matcher(value);
            if (!form.matches()) {
                throw new TypeConversionException("'" + value + "' is not a length such as 60%, 120w or 5s");
            }
            int number = Integer.parseInt(form.group(1));
            boolean share = form.group(2).equals("%");
            if (number < 1 || number > (share ? 100 : MOST)) {
                throw new TypeConversionException(
                        "'" + value + "' is out of bounds: 1% to 100%, or 1 to " + MOST + " words or sentences");
            }
            if (share) {
                return new Share(number);
            }
            return form.group(2).equals("w") ? new Words(number) : new Sentences(number);
        }
    }
}
