"""Tells what it costs to have the network refuse where it hesitates.

python hesitate.py FOLDER GGUF

Of the problems of FOLDER/held.npz that are in scope, half of them in wordings that it was never shown: the share in percent that it would refuse with the logit of
a refusal's first word raised by so many nats (`raised` in `engine/catalog.ts`). What it gains is not looked at here: the exam's kinds are not to be chosen by.
"""

import sys

import numpy as np
import torch

import gguf
from batches import Corpus, by_length, to_batch
from model import Qwen2, Shape

BIASES = (0, 0.5, 1, 1.25, 1.5, 2, 3)  # nats


@torch.no_grad()
def margins(network: Qwen2, corpus: Corpus) -> np.ndarray:
    """By how many nats the likeliest other word is likelier than a refusal's first, for each problem in scope."""
    refusal = corpus.names.index("refusal")
    first = sorted({int(corpus.tokens[corpus.answers[at]]) for at in np.flatnonzero(corpus.topics == refusal)})
    found = []
    for group in by_length(corpus, np.flatnonzero(corpus.topics != refusal).tolist(), 8_000):
        hidden = network.hidden(to_batch(corpus, group).tokens)
        last = [int(corpus.answers[at] - corpus.starts[at]) - 1 for at in group]
        logits = network.logits(hidden[torch.arange(len(group)), last])
        refusing = logits[:, first].max(1).values
        logits[:, first] = -torch.inf
        found.append((logits.max(1).values - refusing).numpy())
    return np.concatenate(found)


if __name__ == "__main__":
    folder, weights = sys.argv[1:]
    network = Qwen2(Shape())
    network.load_state_dict(gguf.read(weights))
    distances = margins(network, Corpus(f"{folder}/held.npz"))
    for nats in BIASES:
        print(f"{nats} nats: {100 * np.mean(distances < nats):.2f} % of {len(distances)} refused")
