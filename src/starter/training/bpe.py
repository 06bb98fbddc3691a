"""The starter's tokenizer: byte-level BPE with single digits. `python bpe.py FOLDER` makes FOLDER/tokenizer.json from FOLDER/train.jsonl."""

import json
import random
import sys

from tokenizers import AddedToken, Regex, Tokenizer, decoders, models, pre_tokenizers, trainers

VOCABULARY = 1024
SPECIAL = ["<|endoftext|>", "<|im_start|>", "<|im_end|>"]
# How Qwen2 cuts a text before it joins bytes (`pre` = `qwen2` in llama.cpp).
QWEN2 = (
    r"(?:'[sS]|'[tT]|'[rR][eE]|'[vV][eE]|'[mM]|'[lL][lL]|'[dD])|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}"
    r"| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+"
)
# Finer, while merges are learned: a sign never joins a letter or another sign, so that mathematics always falls into the same tokens; nor
# does a Chinese character join another: a token would hold one and a part of the next, which a runtime that writes UTF-8 may die of.
FINE = r" ?\\[()]\n?|\\\p{L}+| ?\p{Latin}+|\p{Han}|\p{N}|\}\{|[.:,?]\n| ?[^\s\p{L}\p{N}]|\s+"
SAMPLE = 60_000


def learn(texts: list[str]) -> Tokenizer:
    """A tokenizer of VOCABULARY tokens, the special ones last."""
    tokenizer = Tokenizer(models.BPE())
    cut = pre_tokenizers.Split(Regex(QWEN2), "isolated")
    to_bytes = pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False)
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence([cut, pre_tokenizers.Split(Regex(FINE), "isolated"), to_bytes])
    alphabet = pre_tokenizers.ByteLevel.alphabet()
    tokenizer.train_from_iterator(texts, trainers.BpeTrainer(vocab_size=VOCABULARY - len(SPECIAL), initial_alphabet=alphabet, show_progress=False))
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence([cut, to_bytes])
    tokenizer.decoder = decoders.ByteLevel()
    tokenizer.add_special_tokens([AddedToken(token, special=True, normalized=False) for token in SPECIAL])
    return tokenizer


def sample(path: str) -> list[str]:
    """Prompts and solutions without special tokens. Solutions count twice: what is written costs more than what is read."""
    lines = open(path, encoding="utf8").readlines()
    texts = []
    for line in random.Random(5).sample(lines, SAMPLE):
        example = json.loads(line)
        prompt = example["prompt"]
        for token in SPECIAL:
            prompt = prompt.replace(token, "\n")
        texts += [prompt, example["text"], example["text"]]
    return texts


if __name__ == "__main__":
    folder = sys.argv[1]
    learn(sample(f"{folder}/train.jsonl")).save(f"{folder}/tokenizer.json")
