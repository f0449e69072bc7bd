"""Muon (Jordan and others, 2024) for convolutions, written out: Debian's torch has none.

A layer's step is its momentum made orthogonal, so that every direction that the layer can move in moves by as much; of the
same faces a network of this kind learns more per pass than by plain gradients. Everything that is no matrix (biases, batch
norms, the heads) moves by AdamW beside it.
"""

import torch

# Of the quintic that drives singular values towards 1.
A, B, C = 3.4445, -4.775, 2.0315
ROUNDS = 5


def orthogonal(matrix):
    """(m, n) -> about the nearest matrix whose singular values are all alike."""
    x = matrix.bfloat16()
    turned = x.shape[0] > x.shape[1]
    x = x.t() if turned else x
    x = x / (x.norm() + 1e-7)
    for _ in range(ROUNDS):
        square = x @ x.t()
        x = A * x + (B * square + C * square @ square) @ x
    return (x.t() if turned else x).float()


class Muon(torch.optim.Optimizer):
    """`lr` is the root mean square that a weight moves by, over 0.2: as large as AdamW's steps are of the same `lr`."""

    def __init__(self, params, lr=0.0, momentum=0.95, weight_decay=0.0):
        super().__init__(params, {"lr": lr, "momentum": momentum, "weight_decay": weight_decay})

    @torch.no_grad()
    def step(self, closure=None):
        for group in self.param_groups:
            for weight in group["params"]:
                if weight.grad is None:
                    continue
                state = self.state[weight]
                if not state:
                    state["velocity"] = torch.zeros_like(weight)
                velocity = state["velocity"]
                velocity.lerp_(weight.grad, 1 - group["momentum"])
                ahead = weight.grad.lerp(velocity, group["momentum"])
                rows = ahead.reshape(len(ahead), -1)
                move = orthogonal(rows).reshape(ahead.shape)
                scale = 0.2 * max(rows.shape) ** 0.5
                weight.mul_(1 - group["lr"] * group["weight_decay"]).add_(move, alpha=-group["lr"] * scale)
