"""Muon (K. Jordan, 2024, https://kellerjordan.github.io/posts/muon): momentum made orthogonal. torch.optim.Muon computes in bfloat16, ten times slower on a processor without instructions for it."""

import torch
from torch import Tensor

# The coefficients of the post's quintic Newton–Schulz iteration.
A, B, C = 3.4445, -4.7750, 2.0315
ITERATIONS = 5
MOMENTUM = 0.95


class Muon:
    def __init__(self, matrices: list[Tensor], decay: float):
        self.decay = decay
        self.groups: dict[tuple[int, ...], list[Tensor]] = {}
        for matrix in matrices:
            self.groups.setdefault(tuple(matrix.shape), []).append(matrix)
        self.momenta = {shape: torch.zeros(len(group), *shape) for shape, group in self.groups.items()}

    @torch.no_grad()
    def step(self, rate: float) -> None:
        for (rows, columns), group in self.groups.items():
            gradients = torch.stack([matrix.grad for matrix in group])
            momentum = self.momenta[rows, columns].lerp_(gradients, 1 - MOMENTUM)
            updates = orthogonal(gradients.lerp(momentum, MOMENTUM))
            for matrix, update in zip(group, updates):
                matrix.mul_(1 - rate * self.decay).add_(update, alpha=-rate * max(1, rows / columns) ** 0.5)


def orthogonal(x: Tensor) -> Tensor:
    """Each matrix of `x` [count, rows, columns] with its singular values near 1."""
    tall = x.shape[1] > x.shape[2]
    x = x.mT if tall else x
    x = x / (x.norm(dim=(1, 2), keepdim=True) + 1e-7)
    for _ in range(ITERATIONS):
        square = x @ x.mT
        x = torch.baddbmm(x, torch.baddbmm(square, square, square, beta=B, alpha=C), x, beta=A)
    return x.mT if tall else x
