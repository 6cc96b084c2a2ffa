"""Reads the training data of the reading model: CoNLL-U treebanks, iob2 entity labels, sentence-compression pairs."""

import gzip
import json
import re
import unicodedata

ENTITY_LABELS = ["O"] + [f"{b}-{t}" for t in ("PER", "ORG", "LOC", "OTH") for b in "BI"]
SHAPES = ["other", "lower", "Title", "UPPER", "Single", "mIxed", "digits", "digitsmixed"]
# Genres of GUM that are neither news-like nor under an attribution or share-alike licence stay out.
GUM_GENRES_LEFT_OUT = ("conversation", "vlog")


def open_text(path):
    return gzip.open(path, "rt", encoding="utf-8") if str(path).endswith(".gz") else open(path, encoding="utf-8")


class Sentence:
    """One training sentence; what a data set does not annotate is None and costs nothing in training."""

    __slots__ = ("words", "upos", "xpos", "heads", "rels", "entities", "keep", "ident", "text", "misc")

    def __init__(self, words, ident="", text=""):
        self.words, self.ident, self.text = words, ident, text
        self.upos = self.xpos = self.heads = self.rels = self.entities = self.keep = self.misc = None


def fold(word):
    """The form of a word that the encoder sees: typographic quotes and dashes as typewriter ones."""
    table = {0x2018: "'", 0x2019: "'", 0x201A: "'", 0x201B: "'", 0x201C: '"', 0x201D: '"', 0x201E: '"',
             0x00AB: '"', 0x00BB: '"', 0x2013: "-", 0x2014: "-", 0x2212: "-", 0x2010: "-", 0x2011: "-",
             0x2026: "...", 0x00A0: " ", 0x00AD: ""}
    return word.translate(table)


def shape(word):
    """Index into SHAPES: the capitals that an uncased encoder cannot see."""
    letters = [c for c in word if c.isalpha()]
    digits = any(c.isdigit() for c in word)
    if digits:
        return 7 if letters else 6
    if not letters:
        return 0
    if all(c.islower() for c in letters):
        return 1
    if all(c.isupper() for c in letters):
        return 4 if len(letters) == 1 else 3
    if letters[0].isupper() and all(c.islower() for c in letters[1:]):
        return 2
    return 5


class WordPiece:
    """BERT's uncased WordPiece (Devlin et al. 2019) over words that are split already."""

    def __init__(self, tokenizer_json):
        with open(tokenizer_json, encoding="utf-8") as file:
            self.vocab = json.load(file)["model"]["vocab"]
        self.cls, self.sep, self.unk, self.pad = (self.vocab[t] for t in ("[CLS]", "[SEP]", "[UNK]", "[PAD]"))
        self.cache = {}

    def basic(self, word):
        word = unicodedata.normalize("NFD", fold(word).lower())
        out, current = [], ""
        for c in word:
            if unicodedata.category(c) == "Mn":
                continue
            if c.isspace():
                if current:
                    out.append(current)
                    current = ""
                continue
            category = unicodedata.category(c)
            if category.startswith("P") or (ord(c) < 128 and not c.isalnum()):
                if current:
                    out.append(current)
                    current = ""
                out.append(c)
            else:
                current += c
        if current:
            out.append(current)
        return out

    def pieces(self, word):
        got = self.cache.get(word)
        if got is None:
            got = []
            for part in self.basic(word):
                got += self.longest(part)
            got = got[:16] or [self.unk]
            self.cache[word] = got
        return got

    def longest(self, part):
        if len(part) > 60:
            return [self.unk]
        start, out = 0, []
        while start < len(part):
            end = len(part)
            while end > start:
                ident = self.vocab.get(part[start:end] if start == 0 else "##" + part[start:end])
                if ident is not None:
                    break
                end -= 1
            if end == start:
                return [self.unk]
            out.append(ident)
            start = end
        return out


