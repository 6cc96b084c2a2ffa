package org.copydesk.reading.dates;

import java.time.DayOfWeek;
import java.time.MonthDay;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words that name times. */
final class Lexicon {

    static final Map<String, Integer> MONTHS = months();

    static final Map<String, DayOfWeek> WEEKDAYS = weekdays();

    static final Map<String, Season> SEASONS = Map.of(
            "spring", Season.SPRING,
            "springtime", Season.SPRING,
            "summer", Season.SUMMER,
            "summertime", Season.SUMMER,
            "autumn", Season.AUTUMN,
            "fall", Season.AUTUMN,
            "winter", Season.WINTER,
            "wintertime", Season.WINTER);

    static final Map<String, String> DAY_PARTS = Map.of(
            "morning", "TMO",
            "dawn", "TMO",
            "afternoon", "TAF",
            "lunchtime", "TMI",
            "evening", "TEV",
            "night", "TNI",
            "overnight", "TNI",
            "daytime", "TDT",
            "nighttime", "TNI");

    /** A unit of time: its grain, or none for what is shorter than a day, and how TIMEX3 writes it. */
    record Unit(Optional<Grain> grain, String prefix, String code, boolean plural) {
        String duration(String number) {
            return prefix + number + code;
        }
    }

    static final Map<String, Unit> UNITS = units();

    static final Map<String, Integer> ORDINALS = Map.ofEntries(
            Map.entry("first", 1),
            Map.entry("second", 2),
            Map.entry("third", 3),
            Map.entry("fourth", 4),
            Map.entry("fifth", 5),
            Map.entry("sixth", 6),
            Map.entry("seventh", 7),
            Map.entry("eighth", 8),
            Map.entry("ninth", 9),
            Map.entry("tenth", 10),
            Map.entry("eleventh", 11),
            Map.entry("twelfth", 12),
            Map.entry("thirteenth", 13),
            Map.entry("fourteenth", 14),
            Map.entry("fifteenth", 15),
            Map.entry("sixteenth", 16),
            Map.entry("seventeenth", 17),
            Map.entry("eighteenth", 18),
            Map.entry("nineteenth", 19),
            Map.entry("twentieth", 20));

    /** Feasts that fall on the same day each year. */
    static final Map<String, MonthDay> HOLIDAYS = Map.of(
            "christmas", MonthDay.of(12, 25),
            "christmas day", MonthDay.of(12, 25),
            "christmas eve", MonthDay.of(12, 24),
            "boxing day", MonthDay.of(12, 26),
            "new year's day", MonthDay.of(1, 1),
            "new year's eve", MonthDay.of(12, 31),
            "halloween", MonthDay.of(10, 31),
            "valentine's day", MonthDay.of(2, 14),
            "independence day", MonthDay.of(7, 4),
            "bastille day", MonthDay.of(7, 14));

    static final Set<String> ZONES =
            Set.of("gmt", "utc", "bst", "cet", "cest", "est", "edt", "et", "pst", "pdt", "ist", "aest", "eet", "msk");

    private Lexicon() {}

    private static Map<String, Integer> months() {
        String[] names = {
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december"
        };
        Map<String, Integer> months = new HashMap<>();
        for (int i = 0; i < names.length; i++) {
            months.put(names[i], i + 1);
            String cut = names[i].substring(0, 3);
            months.put(cut, i + 1);
            months.put(cut + ".", i + 1);
        }
        months.put("sept", 9);
        months.put("sept.", 9);
        return Map.copyOf(months);
    }

    private static Map<String, DayOfWeek> weekdays() {
        Map<String, DayOfWeek> days = new HashMap<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            String name = day.name().toLowerCase(java.util.Locale.ROOT);
            days.put(name, day);
            days.put(name.substring(0, 3) + ".", day);
        }
        days.put("tues.", DayOfWeek.TUESDAY);
        days.put("thurs.", DayOfWeek.THURSDAY);
        return Map.copyOf(days);
    }

    private static Map<String, Unit> units() {
        Map<String, Unit> units = new HashMap<>();
        add(units, "second", null, "PT", "S");
        add(units, "minute", null, "PT", "M");
        add(units, "hour", null, "PT", "H");
        add(units, "day", Grain.DAY, "P", "D");
        add(units, "night", Grain.DAY, "P", "D");
        add(units, "week", Grain.WEEK, "P", "W");
        add(units, "weekend", Grain.WEEKEND, "P", "WE");
        add(units, "fortnight", Grain.WEEK, "P", "W");
        add(units, "month", Grain.MONTH, "P", "M");
        add(units, "quarter", Grain.QUARTER, "P", "Q");
        add(units, "year", Grain.YEAR, "P", "Y");
        add(units, "decade", Grain.DECADE, "P", "DE");
        units.put("century", new Unit(Optional.of(Grain.CENTURY), "P", "CE", false));
        units.put("centuries", new Unit(Optional.of(Grain.CENTURY), "P", "CE", true));
        return Map.copyOf(units);
    }

    private static void add(
            Map<String, Unit> units,
            String name,
            @org.jspecify.annotations.Nullable Grain grain,
            String prefix,
            String code) {
        units.put(name, new Unit(Optional.ofNullable(grain), prefix, code, false));
        units.put(name + "s", new Unit(Optional.ofNullable(grain), prefix, code, true));
    }
}
