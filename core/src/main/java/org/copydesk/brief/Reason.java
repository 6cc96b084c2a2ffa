package org.copydesk.brief;

/** Why an editor changed the report's words. */
public enum Reason {
    BRACKETS("words in brackets that repeat or explain"),
    APPOSITION("an apposition that is known already"),
    TAIL("a tail that adds detail"),
    CLAUSE("a side clause that the sentence can spare"),
    CONNECTIVE("a connective to a sentence that is not in the brief"),
    REPEATED("said already in the brief"),
    SPEAKER_FIRST("the speaker is put in front"),
    REFERENCE("the name in place of the word that stands for it"),
    DATELINE("printed as the dateline"),
    DATE("the date that the words mean"),
    HEADLINE("headline style"),
    JOINED("joined with its neighbour"),
    CAPITAL("capital or small letter as the place demands"),
    PUNCTUATION("punctuation as the place demands"),
    SPACING("white space made one space"),
    LENGTH("the brief is to be short"),
    DEPENDS("depends on a sentence that is not in the brief"),
    LESS_NEWS("less newsworthy than what was kept"),
    UNFINISHED("the report breaks off in it"),
    NOT_PROSE("not a sentence");

    private final String why;

    Reason(String why) {
        this.why = why;
    }

    /** The reason in words, fit to be read after "because it is" or on its own. */
    public String why() {
        return why;
    }
}
