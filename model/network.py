"""The reading network: MiniLM-L6 (Wang et al. 2020) with a shape embedding, and one small head for each thing read.

Tree: deep biaffine attention (Dozat and Manning 2017). Tags, entities, keep/drop: one linear layer each. Sentence
embedding: a linear map of the pooled states that is taught to give the embedding of the encoder before fine-tuning."""

import math

import onnx
import torch
from onnx import numpy_helper
from torch import nn
from torch.nn import functional as F

from data import SHAPES

HIDDEN, LAYERS, HEADS, INNER = 384, 6, 12, 1536
ARC, REL = 256, 128


def gelu(x):
    """In 32 bits: the bfloat16 backward of PyTorch 1.13 on a CPU gives NaN for some shapes."""
    return F.gelu(x.float())


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
        self.dropout = nn.Dropout(dropout)
        nn.init.xavier_uniform_(self.arc)

    def encode(self, ids, shapes, mask, firsts):
        """Piece ids to one state a word; row 0 of the words is [CLS], which stands for the root."""
        states = self.encoder(ids, shapes, mask)
        pooled = torch.cat([mean_pool(states[2], mask), mean_pool(states[5], mask)], -1)
        x = states[-1]
        words = torch.gather(x, 1, firsts.unsqueeze(-1).expand(-1, -1, HIDDEN))
        return words, self.embedding(pooled)

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
