package org.copydesk.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.check.Code;
import org.copydesk.reading.Name;
import org.copydesk.reading.Reading;
import org.copydesk.reading.Sentence;
import org.copydesk.reading.Token;
import org.copydesk.reading.quotes.Quotation;
import org.copydesk.reading.quotes.Quotations;
import org.copydesk.text.Span;

/**
 * Puts faults into true sentences, one sort for each code of the checker. Seeded: the same sentences and seed give the same
 * faults.
 */
final class Faults {

    /** The date put on sources, and the one put above briefs whose days no longer hold. */
    static final java.time.LocalDate TOLD = java.time.LocalDate.of(2015, 3, 10);

    private static final java.time.LocalDate LATER = java.time.LocalDate.of(2015, 4, 29);

    private static final int SHORTEST_QUOTE = 5;
    private static final Pattern DIGITS = Pattern.compile("\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?");
    private static final Pattern RELATIVE = Pattern.compile(
            "\\b(yesterday|today|tonight|tomorrow|this week|last week|next week|this month|last month|next month"
                    + "|(?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\\b(?!, [A-Z]| \\d| week)");

    private final FaultWords words = new FaultWords();
    private final Random dice;

    /** The brief, read, the sentence in it, and the report that it was cut from. */
    private final Reading brief;

    private final Sentence sentence;
    private final String text;
    private final Reading report;
    private final List<Span> quotes;

    Faults(Reading brief, Sentence sentence, Reading report, Random dice) {
        this.brief = brief;
        this.sentence = sentence;
        this.report = report;
        this.dice = dice;
        text = brief.words(sentence.span());
        quotes = Quotations.of(brief.report()).stream()
                .filter(Quotation::closed)
                .map(Quotation::content)
                .filter(span -> sentence.span().contains(span))
                .toList();
    }

    /** The sentence with a fault of this sort, where it has room for one. */
    Optional<Planted> plant(Code code) {
        return switch (code) {
            case QUOTE_ALTERED -> quoteAltered().map(Planted::of);
            case QUOTE_SPEAKER -> speaker(true).map(Planted::of);
            case QUOTE_NOT_IN_SOURCE -> quoteInvented().map(Planted::of);
            case QUOTE_ELLIPSIS -> ellipsis().map(Planted::of);
            case NAME_SWAPPED ->
                name(Name.Kind.PERSON, false)
                        .or(() -> name(Name.Kind.ORGANISATION, false))
                        .map(Planted::of);
            case NAME_NOT_IN_SOURCE ->
                name(Name.Kind.PERSON, true)
                        .or(() -> name(Name.Kind.ORGANISATION, true))
                        .map(Planted::of);
            case ROLE_WRONG -> title().map(Planted::of);
            case FIGURE_CHANGED -> figure(false).map(Planted::of);
            case UNIT_CHANGED -> unit().map(Planted::of);
            case QUALIFIER_LOST -> qualifier().map(Planted::of);
            case FIGURE_ROUNDED -> figure(true).map(Planted::of);
            case DATE_WRONG -> date().map(Planted::of);
            case RELATIVE_DAY -> relative();
            case PLACE_WRONG -> place().map(Planted::of);
            case NEGATION -> negation().map(Planted::of);
            case MODALITY_STRENGTHENED -> modality().map(Planted::of);
            case ATTRIBUTION_DROPPED -> dropped().map(Planted::of);
            case ATTRIBUTION_CHANGED -> speaker(false).map(Planted::of);
            case ROLES_SWAPPED -> roles().map(Planted::of);
            case CAUSE_ADDED -> joined(words.any("because", dice)).map(Planted::of);
            case CONTRAST_ADDED -> joined(words.any("although", dice)).map(Planted::of);
            case COMPARISON_REVERSED ->
                swapWord(words.pairs("reverse"), unused -> true).map(Planted::of);
            case ADDED_STATEMENT -> added().map(Planted::of);
            case HEADLINE_OVERSTATED -> headline();
        };
    }

