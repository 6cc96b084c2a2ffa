package org.copydesk.check;

/** What can be wrong with a sentence. docs/checking.md has an example of each. */
public enum Code {
    /** Words between quotation marks are not those that were said. */
    QUOTE_ALTERED(true, "quote altered"),
    /** The words were said, but by somebody else. */
    QUOTE_SPEAKER(true, "quote by somebody else"),
    /** Nobody said these words, or the source does not quote them. */
    QUOTE_NOT_IN_SOURCE(true, "quote not in the source"),
    /** The words left out of a quote, or the lack of a sign for them, change what was said. */
    QUOTE_ELLIPSIS(true, "ellipsis that hides a change"),
    /** The source has another name in this place. */
    NAME_SWAPPED(true, "name swapped"),
    /** The source does not have this name at all. */
    NAME_NOT_IN_SOURCE(false, "name not in the source"),
    /** The person has another title or office in the source. */
    ROLE_WRONG(true, "wrong role or title"),
    /** The source has another figure. */
    FIGURE_CHANGED(true, "figure changed"),
    /** The figure counts or measures something else in the source. */
    UNIT_CHANGED(true, "unit changed"),
    /** The source says "about", "at least" or "up to", and the brief does not. */
    QUALIFIER_LOST(false, "qualifier lost"),
    /** The figure was rounded, and nothing says so. */
    FIGURE_ROUNDED(false, "figure rounded"),
    /** The source has another date. */
    DATE_WRONG(true, "date wrong"),
    /** A word such as "tomorrow" means another day under the brief's date than in the source. */
    RELATIVE_DAY(true, "relative day that no longer holds"),
    /** The source has another place. */
    PLACE_WRONG(true, "place wrong"),
    /** One of the two denies what the other says. */
    NEGATION(true, "negation"),
    /** What may be, is planned or is claimed in the source is a fact in the brief. */
    MODALITY_STRENGTHENED(false, "modality strengthened"),
    /** Somebody says it in the source; in the brief it stands as a fact. */
    ATTRIBUTION_DROPPED(false, "attribution dropped"),
    /** Somebody else says it in the source. */
    ATTRIBUTION_CHANGED(true, "attribution given to another"),
    /** Who did it and whom it was done to have changed places. */
    ROLES_SWAPPED(true, "who did what is swapped"),
    /** A cause that the source does not name. */
    CAUSE_ADDED(false, "cause that the source does not make"),
    /** A contrast that the source does not draw. */
    CONTRAST_ADDED(false, "contrast that the source does not make"),
    /** More for less, up for down, or the two sides of a comparison changed over. */
    COMPARISON_REVERSED(true, "comparison reversed"),
    /** The source says nothing of the kind. */
    ADDED_STATEMENT(false, "added statement"),
    /** The headline is surer, larger or fuller than the text bears out. */
    HEADLINE_OVERSTATED(false, "headline says more than the text");

    private final boolean contradicts;
    private final String label;

    Code(boolean contradicts, String label) {
        this.contradicts = contradicts;
        this.label = label;
    }

    /** Whether the source says otherwise, not merely less. */
    public boolean contradicts() {
        return contradicts;
    }

    /** The code in plain words. */
    public String label() {
        return label;
    }
}
