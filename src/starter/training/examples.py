"""The corpus as numbers. `python examples.py FOLDER` makes FOLDER/train.npz and held.npz from the .jsonl files and tokenizer.json."""

import json
import sys
from itertools import chain, islice

import numpy as np
from tokenizers import Tokenizer


SLICE = 10_000  # examples encoded at a time: a million of them as lists of numbers would take twenty gigabytes


def encode(folder: str, name: str) -> None:
    """Writes `tokens` (uint16, all examples one after the other), `starts` (of each, and the end), `answers` (where each one's text begins) and `topics` (numbers of `names`)."""
    tokenizer = Tokenizer.from_file(f"{folder}/tokenizer.json")
    tokens, prompts, lengths, topics = [], [], [], []
    with open(f"{folder}/{name}.jsonl", encoding="utf8") as file:
        while examples := [json.loads(line) for line in islice(file, SLICE)]:
            asked = tokenizer.encode_batch([example["prompt"] for example in examples])
            written = tokenizer.encode_batch([f"{example['text']}<|im_end|>" for example in examples])
            pairs = [(prompt.ids, text.ids) for prompt, text in zip(asked, written)]
            tokens.append(np.array(list(chain.from_iterable(chain.from_iterable(pairs))), np.uint16))
            prompts += [len(prompt) for prompt, _ in pairs]
            lengths += [len(prompt) + len(text) for prompt, text in pairs]
            topics += [example["topic"] for example in examples]
    starts = np.concatenate([[0], np.cumsum(lengths)])
    names = sorted(set(topics))
    np.savez(
        f"{folder}/{name}.npz",
        tokens=np.concatenate(tokens),
        starts=starts,
        answers=starts[:-1] + np.array(prompts),
        topics=np.array([names.index(topic) for topic in topics], np.int16),
        names=np.array(names),
    )
    print(f"{name}: {len(topics)} examples, {starts[-1] / 1e6:.1f} M tokens, the longest {max(lengths)}, prompts {np.mean(prompts):.0f} on average")


if __name__ == "__main__":
    for name in ("train", "held"):
        encode(sys.argv[1], name)
