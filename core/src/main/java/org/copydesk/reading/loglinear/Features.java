package org.copydesk.reading.loglinear;

import java.util.ArrayList;
import java.util.List;

/** What is to be said of one case, as names that weights are learned for. */
public final class Features {

    private final List<String> names = new ArrayList<>();

    public void add(String kind) {
        names.add(kind);
    }

    public void add(String kind, String... values) {
        names.add(kind + " " + String.join(" ", values));
    }

    public List<String> names() {
        return names;
    }

    /** Which of the steps between these bounds a number stands on. */
    public static String step(double number, double... bounds) {
        int step = 0;
        for (double bound : bounds) {
            step += number >= bound ? 1 : 0;
        }
        return Integer.toString(step);
    }
}
