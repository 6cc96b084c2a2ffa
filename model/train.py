"""Trains the reading model. See README.md for the command, the data and the scores."""

import argparse
import json
import random
import time
from pathlib import Path

import torch
from torch.nn import functional as F

from data import (ENTITY_LABELS, GUM_GENRES_LEFT_OUT, SHAPES, WordPiece, read_compression, read_conllu, read_iob2, shape)
from names import name_labels
from network import Encoder, Network, mean_pool
from rename import Renamer

MAX_PIECES = 200
# Most words are outside names and cost nothing soon: what is left must be heard beside the tree.
NAMES_WEIGHT = 3


class Batch:
    def __init__(self, sentences, pieces, labels):
        rows = [[pieces.pieces(w) for w in s.words] for s in sentences]
        lengths = [2 + sum(len(p) for p in row) for row in rows]
        n, m = max(lengths), max(len(s.words) for s in sentences) + 1
        size = len(sentences)
        self.sentences = sentences
        self.ids = torch.full((size, n), pieces.pad)
        self.shapes = torch.full((size, n), len(SHAPES))
        self.mask = torch.zeros(size, n)
        self.firsts = torch.zeros(size, m, dtype=torch.long)
        self.words = torch.zeros(size, m, dtype=torch.bool)
        self.heads = torch.full((size, m), -1)
        self.rels, self.upos, self.xpos, self.entities = (torch.full((size, m), -1) for _ in range(4))
        self.other = torch.zeros(size, m, dtype=torch.bool)
        self.keep = torch.full((size, m), -1.0)
        for b, (s, row) in enumerate(zip(sentences, rows)):
            ids, shapes, at = [pieces.cls], [len(SHAPES)], 1
            for w, (word, parts) in enumerate(zip(s.words, row)):
                self.firsts[b, w + 1] = at
                ids += parts
                shapes += [shape(word)] * len(parts)
                at += len(parts)
            ids.append(pieces.sep)
            shapes.append(len(SHAPES))
            self.ids[b, : len(ids)] = torch.tensor(ids)
            self.shapes[b, : len(ids)] = torch.tensor(shapes)
            self.mask[b, : len(ids)] = 1
            k = len(s.words)
            self.words[b, 1 : k + 1] = True
            if s.heads:
                self.heads[b, 1 : k + 1] = torch.tensor(s.heads)
                self.rels[b, 1 : k + 1] = torch.tensor([labels["rels"].get(r, -1) for r in s.rels])
                self.upos[b, 1 : k + 1] = torch.tensor([labels["upos"].get(r, -1) for r in s.upos])
                self.xpos[b, 1 : k + 1] = torch.tensor([labels["xpos"].get(r, -1) for r in s.xpos])
            if s.entities:
                self.entities[b, 1 : k + 1] = torch.tensor([-1 if e is None else ENTITY_LABELS.index(e) for e in s.entities])
            if s.keep:
                self.keep[b, 1 : k + 1] = torch.tensor(s.keep, dtype=torch.float)


def batches(sentences, pieces, labels, size, rng=None):
    order = sorted(sentences, key=lambda s: sum(len(pieces.pieces(w)) for w in s.words) + (rng.random() * 4 if rng else 0))
    out, current, longest = [], [], 0
    for s in order:
        length = sum(len(pieces.pieces(w)) for w in s.words) + 2
        if length > MAX_PIECES:
            continue
        if current and max(longest, length) * (len(current) + 1) > size:
            out.append(current)
            current, longest = [], 0
        current.append(s)
        longest = max(longest, length)
    if current:
        out.append(current)
    if rng:
        rng.shuffle(out)
    return out


def losses(net, batch, target):
    with torch.autocast("cpu", dtype=torch.bfloat16):
        words, embedding = net.encode(batch.ids, batch.shapes, batch.mask, batch.firsts)
        words = net.dropout(words)
        out = {}
        if (batch.heads >= 0).any():
            arcs = net.arcs(words).float()
            blocked = ~batch.words.clone()
            blocked[:, 0] = False
            arcs = arcs.masked_fill(blocked.unsqueeze(1), -1e4)
            out["arc"] = F.cross_entropy(arcs.flatten(0, 1), batch.heads.flatten(), ignore_index=-1)
            rels = net.relations(words, batch.heads.clamp(min=0)).float()
            out["rel"] = F.cross_entropy(rels.flatten(0, 1), batch.rels.flatten(), ignore_index=-1)
            out["xpos"] = F.cross_entropy(net.xpos(words).float().flatten(0, 1), batch.xpos.flatten(), ignore_index=-1)
            out["upos"] = F.cross_entropy(net.upos(words).float().flatten(0, 1), batch.upos.flatten(), ignore_index=-1)
        if (batch.entities >= 0).any():
            named = (batch.entities >= 0).any(1)
            scores = net.entities(words[named]).float()[:, 1:]
            with torch.autocast("cpu", enabled=False):
                out["ner"] = NAMES_WEIGHT * net.names_loss(scores, batch.entities[named][:, 1:], batch.words[named].sum(1))
        if (batch.keep >= 0).any():
            known = batch.keep >= 0
            out["keep"] = F.binary_cross_entropy_with_logits(net.keep(words).float().squeeze(-1)[known], batch.keep[known])
    if target is not None:
        out["emb"] = 2 * (1 - F.cosine_similarity(embedding.float(), target, dim=-1)).mean()
    return out


