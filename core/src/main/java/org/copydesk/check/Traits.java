package org.copydesk.check;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.copydesk.reading.Name;

/**
 * What the scorer looks at in a sentence beside its evidence. Each is the better the larger it is, so that a text's worst sentence
 * is the one with the least of it.
 */
final class Traits {

    private static final Set<Code> NAMES = EnumSet.of(Code.NAME_SWAPPED, Code.NAME_NOT_IN_SOURCE, Code.ROLE_WRONG);
    private static final Set<Code> PLACES = EnumSet.of(Code.PLACE_WRONG);
    private static final Set<Code> FIGURES = EnumSet.of(Code.FIGURE_CHANGED, Code.UNIT_CHANGED);
    private static final Set<Code> ROUNDING = EnumSet.of(Code.QUALIFIER_LOST, Code.FIGURE_ROUNDED);
    private static final Set<Code> DATES = EnumSet.of(Code.DATE_WRONG, Code.RELATIVE_DAY);
    private static final Set<Code> QUOTES =
            EnumSet.of(Code.QUOTE_ALTERED, Code.QUOTE_ELLIPSIS, Code.QUOTE_NOT_IN_SOURCE);
    private static final Set<Code> SPEAKERS = EnumSet.of(Code.QUOTE_SPEAKER, Code.ATTRIBUTION_CHANGED);
    private static final Set<Code> TURNED = EnumSet.of(Code.NEGATION, Code.COMPARISON_REVERSED, Code.ROLES_SWAPPED);
    private static final Set<Code> SURENESS =
            EnumSet.of(Code.MODALITY_STRENGTHENED, Code.ATTRIBUTION_DROPPED, Code.HEADLINE_OVERSTATED);
    private static final Set<Code> LINKS = EnumSet.of(Code.CAUSE_ADDED, Code.CONTRAST_ADDED);
    private static final Set<Code> ADDED = EnumSet.of(Code.ADDED_STATEMENT);

    private static final int LONG_RUN = 12;

    private final Case trial;
    private final Backing backing;
    private final Line line;
    private final List<String> names = new ArrayList<>();
    private final List<Double> values = new ArrayList<>();

    private Traits(Case trial) {
        this.trial = trial;
        backing = trial.backing;
        line = trial.line;
    }

    static Measures of(Case trial, List<Finding> findings) {
        Traits traits = new Traits(trial);
        traits.matter();
        traits.arcs();
        traits.runs();
        traits.things();
        traits.findings(findings);
        return new Measures(
                List.copyOf(traits.names),
                traits.values.stream().mapToDouble(d -> d).toArray());
    }

    private void add(String name, double value) {
        names.add(name);
        values.add(value);
    }

    private static double ratio(double part, double whole, double otherwise) {
        return whole <= 0 ? otherwise : part / whole;
    }

    /** How much of the matter the evidence holds, and how near it is in meaning. */
    private void matter() {
        double best = backing.chosen.stream().mapToDouble(backing::share).max().orElse(0);
        double cosine = 0;
        for (double one : backing.cosine) {
            cosine = Math.max(cosine, one);
        }
        double chosen =
                backing.best().map(one -> backing.cosine[one.line.number]).orElse(0.0);
        double known = 0;
        double inOrder = 0;
        double exact = 0;
        for (int i = 0; i < line.size(); i++) {
            known += backing.anywhere[i] ? backing.weight[i] : 0;
            int at = i;
            exact += backing.of(i)
                            .filter(one -> one.strength[at] == Wordbook.SAME)
                            .isPresent()
                    ? backing.weight[i]
                    : 0;
            inOrder += backing.best().filter(one -> one.inOrder[at]).isPresent() ? backing.weight[i] : 0;
        }
        add("share", backing.share());
        add("best share", best);
        add("cosine", cosine);
        add("best cosine", chosen);
        add("known", known / backing.total);
        add("exact", exact / backing.total);
        add("in order", inOrder / backing.total);
        add("pieces", -backing.chosen.size());
        add("taken", backing.best().map(Alignment::taken).orElse(0.0));
        add("length", -line.size());
        add("second", backing.chosen.size() < 2 ? 0 : -backing.share(backing.chosen.get(1)));
        int place = backing.best().map(one -> one.line.number).orElse(0);
        add("early", -Math.min(1, place / 20.0));
        int strange = 0;
        int verbs = 0;
        int heldVerbs = 0;
        for (int i = 0; i < line.size(); i++) {
            strange += backing.weight[i] > 0 && !backing.anywhere[i] ? 1 : 0;
            boolean verb = line.content[i] && line.token(i).upos().equals("VERB");
            verbs += verb ? 1 : 0;
            heldVerbs += verb && backing.held[i] > 0 ? 1 : 0;
        }
        add("strange words", -strange);
        add("verbs", ratio(heldVerbs, verbs, 1));
    }

