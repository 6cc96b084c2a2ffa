"""Writes a trained network as the ONNX graph that the product runs. See README.md.

The graph is written by hand with ONNX Runtime's own fused operators (com.microsoft), so that nothing is left for the
runtime to search for at load time. Weights of the encoder are 8 bits with a scale for each column, states are quantised as
they come (dynamic quantisation); the heads stay in 32 bits."""

import argparse
import json
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper

from data import ENTITY_LABELS, SHAPES
from network import ARC, CELLS, HEADS, HIDDEN, LAYERS, REL, Network


class Graph:
    def __init__(self):
        self.nodes, self.tensors, self.count = [], [], 0

    def name(self):
        self.count += 1
        return f"t{self.count}"

    def tensor(self, array, name=None):
        name = name or self.name()
        self.tensors.append(numpy_helper.from_array(np.ascontiguousarray(array), name))
        return name

    def add(self, kind, inputs, outputs=1, domain="", names=None, **attributes):
        outs = names or [self.name() for _ in range(outputs)]
        self.nodes.append(helper.make_node(kind, inputs, outs, domain=domain, **attributes))
        return outs[0] if len(outs) == 1 else outs


MS = "com.microsoft"


def quantise_columns(weight, bits):
    """Symmetric quantisation of [in, out] with a scale for each output column."""
    top = 2 ** (bits - 1) - 1
    scale = np.maximum(np.abs(weight).max(0), 1e-9) / top
    return np.clip(np.round(weight / scale), -top, top).astype(np.int8), scale.astype(np.float32)


