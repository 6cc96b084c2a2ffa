package org.copydesk.check;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Leaves one finding where several checks found the same fault. */
final class Weeding {

    private static final Set<Code> QUOTES =
            EnumSet.of(Code.QUOTE_ALTERED, Code.QUOTE_NOT_IN_SOURCE, Code.QUOTE_ELLIPSIS);
    private static final Set<Code> SPEAKERS = EnumSet.of(Code.QUOTE_SPEAKER, Code.ATTRIBUTION_CHANGED);
    private static final Set<Code> NAMES =
            EnumSet.of(Code.NAME_SWAPPED, Code.NAME_NOT_IN_SOURCE, Code.PLACE_WRONG, Code.ROLE_WRONG);

    private Weeding() {}

    static List<Finding> of(List<Finding> findings) {
        List<Finding> kept = new ArrayList<>();
        for (Finding finding : findings) {
            boolean told = findings.stream()
                    .anyMatch(other ->
                            other != finding && other.brief().overlaps(finding.brief()) && covers(other, finding));
            boolean twice = kept.stream()
                    .anyMatch(other ->
                            other.code() == finding.code() && other.brief().overlaps(finding.brief()));
            if (!told && !twice) {
                kept.add(finding);
            }
        }
        return kept;
    }

    /** Whether one finding says what the other only shows a part of. */
    private static boolean covers(Finding strong, Finding weak) {
        if (QUOTES.contains(strong.code())) {
            return !QUOTES.contains(weak.code()) && strong.brief().contains(weak.brief());
        }
        if (SPEAKERS.contains(strong.code())) {
            return NAMES.contains(weak.code());
        }
        if (strong.code() == Code.ROLES_SWAPPED) {
            return NAMES.contains(weak.code()) || weak.code() == Code.ATTRIBUTION_CHANGED;
        }
        boolean whole = strong.code() == Code.ADDED_STATEMENT && strong.brief().contains(weak.brief());
        return whole
                && !NAMES.contains(weak.code())
                && strong.brief().length() > weak.brief().length()
                && !weak.code().contradicts();
    }
}
