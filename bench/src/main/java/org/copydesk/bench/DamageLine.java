package org.copydesk.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copydesk.app.UnusableInput;
import org.copydesk.text.Span;

/**
 * A sentence with a cut in it, and what a careful sub-editor thinks of the cut.
 *
 * @param text the whole sentence
 * @param cut what goes
 * @param kind whether that is good, or how it is not
 */
record DamageLine(String text, Span cut, DamageKind kind) {

    /** Reads lines of a sentence with its cut in braces, a tab, and the kind; a line that begins with # is a remark. */
    static List<DamageLine> readAll(BufferedReader in, String place) throws IOException {
        List<DamageLine> lines = new ArrayList<>();
        int number = 0;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) {
                lines.add(parse(line, place + ", line " + number));
            }
        }
        return lines;
    }

    /** Reads one line; the place is for whoever has to mend it. */
    static DamageLine parse(String line, String place) {
        int tab = line.indexOf('\t');
        if (tab < 0) {
            throw new UnusableInput(place + ": has no tab");
        }
        String marked = line.substring(0, tab);
        String word = line.substring(tab + 1).strip();
        Optional<DamageKind> kind = DamageKind.of(word);
        if (kind.isEmpty()) {
            throw new UnusableInput(place + ": no such kind: " + word);
        }
        int open = marked.indexOf('{');
        int close = marked.indexOf('}');
        boolean once = open == marked.lastIndexOf('{') && close == marked.lastIndexOf('}');
        if (open < 0 || close < open + 2 || !once) {
            throw new UnusableInput(place + ": needs one cut in braces");
        }
        String text = marked.substring(0, open) + marked.substring(open + 1, close) + marked.substring(close + 1);
        return new DamageLine(text, new Span(open, close - 1), kind.get());
    }

    /** The line as it stands in the file, without its kind. */
    String marked() {
        return text.substring(0, cut.start()) + '{' + cut.of(text) + '}' + text.substring(cut.end());
    }
}
