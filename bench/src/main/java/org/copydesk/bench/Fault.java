package org.copydesk.bench;

/** What a brief must never do. */
enum Fault {
    RECEIPTS("not rebuilt by its receipt"),
    QUOTES("quote not verbatim"),
    SPEAKERS("another speaker"),
    FIGURES("figure without its unit or qualifier"),
    DANGLING("points to nothing"),
    UNFINISHED("no finite verb");

    private final String what;

    Fault(String what) {
        this.what = what;
    }

    String what() {
        return what;
    }
}
