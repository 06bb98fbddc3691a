"""The corpus as numbers. `python examples.py FOLDER` makes FOLDER/train.npz and held.npz from the .jsonl files and tokenizer.json."""

import json
import sys

import numpy as np
from tokenizers import Tokenizer


def encode(folder: str, name: str) -> None:
    """Writes `tokens` (uint16, all examples one after the other), `starts` (of each, and the end), `answers` (where each one's text begins) and `topics` (numbers of `names`)."""
    tokenizer = Tokenizer.from_file(f"{folder}/tokenizer.json")
    examples = [json.loads(line) for line in open(f"{folder}/{name}.jsonl", encoding="utf8")]
    prompts = [encoded.ids for encoded in tokenizer.encode_batch([example["prompt"] for example in examples])]
    texts = [encoded.ids for encoded in tokenizer.encode_batch([f"{example['text']}<|im_end|>" for example in examples])]
    lengths = np.array([len(prompt) + len(text) for prompt, text in zip(prompts, texts)])
    starts = np.concatenate([[0], np.cumsum(lengths)])
    names = sorted({example["topic"] for example in examples})
    np.savez(
        f"{folder}/{name}.npz",
        tokens=np.concatenate([np.array(part, np.uint16) for pair in zip(prompts, texts) for part in pair]),
        starts=starts,
        answers=starts[:-1] + np.array([len(prompt) for prompt in prompts]),
        topics=np.array([names.index(example["topic"]) for example in examples], np.int16),
        names=np.array(names),
    )
    print(f"{name}: {len(examples)} examples, {starts[-1] / 1e6:.1f} M tokens, the longest {lengths.max()}, prompts {sum(map(len, prompts)) / len(prompts):.0f} on average")


if __name__ == "__main__":
    for name in ("train", "held"):
        encode(sys.argv[1], name)