    private String with(Span span, String put) {
        int start = sentence.span().start();
        String made = text.substring(0, span.start() - start) + put + text.substring(span.end() - start);
        return made.replaceAll(" {2,}", " ").replaceAll(" ([,.])", "$1").strip();
    }

    private boolean isQuoted(Span span) {
        return Quotations.of(brief.report()).stream()
                .anyMatch(quotation -> quotation.span().overlaps(span));
    }

    private <T> Optional<T> pick(List<T> all) {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(dice.nextInt(all.size())));
    }

    private Optional<String> quoteAltered() {
        List<Token> places = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            boolean inside = quotes.stream()
                    .anyMatch(quote -> quote.contains(token.span())
                            && quote.of(brief.report().text()).split(" ").length >= SHORTEST_QUOTE);
            if (inside && token.upos().equals("NOUN")) {
                places.add(token);
            }
        }
        return pick(places).map(token -> with(token.span(), words.any("noise", dice)));
    }

    private Optional<String> quoteInvented() {
        return pick(quotes).map(quote -> {
            String said = quote.of(brief.report().text());
            String mark =
                    said.isEmpty() ? "" : said.substring(said.length() - 1).replaceAll("[^.,!?]", "");
            return with(quote, words.any("said", dice) + mark);
        });
    }

    /** Leaves a word that turns the meaning out of a quote, with a sign that words are missing. */
    private Optional<String> ellipsis() {
        List<String> made = new ArrayList<>();
        for (Span quote : quotes) {
            List<Token> inside = sentence.tokens().stream()
                    .filter(token -> quote.contains(token.span()))
                    .toList();
            for (int i = 3; i < inside.size() - 3; i++) {
                boolean whole = Character.isLetter(inside.get(i + 2).form().charAt(0));
                if (whole && words.list("turning").contains(inside.get(i).form().toLowerCase(Locale.ROOT))) {
                    Span gap = inside.get(i - 1).span().cover(inside.get(i + 1).span());
                    made.add(with(gap, "\u2026"));
                }
            }
        }
        return pick(made);
    }

    /** Puts the statement into somebody else's mouth. */
    private Optional<String> speaker(boolean quoted) {
        for (int i = 0; i < sentence.size(); i++) {
            Token verb = sentence.token(i);
            boolean says = verb.lemma().matches("say|tell|add|claim|insist|explain|admit")
                    && verb.upos().equals("VERB");
            Optional<Integer> subject = says ? sentence.child(i, "nsubj") : Optional.empty();
            Optional<Name> name = subject.flatMap(sentence::nameAt).filter(one -> one.kind() == Name.Kind.PERSON);
            boolean content = sentence.child(i, "ccomp").isPresent() || verb.is("parataxis") || !quotes.isEmpty();
            boolean fits = quoted
                    ? quotes.stream().anyMatch(quote -> quote.length() > 20)
                    : quotes.isEmpty() && !isQuoted(sentence.span());
            if (name.isPresent() && content && fits) {
                Span span = span(name.get());
                return other(Name.Kind.PERSON, false).map(other -> with(span, other));
            }
        }
        return Optional.empty();
    }

    private Span span(Name name) {
        return sentence.token(name.first())
                .span()
                .cover(sentence.token(name.end() - 1).span());
    }

    /** Another name of the report that shares no word with any of the sentence; or one that nobody has. */
    private Optional<String> other(Name.Kind kind, boolean invented) {
        if (invented) {
            return Optional.of(words.any(
                    switch (kind) {
                        case PERSON -> "person";
                        case ORGANISATION -> "organisation";
                        case PLACE, OTHER -> "place";
                    },
                    dice));
        }
        List<String> others = new ArrayList<>();
        for (Sentence one : report.sentences()) {
            for (Name name : one.names()) {
                String other = report.words(one.token(name.first())
                        .span()
                        .cover(one.token(name.end() - 1).span()));
                // Initials may be short for the very name that they would take the place of.
                boolean plain = other.matches("[A-Z][\\w.]+( [A-Z][\\w.]+){0,2}") && !other.matches("[A-Z.]+");
                if (name.kind() == kind && plain && !sharesWord(other)) {
                    others.add(other);
                }
            }
        }
        Collections.sort(others);
        return pick(others);
    }

    private boolean sharesWord(String other) {
        for (String word : other.split(" ")) {
            if (text.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private Optional<String> name(Name.Kind kind, boolean invented) {
        List<Name> places = sentence.names().stream()
                .filter(name -> name.kind() == kind && !isQuoted(span(name)) && !isSpeaker(name))
                .filter(name -> span(name).of(brief.report().text()).matches("[A-Z][\\w.]+( [A-Z][\\w.]+){0,3}"))
                .toList();
        return pick(places).flatMap(name -> other(kind, invented).map(other -> with(span(name), other)));
    }

    /** Whoever speaks has a code of its own. */
    private boolean isSpeaker(Name name) {
        if (!quotes.isEmpty()) {
            return true;
        }
        for (int i = name.first(); i < name.end(); i++) {
            int head = sentence.token(i).head();
            if (head >= 0
                    && sentence.token(i).is("nsubj")
                    && sentence.token(head)
                            .lemma()
                            .matches(
                                    "say|tell|add|claim|insist|explain|admit|believe|warn|write|joke|confirm|announce|ask|tweet|state"
                                            + "|reveal|report|think|argue|suggest|hope|expect|deny|comment|note|describe|recall|call")) {
                return true;
            }
        }
        int start = span(name).start() - sentence.span().start();
        return text.substring(Math.max(0, start - 16), start)
                .toLowerCase(Locale.ROOT)
                .matches("(?s).*(according|spokes|for).*");
    }

    private Optional<String> title() {
        Map<String, String> titles = words.pairs("title");
        List<String> made = new ArrayList<>();
        for (Name name : sentence.names()) {
            if (name.kind() == Name.Kind.PERSON && name.first() > 0) {
                Token before = sentence.token(name.first() - 1);
                String put = titles.get(before.form().toLowerCase(Locale.ROOT));
                if (put != null && !isQuoted(before.span())) {
                    boolean capital = Character.isUpperCase(before.form().charAt(0));
                    made.add(with(before.span(), capital ? capitalised(put) : put));
                }
            }
        }
        return pick(made);
    }

    private static String capitalised(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private Optional<String> figure(boolean round) {
        List<String> made = new ArrayList<>();
        Matcher matcher = DIGITS.matcher(text);
        while (matcher.find()) {
            Span span = new Span(
                    sentence.span().start() + matcher.start(), sentence.span().start() + matcher.end());
            String digits = matcher.group().replace(",", "");
            boolean year = digits.matches("(1[5-9]|20)\\d\\d");
            boolean inWord = matcher.start() > 0
                            && text.substring(matcher.start() - 1, matcher.start())
                                    .matches("[\\w/:.'\u2019-]")
                    || text.substring(matcher.end())
                            .matches(
                                    "(?s)(?:[/:'\u2019-]|st|nd|rd|th|s\\b|[A-Za-z]{3}|x|\\s*[ap]m| (?:\\w+ )?(?:ago|later|earlier)).*");
            boolean dated = text.substring(matcher.end()).stripLeading().matches("(?s)(?:" + months() + ").*")
                    || text.substring(0, matcher.start()).stripTrailing().matches("(?s).*(?:" + months() + ")");
            if (year || inWord || dated || isQuoted(span) || digits.length() > 9) {
                continue;
            }
            double value = Double.parseDouble(digits);
            if (round) {
                rounded(digits, value)
                        .filter(put -> !report.report().text().contains(put))
                        .ifPresent(put -> made.add(with(span, put)));
            } else if (value > 1) {
                double other = value < 20 ? value + 3 + dice.nextInt(9) : Math.floor(value * (1.4 + dice.nextInt(3)));
                // What looks like a year would be one.
                made.add(with(span, written(other >= 1000 && other < 2200 ? other + 3000 : other, matcher.group())));
            }
        }
        return pick(made);
    }

    private String months() {
        return String.join("|", words.list("month"));
    }

    /** The number with fewer digits, where that changes it a little. */
    private static Optional<String> rounded(String digits, double value) {
        int size = (int) Math.floor(Math.log10(Math.max(1, value)));
        double unit = Math.pow(10, Math.max(1, size - 1));
        double other = Math.round(value / unit) * unit;
        boolean fits = value >= 21 && other != value && Math.abs(other - value) / value < .06 && !digits.contains(".");
        return fits ? Optional.of(written(other, digits.length() > 3 ? "1,000" : "1")) : Optional.empty();
    }

    private static String written(double value, String like) {
        if (like.contains(".")) {
            return String.format(Locale.ROOT, "%.1f", value + .4);
        }
        return like.contains(",") ? String.format(Locale.ROOT, "%,d", (long) value) : Long.toString((long) value);
    }

    /** One word or phrase of a list in place of another. */
    private Optional<String> swapWord(Map<String, String> pairs, Predicate<Span> fits) {
        List<String> made = new ArrayList<>();
        for (Map.Entry<String, String> pair : pairs.entrySet()) {
            boolean letters = Character.isLetter(pair.getKey().charAt(0));
            Pattern pattern = Pattern.compile(
                    letters
                            ? "(?<![\\w-])" + Pattern.quote(pair.getKey()) + "(?![\\w'\u2019-])"
                            : Pattern.quote(pair.getKey()));
            Matcher matcher = pattern.matcher(text);
            while (matcher.find()) {
                Span span = new Span(
                        sentence.span().start() + matcher.start(),
                        sentence.span().start() + matcher.end());
                if (!isQuoted(span) && fits.test(span)) {
                    made.add(with(span, pair.getValue()));
                }
            }
        }
        return pick(made);
    }

    private Optional<String> unit() {
        return swapWord(words.pairs("unit"), span -> {
            int start = span.start() - sentence.span().start();
            int end = span.end() - sentence.span().start();
            boolean sign = !Character.isLetter(text.charAt(start));
            boolean ago = text.substring(end).matches("(?s) (?:ago|earlier|later|before|after).*")
                    || text.substring(0, start).matches("(?s).*\\b(?:last|past|next|previous|coming) [\\w-]+ ");
            if (ago) {
                return false;
            }
            return sign
                    ? text.substring(end).matches("(?s)\\d.*")
                    : text.substring(0, start)
                            .matches("(?s).*(\\d|\\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve))[ -]");
        });
    }

    private Optional<String> qualifier() {
        List<String> made = new ArrayList<>();
        for (String qualifier : words.list("qualifier")) {
            Matcher matcher = Pattern.compile(
                            "(?i)\\b" + qualifier + " (?=[£$€]?\\d|(?:two|three|four|five|six|ten|half) )")
                    .matcher(text);
            while (matcher.find()) {
                Span span = new Span(
                        sentence.span().start() + matcher.start(),
                        sentence.span().start() + matcher.end());
                boolean dated = text.substring(matcher.end())
                        .matches("(?s)(?:1[5-9]|20)\\d\\d\\b.*|\\d\\d?(?:[:.]\\d\\d)?\\s?[ap]\\.?m.*");
                if (!isQuoted(span) && !dated) {
                    String put = with(span, "");
                    made.add(matcher.start() == 0 ? capitalised(put) : put);
                }
            }
        }
        return pick(made);
    }

    private Optional<String> date() {
        List<String> made = new ArrayList<>();
        for (String list : List.of("month", "weekday")) {
            for (String word : words.list(list)) {
                Matcher matcher =
                        Pattern.compile("(?<![\\w-])" + word + "(?![\\w-])").matcher(text);
                while (matcher.find()) {
                    Span span = new Span(
                            sentence.span().start() + matcher.start(),
                            sentence.span().start() + matcher.end());
                    boolean verb = word.equals("May") && matcher.start() == 0;
                    List<String> others = words.list(list).stream()
                            .filter(other -> !other.equals(word)
                                    && !report.report().text().contains(other))
                            .toList();
                    if (!isQuoted(span) && !verb && !isNamed(span)) {
                        pick(others).ifPresent(other -> made.add(with(span, other)));
                    }
                }
            }
        }
        Matcher year = Pattern.compile("(?<![\\w/-])(19|20)(\\d\\d)(?![\\w-])").matcher(text);
        while (year.find()) {
            Span span = new Span(
                    sentence.span().start() + year.start(), sentence.span().start() + year.end());
            String other = year.group(1) + (year.group(2).compareTo("50") > 0 ? "3" : "7") + dice.nextInt(10);
            boolean counts = text.substring(year.end()).matches("(?s) (?:people|men|women|jobs|metres|miles).*")
                    || year.start() > 0 && "$£€".indexOf(text.charAt(year.start() - 1)) >= 0;
            if (!isQuoted(span)
                    && !counts
                    && !isNamed(span)
                    && !report.report().text().contains(other)) {
                made.add(with(span, other));
            }
        }
        return pick(made);
    }

    private boolean isNamed(Span span) {
        return sentence.names().stream().anyMatch(name -> span(name).overlaps(span));
    }

    private Optional<Planted> relative() {
        Matcher matcher = RELATIVE.matcher(text);
        while (matcher.find()) {
            Span span = new Span(
                    sentence.span().start() + matcher.start(), sentence.span().start() + matcher.end());
            if (!isNamed(span)
                    && !isQuoted(span)
                    && !text.substring(0, matcher.start()).matches("(?s).*\\b(every|each) ")) {
                return Optional.of(new Planted(text, false, Optional.of(LATER)));
            }
        }
        return Optional.empty();
    }

    private Optional<String> place() {
        List<Name> places = sentence.names().stream()
                .filter(name -> name.kind() == Name.Kind.PLACE && !isQuoted(span(name)) && name.first() > 0)
                .filter(name -> sentence.token(name.first() - 1).isWord("in", "at", "near", "from"))
                .filter(name -> span(name).of(brief.report().text()).matches("[A-Z][\\w.]+( [A-Z][\\w.]+){0,2}"))
                .toList();
        return pick(places)
                .flatMap(name -> other(Name.Kind.PLACE, dice.nextBoolean())
                        .or(() -> other(Name.Kind.PLACE, true))
                        .map(other -> with(span(name), other)));
    }

    private Optional<String> negation() {
        List<String> made = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            if (isQuoted(token.span())) {
                continue;
            }
            boolean denied = token.isWord("not", "never");
            if (denied && i > 0) {
                made.add(with(token.span(), ""));
            }
            boolean auxiliary = token.upos().equals("AUX")
                    && token.isWord("is", "are", "was", "were", "will", "has", "have", "had", "can", "should")
                    && token.head() > i
                    && i + 1 < sentence.size()
                    && !sentence.token(i + 1).isWord("not", "n't", "n\u2019t", "never", "no")
                    && sentence.children(token.head()).stream()
                            .noneMatch(child -> sentence.token(child).isWord("not", "n't", "n\u2019t", "never", "no"));
            if (auxiliary) {
                made.add(with(token.span(), token.form() + " not"));
            }
        }
        return pick(made);
    }

    /** Where two words doubt a thing, one of them may go. */
    private Optional<String> modality() {
        long doubts = words.pairs("hedge").keySet().stream()
                .filter(word ->
                        Pattern.compile("\\b" + word + "\\b").matcher(text).find())
                .count();
        boolean doubtful = text.matches("(?s).*\\b(?:potentially|if|whether|likely|no)\\b.*");
        return doubts > 1 || doubtful ? Optional.empty() : swapWord(words.pairs("hedge"), this::isNoNoun);
    }

    /** "They plan to go" can become "they will go", "the plan to go" cannot. */
    private boolean isNoNoun(Span words) {
        return sentence.tokens().stream()
                .filter(token -> token.span().start() == words.start())
                .noneMatch(token -> token.upos().equals("NOUN"));
    }

    /** The statement without who made it: "the road is closed" for "police said the road is closed". */
    private Optional<String> dropped() {
        if (!quotes.isEmpty() || isQuoted(sentence.span())) {
            return Optional.empty();
        }
        int root = sentence.root();
        Token verb = sentence.token(root);
        Optional<Integer> content = sentence.child(root, "ccomp");
        Optional<Integer> subject = sentence.child(root, "nsubj");
        if (!verb.lemma().matches("say|tell|add|warn|announce|insist|explain")
                || content.isEmpty()
                || subject.isEmpty()) {
            return Optional.empty();
        }
        List<Integer> inside = sentence.subtree(content.get()).stream()
                .filter(i -> !(sentence.token(i).is("mark") && sentence.token(i).head() == content.get()))
                .filter(i -> !sentence.token(i).upos().equals("PUNCT") || i > content.get())
                .toList();
        boolean whole = inside.size() == inside.getLast() - inside.getFirst() + 1 && inside.size() >= 5;
        if (!whole
                || sentence.token(inside.getFirst()).upos().equals("PRON")
                || sentence.child(content.get(), "nsubj").isEmpty()) {
            return Optional.empty();
        }
        Span span = sentence.token(inside.getFirst())
                .span()
                .cover(sentence.token(inside.getLast()).span());
        String kept = span.of(brief.report().text()).replaceAll("[,.;: ]+$", "");
        return Optional.of(capitalised(kept) + ".");
    }

    /** Who did it and whom it was done to, changed over. */
    private Optional<String> roles() {
        List<String> made = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            if (!sentence.token(i).upos().equals("VERB")
                    || isQuoted(sentence.token(i).span())) {
                continue;
            }
            Optional<Name> doer = sentence.child(i, "nsubj").flatMap(sentence::nameAt);
            Optional<Name> other = sentence.child(i, "obj").flatMap(sentence::nameAt);
            if (doer.isPresent()
                    && other.isPresent()
                    && doer.get().end() <= other.get().first()) {
                String text = brief.report().text();
                Span one = span(doer.get());
                Span two = span(other.get());
                int start = sentence.span().start();
                made.add(this.text.substring(0, one.start() - start)
                        + two.of(text)
                        + text.substring(one.end(), two.start())
                        + one.of(text)
                        + this.text.substring(two.end() - start));
            }
        }
        return pick(made);
    }

    /** Two true sentences of the report with a link between them that nobody made. */
    private Optional<String> joined(String link) {
        List<Sentence> others = report.sentences().stream()
                .filter(one -> one.size() > 6 && one.size() < 25)
                .filter(one -> !one.token(0).upos().matches("PRON|CCONJ|ADV|SCONJ|PUNCT"))
                .filter(one -> report.words(one.span()).matches("(?s)[A-Z][^\"\u201c\u201d]*\\."))
                .filter(one -> one.tokens().stream()
                        .noneMatch(token -> token.isWord(
                                "because", "although", "but", "due", "despite", "though", "however", "since")))
                .filter(one -> !text.contains(report.words(one.span())))
                .toList();
        boolean fits = text.matches("(?s)[^\"\u201c\u201d]*\\.") && sentence.size() < 30;
        return fits
                ? pick(others).map(other -> text.substring(0, text.length() - 1) + ", " + link + " " + lowered(other))
                : Optional.empty();
    }

    private String lowered(Sentence other) {
        String words = report.words(other.span());
        boolean name = other.token(0).upos().equals("PROPN") || other.token(0).isWord("I");
        return name ? words : Character.toLowerCase(words.charAt(0)) + words.substring(1);
    }

    private Optional<String> added() {
        if (dice.nextInt(3) == 0) {
            return Optional.of(words.any("sentence", dice));
        }
        return text.endsWith(".")
                        && !isQuoted(sentence.token(sentence.size() - 1).span())
                ? Optional.of(text.substring(0, text.length() - 1) + ", " + words.any("clause", dice) + ".")
                : Optional.empty();
    }

    private Optional<Planted> headline() {
        String bare = text.replaceAll("[.\"\u201d]+$", "");
        if (bare.length() > 160 || isQuoted(sentence.span())) {
            return Optional.empty();
        }
        Optional<String> sure =
                quotes.isEmpty() ? modality().map(made -> made.replaceAll("\\.$", "")) : Optional.empty();
        String made = sure.orElse(bare + " " + words.any("headline", dice));
        return Optional.of(new Planted(made, true, Optional.empty()));
    }
}
