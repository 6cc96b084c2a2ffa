"""Trains the checker's scorer: small boosted trees over what the checker measures in each sentence.

    ./copydesk bench check --measures measures.tsv --data DATA/summac-validation.jsonl.gz DATA/cliff.jsonl.gz
    ./copydesk bench mutations --seed 5 --briefs 110 --measures planted.tsv --data DATA/writers-a.jsonl.gz
    python3 model/check.py measures.tsv planted.tsv core/src/main/resources/org/copydesk/check/scorer.txt

The file of measures has a line for each sentence: set, source, text, label, then the measures, all the better the larger. A text is
described by the mean and the least of each measure over its sentences. Each set and each label weigh alike, so that one threshold
serves all sets. What is printed is measured on folds that share no source, drawn several times, for the draw alone moves the mean by
a point, and on whole sets that were kept out of training.
"""

import collections
import multiprocessing
import sys

import numpy

TREES, DEPTH, RATE, BINS, LEAST = 150, 3, 0.05, 24, 12.0
COLUMNS, ROWS = 0.5, 0.7

# What planted faults weigh beside a set of texts that people judged.
PLANTED = 0.05

# A set with so many bad texts, or good ones, has its full weight.
ENOUGH = 25

# The mean of so many trainings is the scorer.
MODELS = 3

# What is taken from every text's score, so that 0.5 is the threshold of a probability: the best of a few for the mean of the sets with
# ten bad texts or more, on the folds.
SHIFT = 0.4

# How often the folds are drawn.
DRAWS = 4

# Whether to measure on whole sets that were kept out as well, which takes another seven trainings.
KEEP_OUT = True


def read(*paths):
    texts = collections.OrderedDict()
    for path in paths:
        lines = open(path).read().splitlines()
        names = lines[0].split("\t")[4:]
        for line in lines[1:]:
            fields = line.split("\t")
            key = (fields[0], fields[1], fields[2], int(fields[3]))
            texts.setdefault(key, []).append([float(value) for value in fields[4:]])
    sets = numpy.array([key[0] for key in texts])
    sources = numpy.array([key[1] for key in texts])
    labels = numpy.array([key[3] for key in texts], dtype=float)
    rows = numpy.array([numpy.concatenate([numpy.mean(t, 0), numpy.min(t, 0)]) for t in texts.values()])
    return ["mean " + n for n in names] + ["least " + n for n in names], sets, sources, labels, rows


def balance(sets, labels):
    """Within a set good and bad texts weigh alike, or the scorer learns which sets have many bad ones."""
    weights = numpy.zeros(len(labels))
    for one in set(sets):
        masks = [(sets == one) & (labels == label) for label in (0.0, 1.0)]
        rarer = min(mask.sum() for mask in masks)
        for mask in masks:
            if mask.any():
                # A set with a handful of bad texts shall not weigh as much as one with hundreds.
                weights[mask] = PLANTED if one == "planted" else min(1.0, rarer / ENOUGH)
                weights[mask] /= mask.sum()
    return weights * len(labels) / weights.sum()


class Trees:
    def __init__(self, seed):
        self.dice = numpy.random.RandomState(seed)
        self.trees = []

    def fit(self, rows, labels, weights):
        self.edges = [numpy.unique(numpy.quantile(c, numpy.linspace(0, 1, BINS + 1)[1:-1])) for c in rows.T]
        bins = numpy.stack([numpy.searchsorted(e, c, side="left") for e, c in zip(self.edges, rows.T)], 1)
        margin = numpy.zeros(len(labels))
        for _ in range(TREES):
            p = 1 / (1 + numpy.exp(-margin))
            gradient, hessian = weights * (p - labels), weights * p * (1 - p)
            use = self.dice.rand(len(labels)) < ROWS
            columns = self.dice.choice(rows.shape[1], int(rows.shape[1] * COLUMNS), replace=False)
            tree = self.grow(bins, gradient, hessian, use, columns, DEPTH)
            self.trees.append(tree)
            margin += self.walk(tree, rows)
        return self

    def grow(self, bins, g, h, mask, columns, depth):
        total_g, total_h = g[mask].sum(), h[mask].sum()
        leaf = ("leaf", -RATE * total_g / (total_h + 1.0))
        if depth == 0 or mask.sum() < 2 * LEAST:
            return leaf
        best, where = 1e-3, None
        base = total_g ** 2 / (total_h + 1.0)
        for c in columns:
            gs = numpy.bincount(bins[mask, c], g[mask], len(self.edges[c]) + 1).cumsum()
            hs = numpy.bincount(bins[mask, c], h[mask], len(self.edges[c]) + 1).cumsum()
            ns = numpy.bincount(bins[mask, c], None, len(self.edges[c]) + 1).cumsum()
            gain = gs ** 2 / (hs + 1.0) + (total_g - gs) ** 2 / (total_h - hs + 1.0) - base
            gain[(ns < LEAST) | (ns > mask.sum() - LEAST)] = -1
            cut = int(gain[:-1].argmax()) if len(gain) > 1 else 0
            if len(gain) > 1 and gain[cut] > best:
                best, where = gain[cut], (c, cut)
        if where is None:
            return leaf
        c, cut = where
        left = mask & (bins[:, c] <= cut)
        return ("split", c, float(self.edges[c][cut]), self.grow(bins, g, h, left, columns, depth - 1),
                self.grow(bins, g, h, mask & ~left, columns, depth - 1))

    def walk(self, tree, rows):
        if tree[0] == "leaf":
            return numpy.full(len(rows), tree[1])
        left = rows[:, tree[1]] <= tree[2]
        out = numpy.empty(len(rows))
        out[left] = self.walk(tree[3], rows[left])
        out[~left] = self.walk(tree[4], rows[~left])
        return out

    def margin(self, rows):
        return sum(self.walk(tree, rows) for tree in self.trees)


