package org.copydesk.bench;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** What a bench found: a table for people, then one line of JSON for programs, both in the order of adding. */
public final class Scores {
    private static final JsonMapper JSON = new JsonMapper();

    private final String bench;
    private final Map<String, Number> figures = new LinkedHashMap<>();
    private final Map<String, Map<String, Double>> groups = new LinkedHashMap<>();

    public Scores(String bench) {
        this.bench = bench;
    }

    public Scores add(String name, long figure) {
        return put(name, figure);
    }

    /** Two decimals are kept: more would be noise. */
    public Scores add(String name, double figure) {
        if (!Double.isFinite(figure)) {
            throw new IllegalArgumentException(bench + ": " + name + " is " + figure);
        }
        return put(name, Math.round(figure * 100) / 100.0);
    }

    /** A figure between 0 and 1, of which four decimals are kept. */
    public Scores fraction(String name, double figure) {
        return put(name, rounded(figure));
    }

    /** Fractions that belong together, such as all measures of one system, as an object of their own in the JSON. */
    public Scores group(String name, Map<String, Double> fractions) {
        var rounded = new LinkedHashMap<String, Double>();
        fractions.forEach((key, figure) -> rounded.put(key, rounded(figure)));
        groups.put(name, rounded);
        return this;
    }

    private static double rounded(double figure) {
        return Math.round(figure * 10_000) / 10_000.0;
    }

    public void print(PrintWriter out) {
        int width = figures.keySet().stream().mapToInt(String::length).max().orElse(0);
        figures.forEach((name, figure) -> out.println(row(name, figure, width)));
        var line = new LinkedHashMap<String, Object>();
        line.put("bench", bench);
        line.putAll(figures);
        line.putAll(groups);
        out.println(JSON.writeValueAsString(line));
        out.flush();
    }

    private Scores put(String name, Number figure) {
        if (figures.putIfAbsent(name, figure) != null) {
            throw new IllegalArgumentException(bench + ": " + name + " is there twice");
        }
        return this;
    }

    private static String row(String name, Number figure, int width) {
        var form = figure instanceof Long ? "%,12d   " : "%,15.2f";
        return String.format(Locale.ROOT, "%-" + width + "s " + form, name, figure)
                .stripTrailing();
    }
}
