package org.copydesk.brief;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import org.copydesk.reading.Sentence;

/**
 * The likeliest ways to cut a clause to few words, each branch of its tree staying or going as a whole: a knapsack over the tree,
 * solved exactly for each number of words (Filippova and Strube 2008 solve the like as an integer program).
 */
final class Cores {

    /** So many ways are kept for each word and each number of words. */
    private static final int WAYS = 4;

    private final Branches branches;
    private final IntPredicate mayGo;
    private final IntPredicate counts;
    private final int most;
    private final List<List<Integer>> children;

    /**
     * @param mayGo which branches may go, by their highest word
     * @param counts which words count
     * @param most how many words may stay
     */
    Cores(Branches branches, IntPredicate mayGo, IntPredicate counts, int most) {
        Sentence sentence = branches.sentence();
        this.branches = branches;
        this.mayGo = mayGo;
        this.counts = counts;
        this.most = most;
        this.children = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            children.add(new ArrayList<>());
        }
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.token(i).head() >= 0) {
                children.get(sentence.token(i).head()).add(i);
            }
        }
    }

    /**
     * One way to cut.
     *
     * @param chance the logarithm of how likely it is
     * @param words how many words stay
     * @param gone the highest words of the branches that go
     */
    record Core(double chance, int words, List<Integer> gone) {}

    /** The ways to cut the clause under a word, the likeliest first. */
    List<Core> of(int top) {
        return table(top).stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparingDouble(Core::chance).reversed())
                .toList();
    }

    /** The best ways under a word, by how many words stay. */
    private List<List<Core>> table(int top) {
        List<List<Core>> table = empty();
        int own = counts.test(top) ? 1 : 0;
        if (own <= most) {
            table.get(own).add(new Core(0, own, List.of()));
        }
        for (int child : children.get(top)) {
            List<List<Core>> below = table(child);
            if (mayGo.test(child)) {
                double[] chances = branches.chances(child);
                List<List<Core>> stays = joined(table, below, chances[0]);
                for (int w = 0; w <= most; w++) {
                    for (Core core : table.get(w)) {
                        List<Integer> gone = new ArrayList<>(core.gone);
                        gone.add(child);
                        add(stays.get(w), new Core(core.chance + chances[1], w, Collections.unmodifiableList(gone)));
                    }
                }
                table = stays;
            } else {
                table = joined(table, below, 0);
            }
        }
        return table;
    }

    private List<List<Core>> joined(List<List<Core>> table, List<List<Core>> below, double chance) {
        List<List<Core>> joined = empty();
        for (int w = 0; w <= most; w++) {
            for (Core left : table.get(w)) {
                for (int v = 0; v + w <= most; v++) {
                    for (Core right : below.get(v)) {
                        double sum = left.chance + right.chance + chance;
                        List<Core> cell = joined.get(w + v);
                        if (cell.size() < WAYS || sum > cell.getLast().chance) {
                            List<Integer> gone = left.gone;
                            if (!right.gone.isEmpty()) {
                                gone = new ArrayList<>(left.gone);
                                gone.addAll(right.gone);
                            }
                            add(cell, new Core(sum, w + v, gone));
                        }
                    }
                }
            }
        }
        return joined;
    }

    private static void add(List<Core> cell, Core core) {
        int at = cell.size();
        while (at > 0 && cell.get(at - 1).chance < core.chance) {
            at--;
        }
        cell.add(at, core);
        if (cell.size() > WAYS) {
            cell.removeLast();
        }
    }

    private List<List<Core>> empty() {
        List<List<Core>> table = new ArrayList<>(most + 1);
        for (int w = 0; w <= most; w++) {
            table.add(new ArrayList<>(WAYS));
        }
        return table;
    }
}
