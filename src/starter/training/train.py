"""Trains the starter.

python train.py FOLDER MINUTES [--from GGUF] [--layers N] [--threads N] [--steps N] [--half]

FOLDER has train.npz and held.npz; FOLDER/checkpoint.pt and log.txt are written. The learning rates rise for some steps and fall to zero at the
end of MINUTES. A run that was cut off goes on from its own checkpoint, with what was left of its time (SIGTERM has it keep one first); --from begins anew from the weights of a GGUF file,
which may have fewer layers, unless there is a checkpoint in FOLDER.
"""

import argparse
import os
import signal
import time

import numpy as np
import torch
from torch import Tensor

from batches import Batch, Corpus, Drawer, by_length, to_batch
import gguf
from deepen import deepen
from model import Qwen2, Shape
from muon import Muon

TOKENS = 8_000  # looked through for a step, padding included
HARDEST = 4  # about one of so many is learned from
FLOOR = 0.2  # of the mean loss, added to each in that choice, lest a weight be large
RISE = 60  # steps
LOOK = 900  # seconds between two looks at held-out examples
KEEP = 180  # seconds between two checkpoints
SEED = 7
LEAST, REFUSALS = 0.25, 5.0  # of an even share, of a topic and of the refusals
TOLD = {"words": 3.0, "probability": 3.0}  # times the share of topics told in many kinds of sentences, where little of the loss decides: one word read wrong


def parse() -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    parser.add_argument("folder")
    parser.add_argument("minutes", type=float)
    parser.add_argument("--from", dest="origin")
    parser.add_argument("--layers", type=int, default=Shape.layers)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--steps", type=int, help="stop after so many steps")
    parser.add_argument("--flat", type=float, default=0.3, help="the share of the time before the rates begin to fall")
    parser.add_argument("--muon-rate", type=float, default=0.008)
    parser.add_argument("--adam-rate", type=float, default=0.003)
    parser.add_argument("--half", action="store_true", help="look at examples in bfloat16; for processors that multiply it (AVX-512 BF16)")
    return parser.parse_args()


