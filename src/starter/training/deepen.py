"""Makes a trained network deeper: layers are repeated, and a repeated one adds nothing until it is trained, so that at first the same is computed (C. Wu et al., 2024, https://arxiv.org/abs/2401.02415)."""

from torch import Tensor

# What a layer adds to is added to by these.
OUTPUTS = ("self_attn.o_proj.weight", "mlp.down_proj.weight")


def deepen(weights: dict[str, Tensor], layers: int) -> dict[str, Tensor]:
    """The weights of a network with `layers` layers from those of one with as many or fewer; the repeated ones lie evenly among the others."""
    had = 1 + max(int(name.split(".")[2]) for name in weights if name.startswith("model.layers."))
    deeper = {name: tensor for name, tensor in weights.items() if not name.startswith("model.layers.")}
    for layer in range(layers):
        source = layer * had // layers
        is_repeated = layer > 0 and source == (layer - 1) * had // layers
        for name, tensor in weights.items():
            if name.startswith(f"model.layers.{source}."):
                part = name.removeprefix(f"model.layers.{source}.")
                deeper[f"model.layers.{layer}.{part}"] = tensor.new_zeros(tensor.shape) if is_repeated and part in OUTPUTS else tensor.clone()
    return deeper
