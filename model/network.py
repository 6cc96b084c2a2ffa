"""The reading network: MiniLM-L6 (Wang et al. 2020) with a shape embedding, and one small head for each thing read.

A bidirectional LSTM over the words' states (their first pieces) is added to them. Tree: deep biaffine attention (Dozat and
Manning 2017). Tags, keep/drop: one linear layer each. Names: a linear-chain CRF (Lafferty et al. 2001). Sentence embedding: a linear map of the pooled states that is taught to give the embedding of the encoder before fine-tuning."""

import math

import onnx
import torch
from onnx import numpy_helper
from torch import nn
from torch.nn import functional as F

from data import ENTITY_LABELS, SHAPES

HIDDEN, LAYERS, HEADS, INNER = 384, 6, 12, 1536
ARC, REL = 256, 128
CELLS = 192


def gelu(x):
    """In 32 bits: the bfloat16 backward of PyTorch 1.13 on a CPU gives NaN for some shapes. The gradient is made contiguous, for
    oneDNN's backward leaves its result unwritten where the gradient is transposed, as that of arc_head is."""
    y = F.gelu(x.float())
    if y.requires_grad:
        y.register_hook(lambda gradient: gradient.contiguous())
    return y


class Layer(nn.Module):
    def __init__(self, dropout):
        super().__init__()
        self.query, self.key, self.value = (nn.Linear(HIDDEN, HIDDEN) for _ in range(3))
        self.out = nn.Linear(HIDDEN, HIDDEN)
        self.norm1, self.norm2 = nn.LayerNorm(HIDDEN, eps=1e-12), nn.LayerNorm(HIDDEN, eps=1e-12)
        self.inner, self.outer = nn.Linear(HIDDEN, INNER), nn.Linear(INNER, HIDDEN)
        self.dropout = nn.Dropout(dropout)

    def forward(self, x, bias):
        b, n, _ = x.shape
        split = lambda t: t.view(b, n, HEADS, HIDDEN // HEADS).transpose(1, 2)
        q, k, v = split(self.query(x)), split(self.key(x)), split(self.value(x))
        scores = torch.matmul(q, k.transpose(2, 3)) / math.sqrt(HIDDEN // HEADS) + bias
        weights = torch.softmax(scores.float(), -1).to(v.dtype)
        mixed = torch.matmul(weights, v).transpose(1, 2).reshape(b, n, HIDDEN)
        x = self.norm1(x + self.dropout(self.out(mixed)))
        return self.norm2(x + self.dropout(self.outer(gelu(self.inner(x)))))


class Encoder(nn.Module):
    def __init__(self, dropout=0.1):
        super().__init__()
        self.words = nn.Embedding(30522, HIDDEN)
        self.positions = nn.Embedding(512, HIDDEN)
        self.kind = nn.Parameter(torch.zeros(HIDDEN))
        self.shapes = nn.Embedding(len(SHAPES) + 1, HIDDEN)
        self.norm = nn.LayerNorm(HIDDEN, eps=1e-12)
        self.layers = nn.ModuleList(Layer(dropout) for _ in range(LAYERS))
        self.dropout = nn.Dropout(dropout)
        nn.init.zeros_(self.shapes.weight)

    def forward(self, ids, shapes, mask):
        position = torch.arange(ids.shape[1])
        x = self.words(ids) + self.positions(position) + self.kind + self.shapes(shapes)
        x = self.dropout(self.norm(x))
        bias = ((1.0 - mask.float()) * -10000.0)[:, None, None, :]
        states = []
        for layer in self.layers:
            x = layer(x, bias)
            states.append(x)
        return states

    def load_minilm(self, path):
        """Weights from the ONNX file of the Maven artifact (its MatMul weights are nameless, in graph order)."""
        graph = onnx.load(path).graph
        tensors = {t.name: torch.tensor(numpy_helper.to_array(t).copy()) for t in graph.initializer}
        self.words.weight.data = tensors["embeddings.word_embeddings.weight"]
        self.positions.weight.data = tensors["embeddings.position_embeddings.weight"]
        self.kind.data = tensors["embeddings.token_type_embeddings.weight"][0].clone()
        self.norm.weight.data = tensors["embeddings.LayerNorm.weight"]
        self.norm.bias.data = tensors["embeddings.LayerNorm.bias"]
        producers = {o: node for node in graph.node for o in node.output}
        matrices = {}
        for node in graph.node:
            if node.op_type == "Add":
                bias = [i for i in node.input if i.endswith(".bias") and i in tensors]
                others = [i for i in node.input if i in producers and producers[i].op_type == "MatMul"]
                if bias and others:
                    weight = [i for i in producers[others[0]].input if i in tensors]
                    matrices[bias[0][: -len(".bias")]] = tensors[weight[0]].t().contiguous()
        for number, layer in enumerate(self.layers):
            name = f"encoder.layer.{number}."
            for module, part in ((layer.query, "attention.self.query"), (layer.key, "attention.self.key"),
                                 (layer.value, "attention.self.value"), (layer.out, "attention.output.dense"),
                                 (layer.inner, "intermediate.dense"), (layer.outer, "output.dense")):
                assert module.weight.shape == matrices[name + part].shape
                module.weight.data = matrices[name + part].clone()
                module.bias.data = tensors[name + part + ".bias"].clone()
            for module, part in ((layer.norm1, "attention.output.LayerNorm"), (layer.norm2, "output.LayerNorm")):
                module.weight.data = tensors[name + part + ".weight"].clone()
                module.bias.data = tensors[name + part + ".bias"].clone()


def mean_pool(x, mask):
    m = mask.unsqueeze(-1).float()
    return (x.float() * m).sum(1) / m.sum(1)


class Network(nn.Module):
    def __init__(self, upos, xpos, rels, entities, dropout=0.33):
        super().__init__()
        self.encoder = Encoder()
        self.arc_dep, self.arc_head = nn.Linear(HIDDEN, ARC), nn.Linear(HIDDEN, ARC)
        self.rel_dep, self.rel_head = nn.Linear(HIDDEN, REL), nn.Linear(HIDDEN, REL)
        self.arc = nn.Parameter(torch.zeros(ARC + 1, ARC))
        self.rel = nn.Parameter(torch.zeros(rels, REL + 1, REL + 1))
        self.upos, self.xpos = nn.Linear(HIDDEN, upos), nn.Linear(HIDDEN, xpos)
        self.entities, self.keep = nn.Linear(HIDDEN, entities), nn.Linear(HIDDEN, 1)
        self.embedding = nn.Linear(2 * HIDDEN, HIDDEN)
        self.order = nn.LSTM(HIDDEN, CELLS, bidirectional=True, batch_first=True)
        self.order_out = nn.Linear(2 * CELLS, HIDDEN)
        self.transitions = nn.Parameter(torch.zeros(entities + 1, entities))
        self.dropout = nn.Dropout(dropout)
        nn.init.xavier_uniform_(self.arc)
        nn.init.zeros_(self.order_out.weight)
        nn.init.zeros_(self.order_out.bias)

    def encode(self, ids, shapes, mask, firsts):
        """Piece ids to one state a word; row 0 of the words is [CLS], which stands for the root."""
        states = self.encoder(ids, shapes, mask)
        pooled = torch.cat([mean_pool(states[2], mask), mean_pool(states[5], mask)], -1)
        x = states[-1]
        words = torch.gather(x, 1, firsts.unsqueeze(-1).expand(-1, -1, HIDDEN))
        return words + self.in_order(words, (firsts > 0).sum(1) + 1), self.embedding(pooled)

    def in_order(self, words, lengths):
        """What the words' order adds to their states; `lengths` count the root."""
        with torch.autocast("cpu", enabled=False):
            packed = nn.utils.rnn.pack_padded_sequence(self.dropout(words.float()), lengths, batch_first=True, enforce_sorted=False)
            states, _ = nn.utils.rnn.pad_packed_sequence(self.order(packed)[0], batch_first=True, total_length=words.shape[1])
            return self.order_out(self.dropout(states))

    def arcs(self, words):
        """Scores [batch, dependent, head], both counted with the root at 0."""
        dep = self.dropout(gelu(self.arc_dep(words)))
        head = self.dropout(gelu(self.arc_head(words)))
        dep = torch.cat([dep, torch.ones_like(dep[..., :1])], -1)
        return dep @ self.arc @ head.transpose(1, 2)

    def relations(self, words, heads):
        """Label scores [batch, dependent, label] for given heads."""
        dep = self.dropout(gelu(self.rel_dep(words)))
        head = self.dropout(gelu(self.rel_head(words)))
        one = torch.ones_like(dep[..., :1])
        dep, head = torch.cat([dep, one], -1), torch.cat([head, one], -1)
        chosen = torch.gather(head, 1, heads.unsqueeze(-1).expand(-1, -1, REL + 1))
        rels = self.rel.shape[0]
        left = dep @ self.rel.transpose(0, 1).reshape(REL + 1, -1)
        return (left.view(*dep.shape[:2], rels, REL + 1) * chosen.to(left.dtype).unsqueeze(2)).sum(-1)

    def barred(self):
        """Transitions with what cannot be barred: I- of a kind follows only B- or I- of that kind. The last row begins a sentence."""
        bar = torch.zeros_like(self.transitions)
        for i, before in enumerate(ENTITY_LABELS + ["O"]):
            for j, after in enumerate(ENTITY_LABELS):
                if after[0] == "I" and before[1:] != after[1:]:
                    bar[i, j] = -1e4
        return self.transitions + bar

    def names_loss(self, scores, gold, lengths):
        """Negative log likelihood a word of the gold names, summed over the ways to fill what is unknown (-1).

        scores [batch, words, labels] and gold [batch, words] without the root."""
        allowed = torch.where((gold < 0).unsqueeze(-1), torch.zeros_like(scores),
                              (1 - F.one_hot(gold.clamp(min=0), scores.shape[-1]).float()) * -1e4)
        both = torch.cat([scores + allowed, scores])
        lengths = torch.cat([lengths, lengths])
        table = self.barred()
        alpha = both[:, 0] + table[-1]
        for t in range(1, both.shape[1]):
            after = torch.logsumexp(alpha.unsqueeze(2) + table[:-1], 1) + both[:, t]
            alpha = torch.where((t < lengths).unsqueeze(1), after, alpha)
        total = torch.logsumexp(alpha, 1)
        half = len(total) // 2
        return (total[half:] - total[:half]).sum() / lengths[:half].sum()

    @torch.no_grad()
    def best_names(self, scores, length):
        """Labels of the best path (Viterbi); scores [words, labels] without the root."""
        table = self.barred()
        best, back = scores[0] + table[-1], []
        for t in range(1, length):
            score, before = (best.unsqueeze(1) + table[:-1]).max(0)
            best = score + scores[t]
            back.append(before)
        path = [int(best.argmax())]
        for before in reversed(back):
            path.append(int(before[path[-1]]))
        return path[::-1]