class Trainer:
    def __init__(self, options: argparse.Namespace):
        self.options = options
        self.path = f"{options.folder}/checkpoint.pt"
        self.network = Qwen2(Shape(layers=options.layers))
        named = list(self.network.named_parameters())
        self.others = [parameter for name, parameter in named if parameter.dim() == 1 or "embed" in name]
        self.muon = Muon([parameter for name, parameter in named if parameter.dim() == 2 and "embed" not in name], decay=0.02)
        self.adam = torch.optim.AdamW(self.others, lr=options.adam_rate, betas=(0.9, 0.98), weight_decay=0)
        self.corpus = Corpus(f"{options.folder}/train.npz")
        # Of each topic the loss of a whole solution, as it was of late: e to the minus that is about the share that is right to the letter.
        self.hardness = np.full(len(self.corpus.names), 3.0)
        # A refusal is short and soon known by heart, but of its kinds there are more than of any topic.
        self.told = np.array([TOLD.get(name, 1.0) for name in self.corpus.names])
        self.least = np.where(np.array(self.corpus.names) == "refusal", REFUSALS, LEAST)
        self.step, self.spent, self.seen = 0, 0.0, 0
        self.told_to_end = False
        signal.signal(signal.SIGTERM, lambda *_: setattr(self, "told_to_end", True))
        if os.path.exists(self.path):
            self.load(torch.load(self.path, weights_only=False))
        elif options.origin:
            self.network.load_state_dict(deepen(gguf.read(options.origin), options.layers))
        self.drawer = Drawer(self.corpus, SEED + self.step)
        self.log = open(f"{options.folder}/log.txt", "a", buffering=1)

    def load(self, saved: dict) -> None:
        self.network.load_state_dict(saved["weights"])
        self.adam.load_state_dict(saved["adam"])
        self.muon.momenta, self.hardness = saved["momenta"], saved["hardness"]
        self.step, self.spent, self.seen = saved["step"], saved["spent"], saved["seen"]

    def save(self) -> None:
        state = dict(weights=self.network.state_dict(), adam=self.adam.state_dict(), momenta=self.muon.momenta, hardness=self.hardness)
        torch.save(dict(state, step=self.step, spent=self.spent, seen=self.seen, shape=self.network.shape.to_dict()), f"{self.path}.new")
        os.replace(f"{self.path}.new", self.path)

    def say(self, text: str) -> None:
        print(text, flush=True)
        self.log.write(text + "\n")

    @torch.no_grad()
    def choose(self, group: list[int]) -> tuple[Batch, Tensor, float]:
        """
        The examples of a group that are learned from, the weight of each, and the mean loss of a token of the whole group. Looking costs a third of
        learning, and a few examples have most of the loss: each is drawn with a chance in proportion to its loss and weighs as many as it stands for
        (Horvitz and Thompson, 1952), so that the gradient is on average that of the group.
        """
        batch = to_batch(self.corpus, group)
        # Half precision is enough to choose by, and a third faster where the processor has it.
        with torch.autocast("cpu", torch.bfloat16, enabled=self.options.half):
            losses = self.network.losses(batch.tokens, batch.wanted).float()
        found = whole(losses, batch)
        for topic, loss in zip(batch.topics, found.tolist()):
            self.hardness[topic] += 0.02 * (loss - self.hardness[topic])
        chances = found + FLOOR * found.mean()
        chances = (chances * len(group) / HARDEST / chances.sum()).clamp(max=1)
        chances[found.argmax()] = 1  # lest none be chosen
        chosen = torch.rand(len(group)) < chances
        places = chosen.nonzero().flatten().tolist()
        return to_batch(self.corpus, [group[at] for at in places]), 1 / chances[chosen] / len(losses), losses.mean().item()

    def learn(self, batch: Batch, weights: Tensor, rate: float) -> None:
        losses = self.network.losses(batch.tokens, batch.wanted)
        (losses * weights[batch.rows]).sum().backward()
        torch.nn.utils.clip_grad_norm_(self.others, 1.0)
        for group in self.adam.param_groups:
            group["lr"] = self.options.adam_rate * rate
        self.adam.step()
        self.muon.step(self.options.muon_rate * rate)
        self.network.zero_grad(set_to_none=True)

    def run(self) -> None:
        options = self.options
        self.say(f"{sum(parameter.numel() for parameter in self.network.parameters()):,} parameters, {self.network.shape}")
        started = time.time() - self.spent
        looked = kept = time.time()
        told, mean = 0.0, None
        for group in self.drawer.groups(TOKENS):
            self.spent = time.time() - started
            progress = self.spent / (60 * options.minutes)
            if progress >= 1 or self.told_to_end or (options.steps and self.step >= options.steps):
                break
            batch, weights, loss = self.choose(group)
            self.learn(batch, weights, min(1, (self.step + 1) / RISE, (1 - progress) / (1 - options.flat)))
            self.step += 1
            self.seen += sum(map(self.corpus.length, group))
            mean = loss if mean is None else 0.98 * mean + 0.02 * loss
            if self.step <= 5 or time.time() - told > 30:
                told = time.time()
                self.say(f"{self.spent / 60:.1f} min, step {self.step}, loss {loss:.4f}, mean {mean:.4f}, {self.seen / 1e6:.2f} M tokens")
            # As much of a topic as it is hard: where a loss falls like one over the examples seen, no other share gains more. Of what is easy never less than a share.
            shares = np.clip(self.hardness, 0.01, 3) * self.told
            self.drawer.shares = np.maximum(shares / shares.mean(), self.least)
            if time.time() - kept > KEEP:
                kept = time.time()
                self.save()
            if time.time() - looked > LOOK:
                looked = time.time()
                self.say(look(self.network, Corpus(f"{options.folder}/held.npz")))
        self.save()
        if self.told_to_end:
            return
        self.say(f"end: step {self.step}, {self.seen / 1e6:.2f} M tokens. {look(self.network, Corpus(f'{options.folder}/held.npz'))}")


def whole(losses: Tensor, batch: Batch) -> Tensor:
    """The loss of each example of a batch, summed over its solution."""
    return torch.zeros(len(batch.topics)).index_add_(0, batch.rows, losses)


@torch.no_grad()
def look(network: Qwen2, held: Corpus) -> str:
    """The loss of a whole solution on every third of the held-out examples, by topic."""
    sums, counts = np.zeros(len(held.names)), np.zeros(len(held.names))
    for group in by_length(held, list(range(0, len(held.topics), 3)), TOKENS):
        batch = to_batch(held, group)
        np.add.at(sums, batch.topics, whole(network.losses(batch.tokens, batch.wanted), batch).numpy())
        np.add.at(counts, batch.topics, 1)
    found = sums / counts
    return "a solution's loss: " + ", ".join(f"{name} {value:.2f}" for name, value in zip(held.names, found)) + f"; mean {found.mean():.3f}"


if __name__ == "__main__":
    parsed = parse()
    torch.set_num_threads(parsed.threads)
    torch.manual_seed(SEED)
    Trainer(parsed).run()
