"""Makes a checkpoint of the shipped ONNX file, to go on training from where no reading.pt is left. See README.md.

The tensors stand in the file in the order in which export.py wrote them. What is 8 bits there is a little coarser than it was;
positions hold the constant segment, which is left at nothing."""

import argparse
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import numpy_helper

from data import ENTITY_LABELS
from network import ARC, CELLS, HIDDEN, LAYERS, REL, Network


def restore(folder):
    labels, kind = {}, None
    for line in open(folder / "labels.txt", encoding="utf-8").read().splitlines():
        if line.startswith("[") and line.endswith("]") and line[1:-1] in ("upos", "xpos", "rels", "entities", "shapes"):
            kind = labels.setdefault(line[1:-1], [])
        else:
            kind.append(line)
    assert labels["entities"] == ENTITY_LABELS
    labels = {k: {v: i for i, v in enumerate(labels[k])} for k in ("upos", "xpos", "rels")}
    tensors = iter([numpy_helper.to_array(t) for t in onnx.load(str(folder / "reading.onnx")).graph.initializer])
    take = lambda *shape: _expect(next(tensors), shape)
    state = {}

    def quantised(q, scale):
        return q.astype(np.float32) * scale

    def dense(name, ins, outs):
        q, scale, _, bias = take(ins, outs), take(outs), take(outs), take(outs)
        state[name + ".weight"], state[name + ".bias"] = quantised(q, scale).T, bias

    def norm(name):
        state[name + ".weight"], state[name + ".bias"] = take(HIDDEN), take(HIDDEN)

    words = take(30522, HIDDEN)
    state["encoder.words.weight"] = quantised(words, take(30522, 1))
    take(1)
    state["encoder.positions.weight"], state["encoder.kind"] = take(512, HIDDEN), np.zeros(HIDDEN, np.float32)
    take(1), take(1)
    state["encoder.shapes.weight"] = next(tensors)
    norm("encoder.norm")
    for i in range(LAYERS):
        p = f"encoder.layers.{i}."
        q, bias, scale, _ = take(HIDDEN, 3 * HIDDEN), take(3 * HIDDEN), take(3 * HIDDEN), take(3 * HIDDEN)
        for name, weight, b in zip(("query", "key", "value"), np.split(quantised(q, scale), 3, 1), np.split(bias, 3)):
            state[p + name + ".weight"], state[p + name + ".bias"] = weight.T, b
        dense(p + "out", HIDDEN, HIDDEN)
        norm(p + "norm1")
        dense(p + "inner", HIDDEN, 4 * HIDDEN)
        dense(p + "outer", 4 * HIDDEN, HIDDEN)
        norm(p + "norm2")
    take(1), take(1)
    state["embedding.weight"], state["embedding.bias"] = take(2 * HIDDEN, HIDDEN).T, take(HIDDEN)
    take(1)
    gates = lambda array: np.concatenate([np.split(array, 4)[k] for k in (0, 2, 3, 1)])  # ONNX i o f c, PyTorch i f g o
    for part, array in (("weight_ih", take(2, 4 * CELLS, HIDDEN)), ("weight_hh", take(2, 4 * CELLS, CELLS))):
        state[f"order.{part}_l0"], state[f"order.{part}_l0_reverse"] = gates(array[0]), gates(array[1])
    inner, outer = np.split(take(2, 8 * CELLS), 2, 1)
    for part, array in (("bias_ih", inner), ("bias_hh", outer)):
        state[f"order.{part}_l0"], state[f"order.{part}_l0_reverse"] = gates(array[0]), gates(array[1])
    take(3)
    dense("order_out", 2 * CELLS, HIDDEN)
    parts = {"arc_dep": ARC, "arc_head": ARC, "rel_dep": REL, "rel_head": REL}
    cuts = np.cumsum(list(parts.values()))[:-1]
    weight, bias = take(HIDDEN, 2 * (ARC + REL)), take(2 * (ARC + REL))
    for name, w, b in zip(parts, np.split(weight, cuts, 1), np.split(bias, cuts)):
        state[name + ".weight"], state[name + ".bias"] = w.T, b
    take(4)
    state["arc"] = np.concatenate([take(ARC, ARC), take(ARC)[None]])
    rels = len(labels["rels"])
    u = np.concatenate([take(REL, rels * (REL + 1)), take(rels * (REL + 1))[None]]).reshape(REL + 1, rels, REL + 1)
    state["rel"] = u.transpose(1, 0, 2)
    take(1), take(1), take(2), take(2), take(2)
    for name, size in (("upos", len(labels["upos"])), ("xpos", len(labels["xpos"])), ("entities", len(ENTITY_LABELS)), ("keep", 1)):
        state[name + ".weight"], state[name + ".bias"] = take(HIDDEN, size).T, take(size)
    assert next(tensors, None) is None
    rows = open(folder / "transitions.txt", encoding="utf-8").read().splitlines()
    state["transitions"] = np.array([[float(x) for x in row.split()] for row in rows], np.float32)
    return {k: torch.tensor(np.ascontiguousarray(v)) for k, v in state.items()}, labels


def _expect(array, shape):
    assert array.shape == shape, (array.shape, shape)
    return array


def main():
    arg = argparse.ArgumentParser()
    arg.add_argument("--network", type=Path, required=True, help="folder with reading.onnx, labels.txt and transitions.txt")
    arg.add_argument("--out", type=Path, required=True)
    a = arg.parse_args()
    state, labels = restore(a.network)
    Network(len(labels["upos"]), len(labels["xpos"]), len(labels["rels"]), len(ENTITY_LABELS)).load_state_dict(state)
    a.out.mkdir(parents=True, exist_ok=True)
    torch.save({"state": state, "labels": labels}, a.out / "reading.pt")


if __name__ == "__main__":
    main()