def auc(labels, scores):
    order = numpy.argsort(scores, kind="stable")
    ranks = numpy.empty(len(scores))
    ranks[order] = numpy.arange(1, len(scores) + 1)
    for value in numpy.unique(scores):
        same = scores == value
        ranks[same] = ranks[same].mean()
    good, bad = (labels == 1).sum(), (labels == 0).sum()
    return (ranks[labels == 1].sum() - good * (good + 1) / 2) / (good * bad) if good and bad else float("nan")


def table(title, sets, labels, draws):
    """Balanced accuracy and AUC, the mean over the draws of the folds; and the mean accuracy at other shifts."""
    print(title)
    accuracies, areas = [], []
    for one in sorted(set(sets)):
        mask = sets == one
        accuracies.append([balanced(labels[mask], margins[mask]) for margins in draws])
        areas.append([100 * auc(labels[mask], margins[mask]) for margins in draws])
        print(f"  {one:12s} {numpy.mean(accuracies[-1]):6.1f} {numpy.mean(areas[-1]):6.1f}  "
              f"{int((labels[mask] == 0).sum())} of {mask.sum()} bad")
    print(f"  {'mean':12s} {numpy.mean(accuracies):6.1f} {numpy.mean(areas):6.1f}  by draw {numpy.mean(accuracies, 0).round(1)}")
    for more in (-0.5, -0.3, -0.15, 0.15, 0.3):
        means = [numpy.mean([balanced(labels[sets == one], margins[sets == one] - more) for margins in draws])
                 for one in sorted(set(sets))]
        print(f"  shift {SHIFT + more:.2f}   {numpy.mean(means):6.1f}")


def balanced(labels, margins):
    right = margins > 0
    return 50 * (right[labels == 1].mean() + (~right[labels == 0]).mean())


def write(path, names, trees):
    nodes = []

    def put(tree):
        at = len(nodes)
        nodes.append("")
        if tree[0] == "leaf":
            nodes[at] = f"leaf {tree[1]:.6g}"
        else:
            left, right = put(tree[3]), put(tree[4])
            nodes[at] = f"{tree[1]} {tree[2]:.6g} {left} {right}"
        return at

    roots = [put(tree) for tree in trees]
    with open(path, "w") as out:
        out.write("# Boosted trees of the checker's scorer, made by model/check.py. Names; roots; nodes: measure, most, left, right.\n")
        out.write("\t".join(names) + "\n" + " ".join(map(str, roots)) + "\n" + "\n".join(nodes) + "\n")


class Scorer:
    """The mean of several trainings, less the shift."""

    def __init__(self, seed, rows, labels, weights):
        self.models = [Trees(100 * seed + m).fit(rows, labels, weights) for m in range(MODELS)]

    def margin(self, rows):
        return sum(model.margin(rows) for model in self.models) / MODELS - SHIFT

    def trees(self):
        def scaled(tree):
            if tree[0] == "leaf":
                return ("leaf", tree[1] / MODELS)
            return ("split", tree[1], tree[2], scaled(tree[3]), scaled(tree[4]))

        return [scaled(tree) for model in self.models for tree in model.trees] + [("leaf", -SHIFT)]


def scored(job):
    seed, train, rows, labels, sets = job
    return Scorer(seed, rows[train], labels[train], balance(sets[train], labels[train])).margin(rows[~train])


def main(measures, planted, target):
    names, sets, sources, labels, rows = read(measures, planted)
    sets = numpy.array(["cliff" if one.startswith("cliff") else one for one in sets])
    real = sets != "planted"
    with multiprocessing.Pool() as pool:
        jobs, places = [], []
        for draw in range(DRAWS):
            dice = numpy.random.RandomState(draw)
            folds = {source: dice.randint(5) for source in sorted(set(sources))}
            fold = numpy.array([folds[source] for source in sources])
            for k in range(5):
                train = (fold != k) | ~real
                jobs.append((5 * draw + k, train, rows, labels, sets))
                places.append((draw, train))
        margins = numpy.zeros((DRAWS, len(labels)))
        for (draw, train), margin in zip(places, pool.map(scored, jobs)):
            margins[draw, ~train] = margin
        table("folds that share no source", sets[real], labels[real], margins[:, real])
        if KEEP_OUT:
            kept = [sets != one for one in sorted(set(sets[real]))]
            margins = numpy.zeros((1, len(labels)))
            for train, margin in zip(kept, pool.map(scored, [(7, train, rows, labels, sets) for train in kept])):
                margins[0, ~train] = margin
            table("sets kept out of training", sets[real], labels[real], margins[:, real])
    write(target, names, Scorer(1, rows, labels, balance(sets, labels)).trees())


if __name__ == "__main__":
    main(*sys.argv[1:])