def build(net, quantised, bits=8):
    g = Graph()
    w = {k: v.detach().numpy().astype(np.float32) for k, v in net.state_dict().items()}
    linear = lambda name: (w[name + ".weight"].T, w[name + ".bias"])

    # Embeddings: word + position (with the constant segment) + shape.
    if quantised:
        table = w["encoder.words.weight"]
        scale = np.maximum(np.abs(table).max(1, keepdims=True), 1e-9) / 127
        rows = g.add("Gather", [g.tensor(np.round(table / scale).astype(np.int8)), "ids"])
        rows = g.add("Cast", [rows], to=TensorProto.FLOAT)
        x = g.add("Mul", [rows, g.add("Gather", [g.tensor(scale.astype(np.float32)), "ids"])])
    else:
        x = g.add("Gather", [g.tensor(w["encoder.words.weight"]), "ids"])
    length = g.add("Gather", [g.add("Shape", ["ids"]), g.tensor(np.array([1], np.int64))])
    positions = g.add("Slice", [g.tensor(w["encoder.positions.weight"] + w["encoder.kind"]), g.tensor(np.array([0], np.int64)), length,
                                g.tensor(np.array([0], np.int64))])
    x = g.add("Add", [g.add("Add", [x, positions]), g.add("Gather", [g.tensor(w["encoder.shapes.weight"]), "shapes"])])
    x = g.add("LayerNormalization", [x, g.tensor(w["encoder.norm.weight"]), g.tensor(w["encoder.norm.bias"])], epsilon=1e-12, axis=-1)

    def dense(x, weight, bias):
        if not quantised:
            return g.add("Add", [g.add("MatMul", [x, g.tensor(weight)]), g.tensor(bias)])
        q, scale = quantise_columns(weight, bits)
        return g.add("DynamicQuantizeMatMul", [x, g.tensor(q), g.tensor(scale), g.tensor(np.zeros(scale.shape, np.int8)), g.tensor(bias)], domain=MS)

    states = []
    for i in range(LAYERS):
        p = f"encoder.layers.{i}."
        qkv = [linear(p + k) for k in ("query", "key", "value")]
        weight, bias = np.concatenate([k[0] for k in qkv], 1), np.concatenate([k[1] for k in qkv])
        if quantised:
            q, scale = quantise_columns(weight, bits)
            xq, xs, xz = g.add("DynamicQuantizeLinear", [x], 3)
            mixed = g.add("QAttention", [xq, g.tensor(q), g.tensor(bias), xs, g.tensor(scale), "lengths", xz, g.tensor(np.zeros(scale.shape, np.int8))],
                          domain=MS, num_heads=HEADS)
        else:
            mixed = g.add("Attention", [x, g.tensor(weight), g.tensor(bias), "lengths"], domain=MS, num_heads=HEADS)
        norm = lambda part: [g.tensor(w[p + part + ".weight"]), g.tensor(w[p + part + ".bias"])]
        x = g.add("SkipLayerNormalization", [x, dense(mixed, *linear(p + "out"))] + norm("norm1"), domain=MS, epsilon=1e-12)
        inner = g.add("Gelu", [dense(x, *linear(p + "inner"))], domain=MS)
        x = g.add("SkipLayerNormalization", [x, dense(inner, *linear(p + "outer"))] + norm("norm2"), domain=MS, epsilon=1e-12)
        states.append(x)

    # Sentence embedding: pooled third and last states through a linear map, length 1.
    weights = "mask"  # [batch, pieces, 1]: 1 / pieces on real pieces, else 0
    pooled = [g.add("ReduceSum", [g.add("Mul", [s, weights]), g.tensor(np.array([1], np.int64))], keepdims=0) for s in (states[2], states[5])]
    weight, bias = linear("embedding")
    e = g.add("Add", [g.add("MatMul", [g.add("Concat", pooled, axis=-1), g.tensor(weight)]), g.tensor(bias)])
    g.add("Div", [e, g.add("ReduceL2", [e], axes=[1], keepdims=1)], names=["embedding"])

    # One state a word; word 0 is [CLS], which stands for the root.
    words = g.add("GatherND", [states[-1], g.add("Unsqueeze", ["firsts", g.tensor(np.array([2], np.int64))])], batch_dims=1)
    words = g.add("Add", [words, order(g, w, words, dense, linear)])
    parts = ["arc_dep", "arc_head", "rel_dep", "rel_head"]
    weight = np.concatenate([linear(k)[0] for k in parts], 1)
    bias = np.concatenate([linear(k)[1] for k in parts])
    mlps = g.add("Gelu", [g.add("Add", [g.add("MatMul", [words, g.tensor(weight)]), g.tensor(bias)])], domain=MS)
    arc_dep, arc_head, rel_dep, rel_head = g.add("Split", [mlps, g.tensor(np.array([ARC, ARC, REL, REL], np.int64))], 4, axis=-1)
    # [dep, 1] A head^T is dep A' head^T + a head^T.
    left = g.add("Add", [g.add("MatMul", [arc_dep, g.tensor(w["arc"][:-1])]), g.tensor(w["arc"][-1])])
    g.add("MatMul", [left, g.add("Transpose", [arc_head], perm=[0, 2, 1])], names=["arcs"])
    # [dep, 1] R_r [head, 1]^T for each label r; the best label of each pair.
    rels = w["rel"].shape[0]
    u = w["rel"].transpose(1, 0, 2)  # [dep+1, labels, head+1]
    left = g.add("Add", [g.add("MatMul", [rel_dep, g.tensor(u[:-1].reshape(REL, rels * (REL + 1)))]), g.tensor(u[-1].reshape(-1))])
    shape = g.add("Concat", [g.add("Slice", [g.add("Shape", ["firsts"]), g.tensor(np.array([0], np.int64)), g.tensor(np.array([1], np.int64))]),
                             g.tensor(np.array([-1, REL + 1], np.int64))], axis=0)
    left = g.add("Reshape", [left, shape])  # [batch, dep * labels, head + 1]
    a, b = g.add("Split", [left, g.tensor(np.array([REL, 1], np.int64))], 2, axis=-1)
    scores = g.add("Add", [g.add("MatMul", [a, g.add("Transpose", [rel_head], perm=[0, 2, 1])]), b])  # [batch, dep * labels, head]
    full = g.add("Concat", [g.add("Shape", ["firsts"]), g.tensor(np.array([rels, -1], np.int64))], axis=0)
    scores = g.add("Reshape", [scores, full])
    best = g.add("ArgMax", [scores], axis=2, keepdims=0)
    g.add("Cast", [best], to=TensorProto.INT32, names=["relations"])
    for name in ("upos", "xpos"):
        weight, bias = linear(name)
        logits = g.add("Add", [g.add("MatMul", [words, g.tensor(weight)]), g.tensor(bias)])
        g.add("Cast", [g.add("ArgMax", [logits], axis=-1, keepdims=0)], to=TensorProto.INT32, names=[name])
    for name in ("entities", "keep"):
        weight, bias = linear(name)
        g.add("Add", [g.add("MatMul", [words, g.tensor(weight)]), g.tensor(bias)], names=[name])

    value = helper.make_tensor_value_info
    inputs = [value("ids", TensorProto.INT32, ["batch", "pieces"]), value("shapes", TensorProto.INT32, ["batch", "pieces"]),
              value("lengths", TensorProto.INT32, ["batch"]), value("mask", TensorProto.FLOAT, ["batch", "pieces", 1]),
              value("firsts", TensorProto.INT64, ["batch", "words"])]
    outputs = [value("arcs", TensorProto.FLOAT, ["batch", "words", "words"]), value("relations", TensorProto.INT32, ["batch", "words", "words"]),
               value("upos", TensorProto.INT32, ["batch", "words"]), value("xpos", TensorProto.INT32, ["batch", "words"]),
               value("entities", TensorProto.FLOAT, ["batch", "words", len(ENTITY_LABELS)]), value("keep", TensorProto.FLOAT, ["batch", "words", 1]),
               value("embedding", TensorProto.FLOAT, ["batch", HIDDEN])]
    graph = helper.make_graph(g.nodes, "reading", inputs, outputs, g.tensors)
    return helper.make_model(graph, producer_name="copydesk", ir_version=8,
                             opset_imports=[helper.make_opsetid("", 17), helper.make_opsetid(MS, 1)])