def spans(labels):
    out, start, kind = set(), None, None
    for i, label in enumerate(list(labels) + ["O"]):
        if start is not None and (label == "O" or label[0] == "B" or label[2:] != kind):
            out.add((start, i, kind))
            start = None
        if label != "O" and (label[0] == "B" or start is None):
            start, kind = i, label[2:]
    return out


@torch.no_grad()
def score(net, sentences, pieces, labels, teacher=None):
    net.eval()
    n = uas = las = lasu = up = xp = kept = 0
    ep = eg = eh = 0
    kp = kg = kh = 0
    kf = []
    cos = []
    names = {k: sorted(v, key=v.get) for k, v in labels.items()}
    for group in batches(sentences, pieces, labels, 4000):
        b = Batch(group, pieces, labels)
        words, embedding = net.encode(b.ids, b.shapes, b.mask, b.firsts)
        if teacher is not None:
            cos.append(F.cosine_similarity(embedding, teacher(b), dim=-1))
        if group[0].heads:
            arcs = net.arcs(words)
            blocked = ~b.words.clone()
            blocked[:, 0] = False
            arcs = arcs.masked_fill(blocked.unsqueeze(1), -1e4)
            heads = arcs.argmax(-1)
            rels = net.relations(words, heads).argmax(-1)
            gold = b.heads >= 0
            right = (heads == b.heads) & gold
            n += gold.sum().item()
            uas += right.sum().item()
            las += (right & (rels == b.rels)).sum().item()
            xp += ((net.xpos(words).argmax(-1) == b.xpos) & gold).sum().item()
            up += ((net.upos(words).argmax(-1) == b.upos) & gold).sum().item()
        ents = net.entities(words)[:, 1:]
        keeps = net.keep(words).squeeze(-1) > 0
        for i, s in enumerate(group):
            k = len(s.words)
            if s.entities:
                got = {x for x in spans([ENTITY_LABELS[e] for e in net.best_names(ents[i], k)]) if x[2] != "OTH"}
                want = {x for x in spans(s.entities) if x[2] != "OTH"}
                ep += len(got)
                eg += len(want)
                eh += len(got & want)
            if s.keep:
                got, want = keeps[i, 1 : k + 1].tolist(), s.keep
                h = sum(1 for g, w in zip(got, want) if g and w)
                p, r = h / max(1, sum(got)), h / max(1, sum(want))
                kf.append(2 * p * r / max(1e-9, p + r))
                kg += sum(got) / k
    out = {}
    if n:
        out = {"uas": 100 * uas / n, "las": 100 * las / n, "xpos": 100 * xp / n, "upos": 100 * up / n}
    if eg:
        p, r = eh / max(1, ep), eh / eg
        out["entity_f1"] = 100 * 2 * p * r / max(1e-9, p + r)
    if kf:
        out["keep_f1"], out["keep_rate"] = 100 * sum(kf) / len(kf), kg / len(kf)
    if cos:
        out["cosine"] = torch.cat(cos).mean().item()
    net.train()
    return {k: round(v, 3) for k, v in out.items()}


@torch.no_grad()
def label_names(net, sentences, pieces, labels):
    """Gives GUM's sentences entity labels, see names.py."""
    net.eval()
    for group in batches(sentences, pieces, labels, 4000):
        b = Batch(group, pieces, labels)
        words, _ = net.encode(b.ids, b.shapes, b.mask, b.firsts)
        scores = net.entities(words)[:, 1:]
        for i, s in enumerate(group):
            predicted = [ENTITY_LABELS[e] for e in net.best_names(scores[i], len(s.words))]
            s.entities = name_labels(s.words, s.xpos, s.heads, s.rels, s.misc, predicted)
    net.train()


