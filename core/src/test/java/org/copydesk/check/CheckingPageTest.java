package org.copydesk.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.copydesk.Samples;
import org.copydesk.text.Report;
import org.copydesk.text.Section;
import org.copydesk.text.Span;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs every example of docs/checking.md. */
class CheckingPageTest {

    /** An example: its number, and its lines by name. */
    private record Example(String number, Map<String, String> lines) {}

    @TestFactory
    List<DynamicTest> everyExampleFindsWhatThePageSays() throws IOException {
        return examples().stream()
                .map(example -> DynamicTest.dynamicTest("example " + example.number, () -> run(example)))
                .toList();
    }

    @Test
    void everyCodeHasAnExample() throws IOException {
        Set<String> found = new TreeSet<>();
        examples()
                .forEach(example -> found.addAll(List.of(line(example, "finds").split(", "))));
        assertThat(found)
                .containsAll(EnumSet.allOf(Code.class).stream()
                        .map(CheckingPageTest::word)
                        .toList());
    }

    private static void run(Example example) {
        Report source = report(line(example, "source"));
        String published = example.lines.getOrDefault("published", "");
        if (!published.isEmpty()) {
            source = source.withPublished(LocalDate.parse(published));
        }
        String headline = example.lines.getOrDefault("headline", "");
        String brief = (headline.isEmpty() ? "" : headline + "\n") + line(example, "brief");
        int start = headline.isEmpty() ? 0 : headline.length() + 1;
        String date = example.lines.getOrDefault("brief-date", "");
        Copy copy = Copy.of(
                brief,
                headline.isEmpty() ? Optional.empty() : Optional.of(new Span(0, headline.length())),
                List.of(new Span(start, brief.length())),
                date.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(date)));
        Verdict verdict = Samples.DESK.check(copy, List.of(source));
        Set<String> codes = verdict.sentences().stream()
                .flatMap(sentence -> sentence.findings().stream())
                .map(finding -> word(finding.code()))
                .collect(Collectors.toCollection(TreeSet::new));
        String wanted = line(example, "finds");
        assertThat(codes)
                .as(verdict.sentences().toString())
                .isEqualTo(wanted.equals("nothing") ? Set.of() : new TreeSet<>(List.of(wanted.split(", "))));
    }

    private static String word(Code code) {
        return code.name().toLowerCase(Locale.ROOT);
    }

    private static String line(Example example, String name) {
        return Optional.ofNullable(example.lines.get(name))
                .orElseThrow(() -> new AssertionError("example " + example.number + " has no " + name));
    }

    private static Report report(String text) {
        return new Report(
                text,
                List.of(new Section(Optional.empty(), List.of(new Span(0, text.length())))),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static List<Example> examples() throws IOException {
        List<Example> examples = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of("..", "docs", "checking.md"))) {
            if (line.matches("\\d+\\. .*")) {
                examples.add(new Example(line.substring(0, line.indexOf('.')), new HashMap<>()));
            } else if (line.startsWith("        ") && !examples.isEmpty()) {
                String[] parts = line.strip().split(": ", 2);
                examples.getLast().lines.put(parts[0], parts[1]);
            }
        }
        assertThat(examples).hasSizeGreaterThan(25);
        return examples;
    }
}
