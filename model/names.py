"""Names for GUM: its nested mentions (person, place, organisation …) made into flat names after UNER's guidelines.

GUM marks every mention ("the mayor of Rome"), UNER only names ("Rome"), without article or title. A run of proper nouns
inside a mention that is headed by it is a name of the mention's kind. What a first-stage model, trained on UNER's own labels,
reads in the same place decides the borders, and whether a country that acts is a place (UNER) or an organisation (GUM). Where
neither tells, the label is None and costs nothing in training."""

import re

KINDS = {"person": "PER", "organization": "ORG", "place": "LOC", "event": "OTH", "object": "OTH", "abstract": "OTH"}


def mentions(misc):
    """(first, last, kind) of every mention of a sentence, from the MISC cells of its words."""
    out, open_ = [], []
    for i, cell in enumerate(misc):
        match = re.search(r"(?:^|\|)Entity=([^|]*)", cell)
        if not match:
            continue
        for token in re.findall(r"\([^()]*\)?|[^()]+\)", match.group(1)):
            if token.startswith("("):
                fields = token.strip("()").split("-")
                if len(fields) > 1:
                    if token.endswith(")"):
                        out.append((i, i, fields[1]))
                    else:
                        open_.append((fields[0], i, fields[1]))
            else:
                ident = token.strip("()").split("-")[0]
                for k in range(len(open_) - 1, -1, -1):
                    if open_[k][0] == ident:
                        _, first, kind = open_.pop(k)
                        out.append((first, i, kind))
                        break
    return out


def name_labels(words, xpos, heads, rels, misc, predicted):
    """Entity labels of a GUM sentence; None where unknown. `predicted` are first-stage labels."""
    n = len(words)
    proper = [x in ("NNP", "NNPS") for x in xpos]
    labels = ["O" if not p else None for p in proper]
    spans, start = [], None
    for i, label in enumerate(list(predicted) + ["O"]):
        if start is not None and not label.startswith("I-"):
            spans.append((start, i - 1, predicted[start][2:]))
            start = None
        if i < n and label.startswith("B-"):
            start = i
    found = sorted(mentions(misc), key=lambda m: m[1] - m[0])
    taken = [False] * n

    def put(first, last, kind):
        for k in range(first, last + 1):
            labels[k] = ("B-" if k == first else "I-") + kind
            taken[k] = True

    # A name that the model reads and a mention that is headed inside it agree: the model's borders.
    for first, last, kind in spans:
        around = [m for m in found if m[0] <= first and last <= m[1]]
        inner = [m for m in around if any(first <= h <= last for h in range(m[0], m[1] + 1)
                                          if not m[0] <= heads[h] - 1 <= m[1])]
        if not inner:
            continue
        gum = KINDS.get(inner[0][2])
        if gum is None:
            continue
        if not any(proper[k] for k in range(first, last + 1)):
            continue
        put(first, last, kind if gum == kind or (kind, gum) == ("LOC", "ORG") else gum)
    # Proper nouns that the model missed.
    for first, last, kind in found:
        head = [h for h in range(first, last + 1) if not first <= heads[h] - 1 <= last]
        if len(head) != 1 or not proper[head[0]] or kind not in KINDS:
            continue
        left = right = head[0]
        while left > first and proper[left - 1] and rels[left - 1] != "nmod:desc" and not taken[left - 1]:
            left -= 1
        while right < last and proper[right + 1] and not taken[right + 1]:
            right += 1
        if any(taken[k] for k in range(left, right + 1)):
            continue
        if all(xpos[k] == "NNPS" for k in range(left, right + 1)) and left == right:
            continue
        put(left, right, KINDS[kind])
    # Months, days and what is in no mention stay unknown, except for what follows no convention at all.
    times = [m for m in found if m[2] == "time"]
    for first, last, _ in times:
        for k in range(first, last + 1):
            if labels[k] is None:
                labels[k] = "O"
    for k in range(n):
        if labels[k] and labels[k].startswith("I-") and (k == 0 or not labels[k - 1] or labels[k - 1][2:] != labels[k][2:]):
            labels[k] = "B-" + labels[k][2:]
    # A function word between two parts of a name that is not settled is not settled either.
    for k in range(1, n - 1):
        if labels[k] == "O" and words[k].lower() in ("of", "the", "and", "for", "de", "la", "-", "'s") and (labels[k - 1] is None or labels[k + 1] is None):
            labels[k] = None
    return labels
