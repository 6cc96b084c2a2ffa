package org.copydesk.bench;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How many names were found whole and of the right kind. Kinds other than person, organisation and place do not count. */
final class NameScore {
    private static final Set<String> KINDS = Set.of("PER", "ORG", "LOC");

    final Agreement names = new Agreement();

    private record Name(int first, int end, String kind) {}

    void add(List<String> gold, List<String> read) {
        Set<Name> wanted = names(gold);
        Set<Name> found = names(read);
        int all = found.size();
        found.retainAll(wanted);
        names.add(found.size(), all, wanted.size());
    }

    void add(NameScore other) {
        names.add(other.names);
    }

    private static Set<Name> names(List<String> labels) {
        Set<Name> names = new HashSet<>();
        for (int first = 0; first < labels.size(); first++) {
            if (labels.get(first).startsWith("B-")) {
                String kind = labels.get(first).substring(2);
                int end = first + 1;
                while (end < labels.size() && labels.get(end).equals("I-" + kind)) {
                    end++;
                }
                if (KINDS.contains(kind)) {
                    names.add(new Name(first, end, kind));
                }
            }
        }
        return names;
    }
}
