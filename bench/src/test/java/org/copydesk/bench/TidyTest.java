package org.copydesk.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The house rules that a program can see. It lives in the last module because it reads the files of all of them. */
class TidyTest {
    private static final int LONGEST_LINE = 140;
    private static final int LONGEST_FILE = 700;

    private static final Path ROOT = root();
    private static final List<Path> FILES = files();

    @Test
    void textHasNoTabsAndNoSpaceAtTheEndOfLines() {
        check(source("java", "md", "xml", "py"), line -> line.contains("\t") || line.matches(".*\\s"));
    }

    @Test
    void linesAreShortEnoughToRead() {
        check(source("java"), line -> line.length() > LONGEST_LINE);
    }

    @Test
    void filesAreShortEnoughToKnow() {
        assertThat(source("java").filter(file -> lines(file).size() > LONGEST_FILE))
                .isEmpty();
    }

    @Test
    void nothingIsLeftForLater() {
        var later = Pattern.compile("\\b(TO" + "DO|FIX" + "ME|XX" + "X)\\b");
        check(
                source("java", "md", "xml", "py", "sh", ""),
                line -> later.matcher(line).find());
    }

    @Test
    void namesSayWhatAThingIs() {
        var vague = Pattern.compile("\\b(class|record|interface|enum) \\w*(Manager|Helper|Util|Utils|Impl)\\b");
        check(source("java"), line -> vague.matcher(line).find());
    }

    @Test
    void nothingNamesTheMachineItWasWrittenOn() {
        // Each word is in two parts, so that this file does not find itself.
        var machine = Pattern.compile(String.join(
                "|",
                "(?<![\\w.-])/wo" + "rk/",
                "(?<![\\w.-])/ro" + "ot/",
                "repo1?\\.ma" + "ven\\.",
                "registry\\.np" + "mjs",
                "deb\\.deb" + "ian\\.",
                "py" + "pi\\.org"));
        check(
                FILES.stream().filter(TidyTest::isText),
                line -> machine.matcher(line).find());
    }

    /** A switch over an enum or a sealed type has no default, so that the compiler names what a new case forgets. */
    @Test
    void everyDefaultSaysWhyItIsThere() {
        var unexplained = Pattern.compile("(?m)^(?!\\s*//).*\\R\\s*default\\s*(->|:)(?!.*//).*$");
        var complaints = source("java")
                .filter(TidyTest::isMain)
                .flatMap(file -> unexplained
                        .matcher(String.join("\n", lines(file)))
                        .results()
                        .map(found -> file + ": " + found.group().strip()));
        assertThat(complaints).isEmpty();
    }

    @Test
    void everyPackageIsIntroducedAndNullMarked() {
        var complaints = source("java")
                .filter(TidyTest::isMain)
                .map(file -> file.resolveSibling("package-info.java"))
                .distinct()
                .filter(introduction -> !Files.exists(ROOT.resolve(introduction))
                        || !lines(introduction).contains("@NullMarked"));
        assertThat(complaints).isEmpty();
    }

    @Test
    void everyDependencyIsADecision() throws IOException {
        var decisions = new StringBuilder();
        try (var documents = Files.list(ROOT.resolve("docs/decisions"))) {
            for (var document : documents.sorted().toList()) {
                decisions.append(Files.readString(document));
            }
        }
        var used = Pattern.compile("<(dependency|plugin|path)>(?:(?!</\\1>).)*?<artifactId>([^<]+)</artifactId>");
        Set<String> undecided = new TreeSet<>();
        source("xml")
                .filter(file -> file.endsWith("pom.xml"))
                .forEach(pom -> used.matcher(String.join(" ", lines(pom)))
                        .results()
                        .map(found -> found.group(2))
                        .filter(artifact -> !artifact.startsWith("copydesk-"))
                        .filter(artifact -> decisions.indexOf("`" + artifact + "`") < 0)
                        .forEach(undecided::add));
        assertThat(undecided).isEmpty();
    }

    @Test
    void linksInDocumentsLeadSomewhere() {
        var link = Pattern.compile("\\]\\(([^)#:\\s]+)[^)]*\\)");
        var complaints = source("md")
                .flatMap(file -> link.matcher(String.join("\n", lines(file)))
                        .results()
                        .map(found -> found.group(1))
                        .filter(target -> !Files.exists(ROOT.resolve(file).resolveSibling(target)))
                        .map(target -> file + ": " + target));
        assertThat(complaints).isEmpty();
    }

    @Test
    void filesNamedInTheReadmeExist() {
        var named = Pattern.compile("\\b(samples|docs|model|core|app|bench)/[\\w./-]*\\w");
        var complaints = named.matcher(String.join("\n", lines(Path.of("README.md"))))
                .results()
                .map(found -> found.group())
                .filter(name -> !name.contains("/target/"))
                .filter(name -> !Files.exists(ROOT.resolve(name)));
        assertThat(complaints).isEmpty();
    }

    private static void check(Stream<Path> files, Predicate<String> fault) {
        var complaints = new ArrayList<String>();
        files.forEach(file -> {
            int number = 0;
            for (var line : lines(file)) {
                number++;
                if (fault.test(line)) {
                    complaints.add(file + ":" + number + ": " + line.strip());
                }
            }
        });
        assertThat(complaints).isEmpty();
    }

    /** The files with one of these endings, less what tests read: that is as untidy as the world is. */
    private static Stream<Path> source(String... endings) {
        var wanted = Set.of(endings);
        return FILES.stream().filter(file -> isText(file) && wanted.contains(ending(file)));
    }

    private static boolean isText(Path file) {
        return Set.of("java", "md", "xml", "py", "sh", "json", "html", "css", "js", "")
                        .contains(ending(file))
                && !file.startsWith("samples")
                && !file.toString().contains("src/test/resources");
    }

    private static boolean isMain(Path file) {
        return file.toString().contains("src/main/java");
    }

    private static String ending(Path file) {
        var name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') < 0 ? name.length() : name.lastIndexOf('.') + 1);
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(ROOT.resolve(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(file + " cannot be read as UTF-8", e);
        }
    }

    private static Path root() {
        return Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
                .filter(folder -> Files.isDirectory(folder.resolve(".mvn")))
                .findFirst()
                .orElseThrow();
    }

    /** What git tracks, or every file outside the build's folders where there is no git. */
    private static List<Path> files() {
        try {
            var git = new ProcessBuilder("git", "ls-files", "-z").directory(ROOT.toFile());
            var process = git.redirectError(ProcessBuilder.Redirect.DISCARD).start();
            var names = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() == 0 && !names.isEmpty()) {
                return Stream.of(names.split("\0"))
                        .map(Path::of)
                        .filter(file -> Files.isRegularFile(ROOT.resolve(file)))
                        .toList();
            }
        } catch (IOException e) {
            // There is no git here: the folder is walked below.
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        try (var walk = Files.walk(ROOT)) {
            return walk.filter(Files::isRegularFile)
                    .map(ROOT::relativize)
                    .filter(file -> Stream.of("target", ".git", ".idea").noneMatch(name -> has(file, name)))
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static boolean has(Path file, String folder) {
        for (var part : file) {
            if (part.toString().equals(folder)) {
                return true;
            }
        }
        return false;
    }
}
