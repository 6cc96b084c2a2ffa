package org.copydesk.app;

import java.util.regex.Pattern;
import org.copydesk.brief.Length;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code 60%}, {@code 120w} and {@code 5s}. */
final class LengthConverter implements ITypeConverter<Length> {
    /** No brief is longer than this many words or sentences, whatever is asked for. */
    private static final int MOST = 1_000_000;

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
            return new Length.Share(number / 100.0);
        }
        return form.group(2).equals("w") ? new Length.Words(number) : new Length.Sentences(number);
    }
}
