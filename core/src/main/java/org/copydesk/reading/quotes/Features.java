package org.copydesk.reading.quotes;

import java.util.ArrayList;
import java.util.List;

/** What is to be said of one case, as names that weights are learned for. */
final class Features {

    private final List<String> names = new ArrayList<>();

    void add(String kind) {
        names.add(kind);
    }

    void add(String kind, String... values) {
        names.add(kind + " " + String.join(" ", values));
    }

    List<String> names() {
        return names;
    }
}
