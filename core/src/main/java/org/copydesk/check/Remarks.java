package org.copydesk.check;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.reading.Reading;
import org.copydesk.reading.quotes.Quotation;
import org.copydesk.reading.quotes.Quotations;

/** What makes a whole check doubtful. */
final class Remarks {

    private Remarks() {}

    static List<String> of(Copy copy, Reading reading, Material material) {
        List<String> remarks = new ArrayList<>();
        long words = words(reading);
        long most = material.readings.stream().mapToLong(Remarks::words).sum();
        if (words > most) {
            remarks.add("The brief has " + words + " words, more than its sources with " + most + ".");
        }
        for (int i = 0; i < material.readings.size(); i++) {
            for (int k = 0; k < i; k++) {
                if (material.text(i).equals(material.text(k))) {
                    remarks.add("Source " + (i + 1) + " is the same as source " + (k + 1) + ".");
                }
            }
            if (material.text(i).equals(reading.report().text())) {
                remarks.add("The brief is the same text as source " + (i + 1) + ".");
            }
        }
        List<Quotation> quotes = Quotations.of(reading.report());
        for (int i = 0; i < quotes.size(); i++) {
            boolean goesOn = i + 1 < quotes.size() && quotes.get(i + 1).continues();
            if (!quotes.get(i).closed() && !goesOn) {
                remarks.add("A quote is opened and never closed: \u201c" + opening(reading, quotes.get(i)) + " \u2026");
            }
        }
        boolean undated = material.readings.stream()
                .anyMatch(source -> source.report().published().isEmpty());
        if (undated && copy.date().isPresent()) {
            remarks.add(
                    "A source does not say when it was published, so its dates cannot be held against the brief\u2019s.");
        }
        return remarks;
    }

    private static String opening(Reading reading, Quotation quotation) {
        String words = reading.words(quotation.content()).strip();
        String[] all = words.split("\\s+");
        return String.join(" ", List.of(all).subList(0, Math.min(5, all.length)));
    }

    private static long words(Reading reading) {
        return reading.sentences().stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .filter(token -> Character.isLetterOrDigit(token.form().codePointAt(0)))
                .count();
    }
}
