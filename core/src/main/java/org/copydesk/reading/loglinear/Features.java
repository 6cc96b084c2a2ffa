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
}
