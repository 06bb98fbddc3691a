"""Writes and reads the starter as a GGUF file (ggml's docs/gguf.md, version 3), its matrices as q8_0: blocks of 32 int8 with a scale in 16 bits.

python gguf.py FOLDER FILE writes FILE from FOLDER/checkpoint.pt and tokenizer.json, and prints what the rounding costs on FOLDER/held.npz.
"""

import json
import struct
import sys

import numpy as np
import torch

from batches import Corpus
from bpe import SPECIAL
from model import Qwen2, Shape

BLOCK = 32
ALIGNMENT = 32
# Numbers of `ggml_type`, of `gguf_metadata_value_type` and of llama.cpp's token types.
F32, Q8_0 = 0, 8
U32, I32, FLOAT, BOOL, STRING, ARRAY = 4, 5, 6, 7, 8, 9
NORMAL, CONTROL = 1, 3
TEMPLATE = "{% for message in messages %}{% if message.role == 'user' %}<|im_start|>{{ message.content }}<|im_end|>{% endif %}{% endfor %}"
PARTS = {
    "input_layernorm": "attn_norm",
    "post_attention_layernorm": "ffn_norm",
    "self_attn.q_proj": "attn_q",
    "self_attn.k_proj": "attn_k",
    "self_attn.v_proj": "attn_v",
    "self_attn.o_proj": "attn_output",
    "mlp.gate_proj": "ffn_gate",
    "mlp.up_proj": "ffn_up",
    "mlp.down_proj": "ffn_down",
}


def name_in_gguf(name: str) -> str:
    """`model.layers.0.self_attn.q_proj.weight` as llama.cpp calls it: `blk.0.attn_q.weight`."""
    if name == "model.embed_tokens.weight":
        return "token_embd.weight"
    if name == "model.norm.weight":
        return "output_norm.weight"
    _, _, layer, *part, kind = name.split(".")
    return f"blk.{layer}.{PARTS['.'.join(part)]}.{kind}"


def quantise(matrix: np.ndarray) -> np.ndarray:
    """Float32 [rows, columns] to records of a scale and 32 numbers, as ggml's quantize_row_q8_0."""
    blocks = matrix.reshape(-1, BLOCK)
    scale = np.abs(blocks).max(1) / 127
    inverse = np.divide(1, scale, out=np.zeros_like(scale), where=scale > 0)
    records = np.zeros(len(blocks), [("scale", "<f2"), ("numbers", "i1", BLOCK)])
    records["scale"], records["numbers"] = scale, np.rint(blocks * inverse[:, None])
    return records


def restore(records: np.ndarray, shape: tuple[int, ...]) -> np.ndarray:
    return (records["scale"].astype(np.float32)[:, None] * records["numbers"]).reshape(shape)


def text(value: str) -> bytes:
    encoded = value.encode()
    return struct.pack("<Q", len(encoded)) + encoded


def entry(key: str, kind: int, value: object) -> bytes:
    packed = {U32: lambda: struct.pack("<I", value), FLOAT: lambda: struct.pack("<f", value), BOOL: lambda: struct.pack("<?", value), STRING: lambda: text(value)}
    return text(key) + struct.pack("<I", kind) + packed[kind]()


def array(key: str, kind: int, values: list) -> bytes:
    items = b"".join(text(value) if kind == STRING else struct.pack("<i", value) for value in values)
    return text(key) + struct.pack("<IIQ", ARRAY, kind, len(values)) + items


