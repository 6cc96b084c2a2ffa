package org.copydesk.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The evidence for a sentence of the brief: the few sentences of the sources that hold most of its matter. */
final class Backing {

    /** Sentences looked at closely. */
    private static final int CANDIDATES = 8;

    /** Sentences that one sentence is joined from at most. */
    private static final int MOST_JOINED = 4;

    private static final double EMBEDDING = .45;
    private static final double RELATED = .6;
    private static final double FEWEST_NEW = .08;

    final Line brief;

    /** The chosen evidence, the weightiest first; never empty where the sources have a sentence. */
    final List<Alignment> chosen = new ArrayList<>();

    /** All sentences looked at, by likeness. */
    final List<Alignment> candidates = new ArrayList<>();

    /** Likeness of each sentence of the sources, by number. */
    final double[] likeness;

    /** Cosine of each sentence of the sources, by number. */
    final double[] cosine;

    final double[] weight;

    /** How well each word is held by the chosen evidence. */
    final double[] held;

    /** Which of the chosen holds it, -1 where none does. */
    final int[] holder;

    /** How well each word is held by any sentence. */
    final boolean[] anywhere;

    final double total;

    Backing(Line brief, Material material, Wordbook book) {
        this.brief = brief;
        int size = brief.size();
        weight = new double[size];
        held = new double[size];
        holder = new int[size];
        anywhere = new boolean[size];
        Arrays.fill(holder, -1);
        for (int i = 0; i < size; i++) {
            weight[i] = material.weight(brief, i);
            anywhere[i] = weight[i] == 0 || material.hasLike(brief.keys[i]) || material.has(brief.form(i));
        }
        total = Math.max(1e-6, Arrays.stream(weight).sum());
        likeness = new double[material.lines.size()];
        cosine = new double[material.lines.size()];
        shares(material, book);
        for (Line line : material.lines) {
            cosine[line.number] = brief.sentence.embedding().cosine(line.sentence.embedding());
            likeness[line.number] += EMBEDDING * cosine[line.number];
        }
        IntStream.range(0, likeness.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -likeness[i]))
                .limit(CANDIDATES)
                .forEach(i -> candidates.add(new Alignment(brief, material.lines.get(i), book)));
        choose(material);
    }

    /** Adds to each sentence's likeness the share of the brief sentence's matter that it has words for. */
    private void shares(Material material, Wordbook book) {
        for (int i = 0; i < brief.size(); i++) {
            if (weight[i] == 0) {
                continue;
            }
            double[] most = new double[likeness.length];
            material.with(brief.keys[i]).forEach(line -> most[line.number] = 1);
            material.with(brief.form(i)).forEach(line -> most[line.number] = 1);
            if (brief.mention(i).isEmpty()) {
                for (String other : book.allRelated(brief.keys[i])) {
                    for (Line line : material.with(other)) {
                        most[line.number] = Math.max(most[line.number], RELATED);
                    }
                }
            }
            for (int k = 0; k < most.length; k++) {
                likeness[k] += most[k] * weight[i] / total;
            }
        }
    }

    private void choose(Material material) {
        List<Alignment> left = new ArrayList<>(candidates);
        while (chosen.size() < MOST_JOINED && !left.isEmpty()) {
            Alignment best = left.getFirst();
            double most = -1;
            for (Alignment one : left) {
                double gain = gain(one) + .15 * cosine[one.line.number] + order(one) + neighbour(one, material);
                if (gain > most) {
                    most = gain;
                    best = one;
                }
            }
            double fresh = gain(best);
            if (!chosen.isEmpty() && fresh < Math.max(FEWEST_NEW, least(best))) {
                break;
            }
            take(best);
            left.remove(best);
        }
    }

    /** A name or a figure alone is worth another sentence, two common words are too. */
    private double least(Alignment one) {
        double named = 0;
        for (int i = 0; i < one.to.length; i++) {
            boolean fresh = weight[i] > 0 && one.strength[i] > held[i] + .2;
            String upos = brief.token(i).upos();
            named += fresh && (upos.equals("PROPN") || upos.equals("NUM")) ? 1 : 0;
        }
        return named > 0 ? FEWEST_NEW : .16;
    }

    private double gain(Alignment one) {
        double gain = 0;
        for (int i = 0; i < weight.length; i++) {
            gain += weight[i] * Math.max(0, one.strength[i] - held[i]);
        }
        return gain / total;
    }

    /** Words in the source's order tell more than the same words strewn about. */
    private double order(Alignment one) {
        double ordered = 0;
        for (int i = 0; i < weight.length; i++) {
            ordered += one.inOrder[i] && holder[i] < 0 ? weight[i] : 0;
        }
        return .3 * ordered / total;
    }

    /** A sentence beside one that is already chosen is likelier to be the other half. */
    private double neighbour(Alignment one, Material material) {
        Optional<Line> before = material.before(one.line);
        Optional<Line> after = material.after(one.line);
        for (Alignment other : chosen) {
            boolean beside = before.filter(line -> line == other.line).isPresent()
                    || after.filter(line -> line == other.line).isPresent();
            if (beside) {
                return .05;
            }
        }
        return 0;
    }

    private void take(Alignment one) {
        for (int i = 0; i < weight.length; i++) {
            if (one.strength[i] > held[i] + .05) {
                held[i] = one.strength[i];
                holder[i] = chosen.size();
            }
        }
        chosen.add(one);
    }

    /** The share of the sentence's matter that the evidence holds, 0 to 1. */
    double share() {
        double sum = 0;
        for (int i = 0; i < weight.length; i++) {
            sum += weight[i] * held[i];
        }
        return sum / total;
    }

    /** The share that one of the chosen holds by itself. */
    double share(Alignment one) {
        double sum = 0;
        for (int i = 0; i < weight.length; i++) {
            sum += weight[i] * one.strength[i];
        }
        return sum / total;
    }

    Optional<Alignment> best() {
        return chosen.stream().findFirst();
    }

    /** The evidence that holds a word of the brief, in which it has a partner. */
    Optional<Alignment> of(int token) {
        return holder[token] < 0 || chosen.get(holder[token]).to[token] == Alignment.NONE
                ? Optional.empty()
                : Optional.of(chosen.get(holder[token]));
    }

    /** All sentences that hold enough of this one, from whichever source: reports of one event say many things twice. */
    List<Line> traced() {
        return chosen.stream().map(one -> one.line).toList();
    }
}