def order(g, w, words, dense, linear):
    """The LSTM over the words, both ways, and its map back to a word's state."""
    gates = lambda name: np.concatenate([np.split(w[name], 4)[k] for k in (0, 3, 1, 2)])  # PyTorch i f g o, ONNX i o f c
    both = lambda part: np.stack([gates(f"order.{part}_l0"), gates(f"order.{part}_l0_reverse")])
    biases = np.concatenate([both("bias_ih"), both("bias_hh")], 1)
    steps = g.add("Transpose", [words], perm=[1, 0, 2])
    states = g.add("LSTM", [steps, g.tensor(both("weight_ih")), g.tensor(both("weight_hh")), g.tensor(biases)],
                   direction="bidirectional", hidden_size=CELLS)  # [words, 2, batch, CELLS]
    states = g.add("Transpose", [states], perm=[2, 0, 1, 3])
    states = g.add("Reshape", [states, g.tensor(np.array([0, 0, 2 * CELLS], np.int64))])
    return dense(states, *linear("order_out"))


def main():
    arg = argparse.ArgumentParser()
    arg.add_argument("--trained", type=Path, required=True, nargs="+", help="reading.pt; of several the mean weights")
    arg.add_argument("--minilm", type=Path, required=True, help="folder with the tokenizer, for the vocabulary")
    arg.add_argument("--out", type=Path, required=True)
    arg.add_argument("--float", action="store_true", help="32 bits throughout, to compare")
    arg.add_argument("--bits", type=int, default=8)
    a = arg.parse_args()
    stages = [torch.load(path, map_location="cpu") for path in a.trained]
    saved = stages[-1]
    assert all(stage["labels"] == saved["labels"] for stage in stages)
    for name, weights in saved["state"].items():
        if weights.is_floating_point():
            saved["state"][name] = torch.stack([stage["state"][name] for stage in stages]).mean(0)
    labels = {k: sorted(v, key=v.get) for k, v in saved["labels"].items()}
    net = Network(len(labels["upos"]), len(labels["xpos"]), len(labels["rels"]), len(ENTITY_LABELS))
    net.load_state_dict(saved["state"])
    a.out.mkdir(parents=True, exist_ok=True)
    onnx.save(build(net, not a.float, a.bits), a.out / "reading.onnx")
    # One label a line under its heading: the product reads it without a JSON parser.
    with open(a.out / "labels.txt", "w", encoding="utf-8") as file:
        for kind, values in (labels | {"entities": ENTITY_LABELS, "shapes": SHAPES}).items():
            file.write(f"[{kind}]\n" + "".join(v + "\n" for v in values))
    with open(a.out / "transitions.txt", "w", encoding="utf-8") as file:
        for row in net.transitions.detach().tolist():
            file.write(" ".join(f"{x:.3f}" for x in row) + "\n")
    vocabulary = json.load(open(a.minilm / "all-minilm-l6-v2-tokenizer.json", encoding="utf-8"))["model"]["vocab"]
    with open(a.out / "vocabulary.txt", "w", encoding="utf-8") as file:
        file.writelines(piece + "\n" for piece in sorted(vocabulary, key=vocabulary.get))
    for file in sorted(a.out.iterdir()):
        print(f"{file.name} {file.stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
