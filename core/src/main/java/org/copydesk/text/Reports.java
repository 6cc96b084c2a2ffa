package org.copydesk.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes reports of plain text.
 *
 * <p>Paragraphs are lines, or runs of wrapped lines between blank ones; which of the two is decided for each text. Short lines
 * without an end mark that have prose below them are crossheads, and the first of them, at the top, is the report's headline.
 * A front matter block may stand before the text:
 *
 * <pre>
 * ---
 * title: Bridge at Velmora closed
 * outlet: Courier Wire Service
 * url: https://example.org/bridge
 * byline: Jane Doe
 * published: 2023-04-03
 * ---
 * </pre>
 *
 * <p>Nothing in the text is changed: not line ends, not soft hyphens, not quotes.
 */
public final class Reports {
    private static final int CHARACTERS_PER_CONTROL = 200;
    private static final char DELETE = '\u007F';

    private Reports() {}

    /** Reads a file's bytes, front matter and all. */
    public static Intake read(byte[] bytes) {
        return read(bytes, Limits.DEFAULT);
    }

    /** Reads a file's bytes, front matter and all, and takes no more than the limits allow. */
    public static Intake read(byte[] bytes, Limits limits) {
        return switch (Decoding.of(bytes, limits)) {
            case Decoding.Text decoded -> read(decoded.text(), limits);
            case Decoding.Failed failed -> new Intake.Refused(failed.problem());
        };
    }

    /** Reads a text, front matter and all. */
    public static Intake read(String text) {
        return read(text, Limits.DEFAULT);
    }

    /** Reads a text, front matter and all, and takes no more than the limits allow. */
    public static Intake read(String text, Limits limits) {
        return switch (FrontMatter.of(text, limits)) {
            case FrontMatter.Read front ->
                accept(text.substring(front.bodyOffset()), front.metadata(), front.bodyOffset(), limits);
            case FrontMatter.Broken broken -> new Intake.Refused(broken.problem());
        };
    }

    /** Makes a report of a text without front matter, of which the rest is known already. */
    public static Intake of(String text, Metadata metadata, Limits limits) {
        return accept(text, metadata, 0, limits);
    }

    private static Intake accept(String text, Metadata metadata, int bodyOffset, Limits limits) {
        var problem = fault(text, bodyOffset, limits);
        if (problem.isPresent()) {
            return new Intake.Refused(problem.get());
        }
        var blocks = Block.of(text);
        var extent = Extent.fault(text, blocks, limits);
        if (extent.isPresent()) {
            return new Intake.Refused(extent.get());
        }
        var heads = Crosshead.among(text, blocks);
        var title = metadata.title()
                .or(() -> heads[0] ? Optional.of(blocks.getFirst().span().of(text)) : Optional.empty());
        return new Intake.Accepted(
                new Report(
                        text,
                        sections(blocks, heads),
                        title,
                        metadata.outlet(),
                        metadata.url(),
                        metadata.byline(),
                        metadata.published()),
                bodyOffset);
    }

    private static Optional<Problem> fault(String text, int bodyOffset, Limits limits) {
        if (text.length() > limits.characters()) {
            return Optional.of(Problem.of(
                    Problem.Kind.TOO_LARGE,
                    "the report is longer than " + limits.characters() + " characters, the most that are read"));
        }
        if (isBinary(text)) {
            return Optional.of(
                    Problem.of(Problem.Kind.BINARY, "this is binary, not text: it is full of control characters"));
        }
        if (Blank.trim(text, 0, text.length()).isEmpty()) {
            return Optional.of(Problem.of(
                    Problem.Kind.EMPTY,
                    bodyOffset > 0
                            ? "there is no text after the front matter"
                            : text.isEmpty() ? "the report is empty" : "the report is nothing but white space"));
        }
        return Markup.in(text).or(() -> language(text));
    }

    /** A control character or two get lost in any text; more of them are something else. */
    private static boolean isBinary(String text) {
        long control = text.chars()
                .filter(unit -> (unit < ' ' || unit == DELETE) && !Blank.isBreak((char) unit) && unit != '\t')
                .count();
        return text.indexOf('\0') >= 0 || control * CHARACTERS_PER_CONTROL > text.length();
    }

    private static Optional<Problem> language(String text) {
        if (text.codePoints().noneMatch(Character::isLetter)) {
            return Optional.of(Problem.of(Problem.Kind.NO_WORDS, "the report has no words in it"));
        }
        return ForeignLanguage.of(text)
                .map(language -> Problem.of(
                        Problem.Kind.LANGUAGE, "the report is in " + language + "; Copydesk reads English only"));
    }

    private static List<Section> sections(List<Block> blocks, boolean[] heads) {
        var sections = new ArrayList<Section>();
        Optional<Span> crosshead = Optional.empty();
        var paragraphs = new ArrayList<Span>();
        for (int i = 0; i < heads.length; i++) {
            var span = blocks.get(i).span();
            if (heads[i]) {
                if (crosshead.isPresent() || !paragraphs.isEmpty()) {
                    sections.add(new Section(crosshead, paragraphs));
                }
                crosshead = Optional.of(span);
                paragraphs.clear();
            } else {
                paragraphs.add(span);
            }
        }
        sections.add(new Section(crosshead, paragraphs));
        return sections;
    }
}
