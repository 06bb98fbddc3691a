"""Draws examples of about the same length, and lays them out as batches."""

import random
from dataclasses import dataclass
from typing import Iterator

import numpy as np
import torch
from torch import Tensor

# Examples that are drawn at once and sorted by length.
ROUND = 8192


class Corpus:
    def __init__(self, path: str):
        with np.load(path) as arrays:
            self.tokens, self.starts, self.answers, self.topics = (arrays[name] for name in ("tokens", "starts", "answers", "topics"))
            self.names = [str(name) for name in arrays["names"]]

    def length(self, example: int) -> int:
        return int(self.starts[example + 1] - self.starts[example])


@dataclass
class Batch:
    tokens: Tensor  # [examples, length], padded with 0
    wanted: Tensor  # flat places of the tokens that are to be written
    rows: Tensor  # the example of each of them
    topics: list[int]


def to_batch(corpus: Corpus, examples: list[int]) -> Batch:
    length = max(map(corpus.length, examples))
    tokens = np.zeros((len(examples), length), np.int64)
    wanted = []
    for row, example in enumerate(examples):
        start, end = corpus.starts[example], corpus.starts[example + 1]
        tokens[row, : end - start] = corpus.tokens[start:end]
        wanted.append(row * length + np.arange(corpus.answers[example] - start, end - start))
    rows = np.repeat(np.arange(len(examples)), [len(places) for places in wanted])
    return Batch(torch.from_numpy(tokens), torch.from_numpy(np.concatenate(wanted)), torch.from_numpy(rows), [int(corpus.topics[example]) for example in examples])


def by_length(corpus: Corpus, examples: list[int], most: int) -> list[list[int]]:
    """Groups of examples of at most `most` tokens, padding included."""
    groups: list[list[int]] = [[]]
    for example in sorted(examples, key=corpus.length):
        if groups[-1] and corpus.length(example) * (len(groups[-1]) + 1) > most:
            groups.append([])
        groups[-1].append(example)
    return groups


class Drawer:
    """Draws examples of each topic in a share that may be changed, none a second time before all of its topic were drawn."""

    def __init__(self, corpus: Corpus, seed: int):
        self.corpus = corpus
        self.random = random.Random(seed)
        self.pools = [np.flatnonzero(corpus.topics == topic).tolist() for topic in range(len(corpus.names))]
        self.left: list[list[int]] = [[] for _ in self.pools]
        self.shares = np.array([1.0] * len(self.pools))

    def draw(self, topic: int) -> int:
        if not self.left[topic]:
            self.left[topic] = self.random.sample(self.pools[topic], len(self.pools[topic]))
        return self.left[topic].pop()

    def groups(self, most: int) -> Iterator[list[int]]:
        """Examples of about the same length, of at most `most` tokens."""
        while True:
            topics = self.random.choices(range(len(self.pools)), self.shares.tolist(), k=ROUND)
            groups = by_length(self.corpus, [self.draw(topic) for topic in topics], most)
            self.random.shuffle(groups)
            yield from groups
