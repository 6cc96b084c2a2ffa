"""Puts other names into sentences, so that the network learns where a name stands and not only which names there are.

A name gives way to one of the same kind, length, tags and inner tree: one that the treebanks hold elsewhere, or one out of a list of
the world's first names, surnames, towns and countries (see README.md). Everything else of the sentence keeps its labels."""

from data import Sentence

ORGANISATIONS_OF_PLACES = ("University", "United", "City", "Council", "Times", "Bank", "Police", "Institute", "Chamber", "Herald")
ORGANISATIONS_OF_PEOPLE = ("Group", "Corp", "Inc", "Industries", "Holdings", "Foundation", "Institute", "Partners", "Airlines", "Media")
PLACES_OF_NAMES = ("Street", "Avenue", "Airport", "River", "County", "Island", "Bay", "Park", "Valley", "Province")


def spans(labels):
    out, start = [], None
    for i, label in enumerate(list(labels) + ["O"]):
        if start is not None and not (label and label.startswith("I-")):
            out.append((start, i, labels[start][2:]))
            start = None
        if label and label.startswith("B-"):
            start = i
    return out


class Renamer:
    def __init__(self, sentences, path, rng):
        self.rng, self.lists, self.known = rng, {}, {}
        for line in open(path, encoding="utf-8"):
            kind, name = line.rstrip("\n").split("\t")
            self.lists.setdefault(kind, []).append(name)
        for s in sentences:
            for first, end, kind in spans(s.entities or ()):
                if kind != "OTH":
                    self.known.setdefault(self.key(s, first, end, kind), set()).add(tuple(s.words[first:end]))
        self.known = {k: sorted(v) for k, v in self.known.items()}

    def key(self, s, first, end, kind):
        inner = tuple((h - 1 - first, r) if first <= h - 1 < end else None for h, r in zip(s.heads[first:end], s.rels[first:end]))
        return kind, tuple(s.xpos[first:end]), inner, tuple(w[0].isupper() and not w.isupper() for w in s.words[first:end])

    def made(self, kind, length):
        """A name that no treebank holds, or None; parted at blanks, never inside a word."""
        pick = lambda name: self.rng.choice(self.lists[name])
        if kind == "PER":
            name = {1: lambda: pick(self.rng.choice(("FIRST", "LAST", "LAST"))), 2: lambda: pick("FIRST") + " " + pick("LAST"),
                    3: lambda: pick("FIRST") + " " + pick("FIRST") + " " + pick("LAST")}.get(length, lambda: None)()
        elif kind == "LOC":
            name = pick(self.rng.choice(("LOC", "LOC", "COUNTRY"))) if length == 1 or self.rng.random() < 0.7 else \
                pick(self.rng.choice(("LOC", "LAST"))) + " " + self.rng.choice(PLACES_OF_NAMES)
        else:
            name = None if length != 2 else pick("LOC") + " " + self.rng.choice(ORGANISATIONS_OF_PLACES) \
                if self.rng.random() < 0.5 else pick("LAST") + " " + self.rng.choice(ORGANISATIONS_OF_PEOPLE)
        words = name.split(" ") if name else ()
        return words if len(words) == length and all(w[0].isupper() and w.isalpha() for w in words) else None

    def renamed(self, s):
        """The sentence with other names, or itself where it has none that can change."""
        if not s.heads or not s.entities:
            return s
        words = list(s.words)
        for first, end, kind in spans(s.entities):
            if kind == "OTH" or self.rng.random() < 0.25:
                continue
            key = self.key(s, first, end, kind)
            new = None
            if all(x == "NNP" for x in key[1]) and all(key[3]) and self.rng.random() < 0.6:
                for _ in range(6):
                    new = new or self.made(kind, end - first)
            words[first:end] = new or self.rng.choice(self.known[key])
        if words == s.words:
            return s
        out = Sentence(words, s.ident + "~", " ".join(words))
        for part in ("upos", "xpos", "heads", "rels", "entities", "misc"):
            setattr(out, part, getattr(s, part))
        return out
