package org.copydesk.reading.dates;

/** A season as the northern half of the world has it, and as TIMEX3 writes it. */
enum Season {
    SPRING("SP", 3),
    SUMMER("SU", 6),
    AUTUMN("FA", 9),
    WINTER("WI", 12);

    private final String code;
    private final int firstMonth;

    Season(String code, int firstMonth) {
        this.code = code;
        this.firstMonth = firstMonth;
    }

    String code() {
        return code;
    }

    int firstMonth() {
        return firstMonth;
    }

    static Season beginningIn(int month) {
        return values()[month / 3 - 1];
    }
}