def read_conllu(path):
    sentences, rows, ident, text = [], [], "", ""
    with open_text(path) as file:
        for line in file:
            line = line.rstrip("\n")
            if line.startswith("# sent_id = "):
                ident = line[12:]
            elif line.startswith("# text = "):
                text = line[9:]
            elif not line:
                if rows:
                    sentences.append(sentence_of(rows, ident, text))
                rows = []
            elif line[0] != "#":
                cells = line.split("\t")
                if cells[0].isdigit():
                    rows.append(cells)
    if rows:
        sentences.append(sentence_of(rows, ident, text))
    return sentences


def sentence_of(rows, ident, text):
    s = Sentence([r[1] for r in rows], ident, text)
    s.upos, s.xpos = [r[3] for r in rows], [r[4] for r in rows]
    s.heads, s.rels = [int(r[6]) for r in rows], [r[7] for r in rows]
    s.misc = [r[9] for r in rows]
    return s


def read_iob2(path):
    """The UNER files: id, word, label. Returns {sentence id: labels}."""
    out, ident, labels = {}, "", []
    with open_text(path) as file:
        for line in file:
            line = line.rstrip("\n")
            if line.startswith("# sent_id = "):
                ident = line[12:]
            elif not line:
                if labels:
                    out[ident] = labels
                labels = []
            elif line[0] != "#":
                label = line.split("\t")[2]
                labels.append("O" if label in ("B-O", "I-O") else label)
    if labels:
        out[ident] = labels
    return out


TOKEN = re.compile(
    r"(?:[A-Z]\.)+(?![A-Za-z])|(?:Mr|Mrs|Ms|Dr|Prof|St|Gov|Sen|Rep|Gen|Lt|Col|Sgt|Capt|Jr|Sr|Inc|Corp|Co|Ltd|No|vs|Jan|Feb|Mar|Apr|Aug|Sept|Oct|Nov|Dec)\.|"
    r"\d+(?:[.,:]\d+)*|[A-Za-z\u00C0-\u024F]+(?=n['’]t\b)|n['’]t\b|['’](?:s|S|re|ve|ll|d|m)\b|"
    r"[A-Za-z\u00C0-\u024F]+(?:['’](?!(?:s|S|re|ve|ll|d|m)\b)[A-Za-z]+)?|\.\.\.|--|\S")


def words_of(text):
    """Near enough the treebanks' words for raw training text."""
    out = []
    for match in TOKEN.finditer(text):
        word = match.group()
        if word.lower() == "cannot":
            out += [word[:3], word[3:]]
        else:
            out.append(word)
    return out


def read_compression(path, first=0, last=None):
    sentences = []
    with open_text(path) as file:
        for number, line in enumerate(file):
            if number < first or (last is not None and number >= last):
                continue
            pair = json.loads(line)
            words, kept = words_of(pair["sentence"]), words_of(pair["compression"])
            labels = align(words, kept)
            if labels is None:
                continue
            s = Sentence(words, f"compression-{number}", pair["sentence"])
            s.keep = labels
            sentences.append(s)
    return sentences


def align(words, kept):
    """Keep labels by longest common subsequence; None where the compression is no subsequence of the sentence."""
    a, b = [w.lower() for w in words], [w.lower() for w in kept]
    n, m = len(a), len(b)
    table = [[0] * (m + 1) for _ in range(n + 1)]
    for i in range(n - 1, -1, -1):
        for j in range(m - 1, -1, -1):
            table[i][j] = table[i + 1][j + 1] + 1 if a[i] == b[j] else max(table[i + 1][j], table[i][j + 1])
    if table[0][0] < 0.8 * m:
        return None
    labels, i, j = [0] * n, 0, 0
    while i < n and j < m:
        if a[i] == b[j] and table[i][j] == table[i + 1][j + 1] + 1:
            labels[i] = 1
            i, j = i + 1, j + 1
        elif table[i + 1][j] >= table[i][j + 1]:
            i += 1
        else:
            j += 1
    return labels
