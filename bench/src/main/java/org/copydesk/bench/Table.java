package org.copydesk.bench;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Columns of figures for people. */
final class Table {
    private final List<List<String>> rows = new ArrayList<>();

    Table(String... heads) {
        rows.add(List.of(heads));
    }

    void row(String name, Object... figures) {
        List<String> row = new ArrayList<>(List.of(name));
        for (Object figure : figures) {
            row.add(figure instanceof Double number ? String.format(Locale.ROOT, "%.2f", number) : figure.toString());
        }
        rows.add(row);
    }

    void print(PrintWriter out) {
        int columns = rows.getFirst().size();
        int[] widths = IntStream.range(0, columns)
                .map(c ->
                        rows.stream().mapToInt(row -> row.get(c).length()).max().orElse(0))
                .toArray();
        for (List<String> row : rows) {
            out.println(IntStream.range(0, columns)
                    .mapToObj(c -> pad(row.get(c), widths[c], c == 0))
                    .collect(Collectors.joining("  "))
                    .stripTrailing());
        }
        out.println();
    }

    private static String pad(String cell, int width, boolean left) {
        String space = " ".repeat(width - cell.length());
        return left ? cell + space : space + cell;
    }
}
