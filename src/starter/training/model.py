"""Qwen2 in plain PyTorch, with Hugging Face's parameter names."""

from dataclasses import asdict, dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional


@dataclass(frozen=True)
class Shape:
    hidden: int = 192
    layers: int = 6
    heads: int = 4
    kv_heads: int = 2
    intermediate: int = 512
    vocabulary: int = 1024
    context: int = 1024
    rope_theta: float = 10000.0
    epsilon: float = 1e-6

    @property
    def head_dim(self) -> int:
        return self.hidden // self.heads

    to_dict = asdict


class Attention(nn.Module):
    def __init__(self, shape: Shape):
        super().__init__()
        self.shape = shape
        width, kv_width = shape.heads * shape.head_dim, shape.kv_heads * shape.head_dim
        self.q_proj = nn.Linear(shape.hidden, width)
        self.k_proj = nn.Linear(shape.hidden, kv_width)
        self.v_proj = nn.Linear(shape.hidden, kv_width)
        self.o_proj = nn.Linear(width, shape.hidden, bias=False)

    def forward(self, x: Tensor, rope: tuple[Tensor, Tensor]) -> Tensor:
        batch, length, _ = x.shape
        dim = self.shape.head_dim
        q, k, v = (projection(x).view(batch, length, -1, dim).transpose(1, 2) for projection in (self.q_proj, self.k_proj, self.v_proj))
        q, k = rotate(q, *rope), rotate(k, *rope)
        mixed = functional.scaled_dot_product_attention(q, k, v, is_causal=True, enable_gqa=True)
        return self.o_proj(mixed.transpose(1, 2).reshape(batch, length, -1))


def rotate(x: Tensor, cos: Tensor, sin: Tensor) -> Tensor:
    half = x.shape[-1] // 2
    return x * cos + torch.cat([-x[..., half:], x[..., :half]], -1) * sin


class Mlp(nn.Module):
    def __init__(self, shape: Shape):
        super().__init__()
        self.gate_proj = nn.Linear(shape.hidden, shape.intermediate, bias=False)
        self.up_proj = nn.Linear(shape.hidden, shape.intermediate, bias=False)
        self.down_proj = nn.Linear(shape.intermediate, shape.hidden, bias=False)

    def forward(self, x: Tensor) -> Tensor:
        return self.down_proj(functional.silu(self.gate_proj(x)) * self.up_proj(x))


class Layer(nn.Module):
    def __init__(self, shape: Shape):
        super().__init__()
        self.input_layernorm = nn.RMSNorm(shape.hidden, shape.epsilon)
        self.self_attn = Attention(shape)
        self.post_attention_layernorm = nn.RMSNorm(shape.hidden, shape.epsilon)
        self.mlp = Mlp(shape)

    def forward(self, x: Tensor, rope: tuple[Tensor, Tensor]) -> Tensor:
        x = x + self.self_attn(self.input_layernorm(x), rope)
        return x + self.mlp(self.post_attention_layernorm(x))


class Body(nn.Module):
    def __init__(self, shape: Shape):
        super().__init__()
        self.embed_tokens = nn.Embedding(shape.vocabulary, shape.hidden)
        self.layers = nn.ModuleList(Layer(shape) for _ in range(shape.layers))
        self.norm = nn.RMSNorm(shape.hidden, shape.epsilon)


class Qwen2(nn.Module):
    """Embedding and output share their weights."""

    def __init__(self, shape: Shape):
        super().__init__()
        self.shape = shape
        self.model = Body(shape)
        frequencies = shape.rope_theta ** -(torch.arange(0, shape.head_dim, 2) / shape.head_dim)
        angles = torch.outer(torch.arange(shape.context), frequencies).repeat(1, 2)
        self.register_buffer("cos", angles.cos(), persistent=False)
        self.register_buffer("sin", angles.sin(), persistent=False)
        for name, parameter in self.named_parameters():
            if parameter.dim() == 2:
                into_residual = "o_proj" in name or "down_proj" in name
                nn.init.normal_(parameter, std=0.02 if "embed" in name else parameter.shape[1] ** -0.5 * (0.5 if into_residual else 1))
            elif name.endswith("bias"):
                nn.init.zeros_(parameter)

    def hidden(self, tokens: Tensor) -> Tensor:
        """`tokens` [batch, length] to [batch, length, hidden]."""
        rope = (self.cos[: tokens.shape[1]], self.sin[: tokens.shape[1]])
        x = self.model.embed_tokens(tokens)
        for layer in self.model.layers:
            x = layer(x, rope)
        return self.model.norm(x)

    def logits(self, hidden: Tensor) -> Tensor:
        return functional.linear(hidden, self.model.embed_tokens.weight)

    def losses(self, tokens: Tensor, wanted: Tensor) -> Tensor:
        """The loss of each token at the flat places `wanted` of `tokens`, from what stands before it."""
        before = self.hidden(tokens[:, :-1]).flatten(0, 1)
        rows, columns = wanted // tokens.shape[1], wanted % tokens.shape[1]
        here = before[rows * (tokens.shape[1] - 1) + columns - 1]
        return functional.cross_entropy(self.logits(here), tokens.flatten()[wanted], reduction="none")