def main():
    arg = argparse.ArgumentParser()
    arg.add_argument("--data", type=Path, required=True, help="folder with reading/ and compression/")
    arg.add_argument("--minilm", type=Path, required=True, help="folder with all-minilm-l6-v2.onnx and its tokenizer")
    arg.add_argument("--out", type=Path, required=True)
    arg.add_argument("--epochs", type=int, default=8)
    arg.add_argument("--batch", type=int, default=1600, help="pieces a batch, padding counted")
    arg.add_argument("--rate", type=float, default=1.5e-4)
    arg.add_argument("--head-rate", type=float, default=1e-3)
    arg.add_argument("--compression-share", type=float, default=0.5, help="share of the pairs seen in an epoch")
    arg.add_argument("--threads", type=int, default=2)
    arg.add_argument("--seed", type=int, default=20230403)
    arg.add_argument("--start", type=Path, help="reading.pt of a first stage: go on from it, and let it help to name GUM")
    arg.add_argument("--names-list", type=Path, help="lines of kind and name: puts other names into sentences, see rename.py")
    arg.add_argument("--renamed", type=float, default=0.5, help="share of the sentences with names that get others")
    arg.add_argument("--dropout", type=float, default=0.33, help="of the words and in the tree's layers")
    arg.add_argument("--minutes", type=float, default=0, help="instead of a number of epochs: the rate falls to nothing over so many minutes")
    arg.add_argument("--with-dev", action="store_true", help="the last stage learns from the development parts of the treebanks too")
    arg.add_argument("--stop-after", type=int, default=0, help="end after so many epochs of the schedule")
    arg.add_argument("--steps", type=int, default=0, help="stop early (to time a step)")
    a = arg.parse_args()
    torch.set_num_threads(a.threads)
    torch.manual_seed(a.seed)
    rng = random.Random(a.seed)
    a.out.mkdir(parents=True, exist_ok=True)

    pieces = WordPiece(a.minilm / "all-minilm-l6-v2-tokenizer.json")
    reading = a.data / "reading"
    names = {}
    for part in ("train", "dev", "test"):
        names |= read_iob2(reading / f"uner-ewt-{part}.iob2.gz")

    def with_names(sentences):
        for s in sentences:
            labels = names.get(s.ident)
            if labels and len(labels) == len(s.words):
                s.entities = labels
        return sentences

    learned, kept = (("train", "dev"), "test") if a.with_dev else (("train",), "dev")
    ewt = [s for part in learned for s in with_names(read_conllu(reading / f"ewt-{part}.conllu.gz"))]
    gum = [s for part in learned for s in read_conllu(reading / f"gum-{part}.conllu.gz")
           if s.ident.split("_")[1] not in GUM_GENRES_LEFT_OUT]
    dev = {f"ewt-{kept}": with_names(read_conllu(reading / f"ewt-{kept}.conllu.gz")),
           f"gum-news-{kept}": [s for s in read_conllu(reading / f"gum-{kept}.conllu.gz") if "_news_" in s.ident]}
    pairs = read_compression(a.data / "compression/google-1001-10000.jsonl.gz", 0, 8000)
    dev["compression-dev"] = read_compression(a.data / "compression/google-1001-10000.jsonl.gz", 8000)
    trees = ewt + gum
    print(f"{len(ewt)} + {len(gum)} trees, {len(pairs)} pairs, {sum(1 for s in ewt if s.entities)} with names", flush=True)
    index = lambda values: {v: i for i, v in enumerate(sorted(set(values)))}
    labels = {"upos": index(t for s in trees for t in s.upos), "xpos": index(t for s in trees for t in s.xpos),
              "rels": index(t for s in trees for t in s.rels)}
    (a.out / "labels.json").write_text(json.dumps({k: sorted(v, key=v.get) for k, v in labels.items()} | {"entities": ENTITY_LABELS, "shapes": SHAPES}))

    net = Network(len(labels["upos"]), len(labels["xpos"]), len(labels["rels"]), len(ENTITY_LABELS), a.dropout)
    net.encoder.load_minilm(str(a.minilm / "all-minilm-l6-v2.onnx"))
    if a.start:
        first = torch.load(a.start, map_location="cpu")
        assert first["labels"] == labels
        net.load_state_dict(first["state"], strict=False)
        label_names(net, gum, pieces, labels)
        print(f"{sum(1 for s in gum for e in s.entities if e and e != 'O')} words of names in GUM", flush=True)
    renamer = Renamer(trees, a.names_list, rng) if a.names_list else None
    original = Encoder()
    original.load_minilm(str(a.minilm / "all-minilm-l6-v2.onnx"))
    original.eval()

    taught = {}

    @torch.no_grad()
    def teacher(batch):
        """The embeddings before fine-tuning, made once for each sentence; of renamed sentences there are none."""
        if any(s.ident.endswith("~") for s in batch.sentences):
            return None
        if any(s.ident not in taught for s in batch.sentences):
            with torch.autocast("cpu", dtype=torch.bfloat16):
                none = torch.full_like(batch.shapes, len(SHAPES))
                made = F.normalize(mean_pool(original(batch.ids, none, batch.mask)[-1], batch.mask), dim=-1)
            taught.update((s.ident, e.clone()) for s, e in zip(batch.sentences, made))
        return torch.stack([taught[s.ident] for s in batch.sentences])

    net.encoder.words.weight.requires_grad_(False)
    trunk = [p for p in net.encoder.parameters() if p.requires_grad and p is not net.encoder.shapes.weight]
    known = {id(p) for p in trunk} | {id(net.encoder.words.weight)}
    heads = [p for p in net.parameters() if id(p) not in known]
    optimizer = torch.optim.AdamW([{"params": trunk, "lr": a.rate}, {"params": heads, "lr": a.head_rate}],
                                  weight_decay=0.01, betas=(0.9, 0.98))
    average = {k: v.detach().clone() for k, v in net.state_dict().items()}
    per_epoch = len(batches(trees, pieces, labels, a.batch)) + int(a.compression_share * len(batches(pairs, pieces, labels, a.batch)))
    total, step = per_epoch * a.epochs, 0
    warm = max(60, total // 15)
    print(f"{per_epoch} steps an epoch", flush=True)
    net.train()
    started = time.time()
    for epoch in range(1000 if a.minutes else a.epochs):
        rng.shuffle(pairs)
        # Renamed sentences share batches, for they have no embedding to learn.
        changed = [r for s in trees if renamer and s.entities and rng.random() < a.renamed
                   for r in [renamer.renamed(s)] if r is not s]
        alone = {r.ident[:-1] for r in changed}
        work = batches([s for s in trees if s.ident not in alone], pieces, labels, a.batch, rng)
        work += batches(changed, pieces, labels, a.batch, rng)
        work += batches(pairs[: int(a.compression_share * len(pairs))], pieces, labels, a.batch, rng)
        rng.shuffle(work)
        sums, count = {}, {}
        for group in work:
            step += 1
            left = 1 - (time.time() - started) / (60 * a.minutes) if a.minutes else (total - step) / (total - warm)
            factor = min(step / warm, max(0.02, left))
            if left <= 0 and a.minutes:
                break
            optimizer.param_groups[0]["lr"] = a.rate * factor
            optimizer.param_groups[1]["lr"] = a.head_rate * factor
            batch = Batch(group, pieces, labels)
            parts = losses(net, batch, teacher(batch))
            optimizer.zero_grad(set_to_none=True)
            sum(parts.values()).backward()
            norm = torch.nn.utils.clip_grad_norm_([p for g in optimizer.param_groups for p in g["params"]], 2.0)
            if not torch.isfinite(norm):
                print(f"step {step}: gradient is not finite, skipped", flush=True)
                continue
            optimizer.step()
            decay = min(0.998, step / (step + 50))
            if step % 4 == 0:
                with torch.no_grad():
                    for k, v in net.state_dict().items():
                        average[k].lerp_(v, 1 - decay ** 4)
            for k, v in parts.items():
                sums[k] = sums.get(k, 0) + v.item()
                count[k] = count.get(k, 0) + 1
            if step % 100 == 0:
                print(f"epoch {epoch} step {step}/{total} {time.time() - started:.0f} s " +
                      " ".join(f"{k} {sums[k] / count[k]:.3f}" for k in sums), flush=True)
                if a.steps and step >= a.steps:
                    return
        keep = {k: v.clone() for k, v in net.state_dict().items()}
        net.load_state_dict(average)
        torch.save({"state": net.state_dict(), "labels": labels}, a.out / "reading.pt")
        ended = epoch + 1 == a.stop_after or (time.time() - started > 60 * a.minutes if a.minutes else epoch + 1 == a.epochs)
        # The test parts are looked at once, when all is done.
        for name, sentences in dev.items() if ended or not a.with_dev else ():
            teach = teacher if not name.startswith("gum") else None
            print(f"epoch {epoch} {name} {score(net, sentences, pieces, labels, teach)}", flush=True)
        net.load_state_dict(keep)
        if ended:
            return


if __name__ == "__main__":
    main()