    /** How many of the sentence's pairs of words hang together in the source as well. */
    private void arcs() {
        int arcs = 0;
        int together = 0;
        int direct = 0;
        int arguments = 0;
        int heldArguments = 0;
        for (int i = 0; i < line.size(); i++) {
            int head = contentHead(line, i);
            if (!line.content[i] || head < 0) {
                continue;
            }
            arcs++;
            boolean argument = line.token(i).is("nsubj")
                    || line.token(i).is("obj")
                    || line.token(i).is("obl");
            arguments += argument ? 1 : 0;
            boolean same = false;
            boolean linked = false;
            for (Alignment one : backing.chosen) {
                if (one.to[i] >= 0 && one.to[head] >= 0) {
                    same = true;
                    linked |= distance(one.line, one.to[i], one.to[head]) <= 1;
                }
            }
            together += same ? 1 : 0;
            direct += linked ? 1 : 0;
            heldArguments += argument && linked ? 1 : 0;
        }
        add("arcs together", ratio(together, arcs, 1));
        add("arcs direct", ratio(direct, arcs, 1));
        add("arguments", ratio(heldArguments, arguments, 1));
        add("loose arcs", -(arcs - direct));
    }

    private static int contentHead(Line line, int i) {
        int head = line.token(i).head();
        for (int step = 0; head >= 0 && !line.content[head] && step < 4; step++) {
            head = line.token(head).head();
        }
        return head;
    }

    /** Content words between two words of a tree: 1 where one hangs on the other. */
    private static int distance(Line line, int one, int other) {
        return contentHead(line, one) == other
                        || contentHead(line, other) == one
                        || contentHead(line, one) >= 0 && contentHead(line, one) == contentHead(line, other)
                ? 1
                : 2;
    }

    /** How long the runs of words are that both have, anywhere in the sources. */
    private void runs() {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            if (line.isWord(i)) {
                words.add(line.form(i));
            }
        }
        int size = words.size();
        int covered = 0;
        double density = 0;
        int longest = 0;
        int at = 0;
        while (at < size) {
            int run = trial.material.longestRun(words, at);
            covered += run > 0 ? run : 0;
            density += (double) run * run;
            longest = Math.max(longest, run);
            at += Math.max(1, run);
        }
        int newPairs = 0;
        int newTriples = 0;
        for (int i = 0; i + 1 < size; i++) {
            newPairs += trial.material.hasRun(words.subList(i, i + 2)) ? 0 : 1;
            newTriples += i + 2 < size && !trial.material.hasRun(words.subList(i, i + 3)) ? 1 : 0;
        }
        add("covered", ratio(covered, size, 0));
        add("density", ratio(density, size, 0) / LONG_RUN);
        add("longest", ratio(longest, size, 0));
        add("old pairs", 1 - ratio(newPairs, size - 1, 0));
        add("old triples", 1 - ratio(newTriples, size - 2, 0));
        add("new pairs", -newPairs);
    }

    /** Names and figures: how many there are, and how many the sources and the evidence have. */
    private void things() {
        int unknown = 0;
        int people = 0;
        int away = 0;
        for (Mention mention : line.mentions) {
            boolean known = trial.material.knows(mention);
            unknown += known ? 0 : 1;
            people += !known && mention.kind() == Name.Kind.PERSON ? 1 : 0;
            boolean near = backing.chosen.stream()
                    .anyMatch(one -> one.line.mentions.stream().anyMatch(mention::isSame)
                            || one.line.all.containsAll(mention.words()));
            away += known && !near ? 1 : 0;
        }
        int wrong = 0;
        Set<Double> values = new HashSet<>();
        trial.material.lines.forEach(other -> other.quantities.forEach(quantity -> values.add(quantity.value())));
        for (Quantity quantity : line.quantities) {
            wrong += values.contains(quantity.value()) ? 0 : 1;
        }
        add("names", -line.mentions.size());
        add("unknown names", -unknown);
        add("unknown people", -people);
        add("far names", -away);
        add("figures", -line.quantities.size());
        add("unknown figures", -wrong);
        add("times", -line.times.size());
    }

    private void findings(List<Finding> findings) {
        add("findings", -findings.size());
        add(
                "contradictions",
                -findings.stream()
                        .filter(finding -> finding.code().contradicts())
                        .count());
        count("found names", findings, NAMES);
        count("found places", findings, PLACES);
        count("found figures", findings, FIGURES);
        count("found rounding", findings, ROUNDING);
        count("found dates", findings, DATES);
        count("found quotes", findings, QUOTES);
        count("found speakers", findings, SPEAKERS);
        count("found turned", findings, TURNED);
        count("found sureness", findings, SURENESS);
        count("found links", findings, LINKS);
        count("found added", findings, ADDED);
    }

    private void count(String name, List<Finding> findings, Set<Code> codes) {
        add(
                name,
                -findings.stream()
                        .filter(finding -> codes.contains(finding.code()))
                        .count());
    }
}