def metadata(shape: Shape, tokenizer: dict) -> list[bytes]:
    vocabulary = {**tokenizer["model"]["vocab"], **{token["content"]: token["id"] for token in tokenizer["added_tokens"]}}
    tokens = sorted(vocabulary, key=vocabulary.__getitem__)
    end = vocabulary["<|im_end|>"]
    return [
        entry("general.architecture", STRING, "qwen2"),
        entry("general.name", STRING, "Lemma starter"),
        entry("general.file_type", U32, 7),
        entry("qwen2.block_count", U32, shape.layers),
        entry("qwen2.context_length", U32, shape.context),
        entry("qwen2.embedding_length", U32, shape.hidden),
        entry("qwen2.feed_forward_length", U32, shape.intermediate),
        entry("qwen2.attention.head_count", U32, shape.heads),
        entry("qwen2.attention.head_count_kv", U32, shape.kv_heads),
        entry("qwen2.rope.freq_base", FLOAT, shape.rope_theta),
        entry("qwen2.attention.layer_norm_rms_epsilon", FLOAT, shape.epsilon),
        entry("tokenizer.ggml.model", STRING, "gpt2"),
        entry("tokenizer.ggml.pre", STRING, "qwen2"),
        array("tokenizer.ggml.tokens", STRING, tokens),
        array("tokenizer.ggml.token_type", I32, [CONTROL if token in SPECIAL else NORMAL for token in tokens]),
        array("tokenizer.ggml.merges", STRING, [" ".join(merge) for merge in tokenizer["model"]["merges"]]),
        entry("tokenizer.ggml.bos_token_id", U32, vocabulary["<|endoftext|>"]),
        entry("tokenizer.ggml.eos_token_id", U32, end),
        entry("tokenizer.ggml.padding_token_id", U32, vocabulary["<|endoftext|>"]),
        entry("tokenizer.ggml.add_bos_token", BOOL, False),
        entry("tokenizer.chat_template", STRING, TEMPLATE),
    ]


def write(path: str, weights: dict[str, np.ndarray], shape: Shape, tokenizer: dict) -> int:
    """Returns the size in bytes."""
    entries, listed, data = metadata(shape, tokenizer), b"", b""
    for name, tensor in weights.items():
        kind, packed = (F32, tensor.astype("<f4").tobytes()) if tensor.ndim == 1 else (Q8_0, quantise(tensor).tobytes())
        listed += text(name_in_gguf(name)) + struct.pack("<I", tensor.ndim) + struct.pack(f"<{tensor.ndim}Q", *tensor.shape[::-1]) + struct.pack("<IQ", kind, len(data))
        data += packed + bytes(-len(packed) % ALIGNMENT)
    head = b"GGUF" + struct.pack("<IQQ", 3, len(weights), len(entries)) + b"".join(entries) + listed
    whole = head + bytes(-len(head) % ALIGNMENT) + data
    with open(path, "wb") as file:
        file.write(whole)
    return len(whole)


def read(path: str) -> dict[str, torch.Tensor]:
    """The weights of a file that `write` has written: its tensors lie in the order of the network's, at the end of the file."""
    data = open(path, "rb").read()
    key = text("qwen2.block_count")
    (layers,) = struct.unpack_from("<I", data, data.index(key) + len(key) + 4)
    network = Qwen2(Shape(layers=layers))
    sizes = [np.dtype([("scale", "<f2"), ("numbers", "i1", BLOCK)]).itemsize * parameter.numel() // BLOCK if parameter.dim() == 2 else 4 * parameter.numel() for parameter in network.parameters()]
    at = len(data) - sum(size + -size % ALIGNMENT for size in sizes)
    weights = {}
    for (name, parameter), size in zip(network.named_parameters(), sizes):
        part = data[at : at + size]
        records = np.frombuffer(part, "<f4") if parameter.dim() == 1 else np.frombuffer(part, [("scale", "<f2"), ("numbers", "i1", BLOCK)])
        weights[name] = torch.from_numpy(records.copy() if parameter.dim() == 1 else restore(records, tuple(parameter.shape)))
        at += size + -size % ALIGNMENT
    return weights


def main(folder: str, path: str) -> None:
    from train import look

    saved = torch.load(f"{folder}/checkpoint.pt", weights_only=False)
    shape = Shape(**saved["shape"])
    network = Qwen2(shape)
    network.load_state_dict(saved["weights"])
    weights = {name: parameter.detach().numpy() for name, parameter in network.named_parameters()}
    size = write(path, weights, shape, json.load(open(f"{folder}/tokenizer.json", encoding="utf8")))
    print(f"{path}: {size} bytes")
    held = Corpus(f"{folder}/held.npz")
    print("float32:", look(network, held))
    network.load_state_dict(read(path))
    print("q8_0:", look(network, held))


if __name__ == "__main__":
    main(*sys.argv[1:])
