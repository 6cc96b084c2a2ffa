package org.copydesk.check;

/**
 * A figure of a sentence.
 *
 * @param first index of its first token
 * @param end index after its last, unit included
 * @param value how many, in the unit's own measure: 1.5m is 1,500,000
 * @param unit the unit as it is written, empty for a mere count
 * @param dimension what the unit measures, empty for a mere count
 * @param measure the value in the dimension's own unit, so that miles and kilometres can be compared
 * @param noun what is counted, empty where that is not said
 * @param qualifier what is said of its exactness
 */
record Quantity(
        int first,
        int end,
        double value,
        String unit,
        String dimension,
        double measure,
        String noun,
        Qualifier qualifier) {

    private static final double CONVERSION = .035;
    private static final double ROUNDING = .1;
    private static final double EXACT = 1e-6;

    /** What is said of a figure's exactness. */
    enum Qualifier {
        NONE(""),
        ABOUT("about"),
        AT_LEAST("at least"),
        AT_MOST("at most");

        final String words;

        Qualifier(String words) {
            this.words = words;
        }
    }

    boolean isCount() {
        return dimension.isEmpty();
    }

    /** Whether both can be the same sort of figure: a bare number goes with any unit that people leave out. */
    boolean isLike(Quantity other) {
        if (dimension.equals(other.dimension)) {
            return true;
        }
        String named = dimension.isEmpty() ? other.dimension : dimension;
        boolean bare = dimension.isEmpty() || other.dimension.isEmpty();
        return bare && (named.equals("time") || named.equals("degree")) || isDegrees(other);
    }

    private boolean isDegrees(Quantity other) {
        return dimension.equals("degree") && other.dimension.matches("celsius|fahrenheit")
                || other.dimension.equals("degree") && dimension.matches("celsius|fahrenheit");
    }

    boolean isSame(Quantity other) {
        return isLike(other)
                && (near(value, other.value, EXACT) && unit.equals(other.unit)
                        || near(measure, other.measure, EXACT)
                        || isBare(other) && near(value, other.value, EXACT));
    }

    private boolean isBare(Quantity other) {
        return dimension.isEmpty() || other.dimension.isEmpty();
    }

    /** Whether both are the same length, weight or the like in two systems of units. */
    boolean isConverted(Quantity other) {
        if (dimension.equals("celsius") && other.dimension.equals("fahrenheit")) {
            return Math.abs(value * 9 / 5 + 32 - other.value) <= 2;
        }
        if (dimension.equals("fahrenheit") && other.dimension.equals("celsius")) {
            return other.isConverted(this);
        }
        boolean measured = dimension.equals(other.dimension) && !dimension.isEmpty() && !unit.equals(other.unit);
        return measured && near(measure, other.measure, CONVERSION);
    }

    /** Whether this is the other with fewer digits. */
    boolean isRounded(Quantity other) {
        return isLike(other)
                && near(measure, other.measure, ROUNDING)
                && digits(value) < digits(other.value)
                && value != other.value
                && Math.abs(measure - other.measure) <= ROUNDING * other.measure;
    }

    private static boolean near(double one, double other, double tolerance) {
        return Math.abs(one - other) <= tolerance * Math.max(Math.abs(one), Math.abs(other));
    }

    /** Digits that are not trailing zeros: 2 for 1,500,000. */
    static int digits(double value) {
        String plain = new java.math.BigDecimal(value, new java.math.MathContext(12))
                .stripTrailingZeros()
                .unscaledValue()
                .abs()
                .toString();
        return plain.length();
    }
}
