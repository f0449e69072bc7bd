"""What a shop does to a picture, on whole batches: turned and shifted heads, bad light, blur, few pixels, compression, masks.

Everything works on float tensors (n, 3, size, size), 0..1, and draws from the generator that it is given, so that a run can
be repeated and resumed.
"""

import math

import torch
from torch.nn import functional as F

# Share of the crop that the network sees: the rest is there to shift and turn in.
WINDOW = 0.88
MAX_SHIFT = 0.07
MAX_TURN = math.radians(12)
BLOCK = 8


def views(crops, size, rng):
    """Crops (n, side, side, 3) uint8 -> pictures seen a little shifted, turned, nearer, narrower or mirrored."""
    n = len(crops)
    uniform = lambda low, high: torch.empty(n).uniform_(low, high, generator=rng)
    turn = uniform(-MAX_TURN, MAX_TURN)
    scale = WINDOW * uniform(math.log(0.86), math.log(1.16)).exp()
    # A turned head is narrower than a straight one.
    stretch = uniform(0.92, 1.08)
    mirror = (torch.rand(n, generator=rng) < 0.5).float() * 2 - 1
    theta = torch.zeros(n, 2, 3)
    theta[:, 0, 0] = scale * stretch * turn.cos() * mirror
    theta[:, 0, 1] = -scale * turn.sin()
    theta[:, 1, 0] = scale * stretch * turn.sin() * mirror
    theta[:, 1, 1] = scale * turn.cos()
    theta[:, :, 2] = torch.empty(n, 2).uniform_(-2 * MAX_SHIFT, 2 * MAX_SHIFT, generator=rng)
    pictures = crops.permute(0, 3, 1, 2).float().div_(255)
    grid = F.affine_grid(theta, (n, 3, size, size), align_corners=False)
    return F.grid_sample(pictures, grid, mode="bilinear", padding_mode="border", align_corners=False)


def straight(crops, size):
    """What the product gives the network: the middle of the crop, as it is."""
    side = crops.shape[1]
    edge = round(side * (1 - WINDOW) / 2)
    middle = crops[:, edge : side - edge, edge : side - edge]
    pictures = middle.permute(0, 3, 1, 2).float().div_(255)
    return pictures if pictures.shape[-1] == size else F.interpolate(pictures, size=(size, size), mode="area")


def shop(pictures, rng):
    """Light for all; something worse for a share of the batch each. Changes `pictures` and returns them."""
    n = len(pictures)
    light(pictures, rng, brightness=(0.65, 1.35), contrast=(0.65, 1.35), cast=0.1)
    grey = some(n, 0.08, rng)
    pictures[grey] = pictures[grey].mean(1, keepdim=True).expand(-1, 3, -1, -1)
    dark = some(n, 0.12, rng)
    pictures[dark] = darken(pictures[dark], rng)
    few = some(n, 0.15, rng)
    pictures[few] = with_fewer_pixels(pictures[few], rng)
    packed = some(n, 0.1, rng)
    pictures[packed] = compressed(pictures[packed], rng)
    for index in some(n, 0.25, rng).nonzero()[:, 0].tolist():
        cover(pictures[index], rng)
    return pictures.clamp_(0, 1)


def some(n, share, rng):
    return torch.rand(n, generator=rng) < share


def light(pictures, rng, brightness, contrast, cast):
    n = len(pictures)
    uniform = lambda low, high, *shape: torch.empty(n, *shape, 1, 1).uniform_(low, high, generator=rng)
    mean = pictures.mean((1, 2, 3), keepdim=True)
    gain = uniform(*contrast, 1)
    level = mean * uniform(*brightness, 1) - mean * gain
    colour = 1 + uniform(-cast, cast, 3)
    pictures.mul_(gain * colour).add_(level * colour)


def darken(pictures, rng):
    """A dim corner: little light, and the grain of a camera that turns itself up."""
    n = len(pictures)
    gain = torch.empty(n, 1, 1, 1).uniform_(0.12, 0.6, generator=rng)
    grain = torch.empty(n, 1, 1, 1).uniform_(0.01, 0.05, generator=rng)
    noise = torch.empty(pictures.shape).normal_(generator=rng)
    return pictures.mul(gain).add_(noise.mul_(grain))


def with_fewer_pixels(pictures, rng):
    """A far or blurred face: scaled down to 20 to 48 pixels and up again."""
    if len(pictures) == 0:
        return pictures
    size = pictures.shape[-1]
    small = int(torch.randint(size // 4, size * 6 // 10, (1,), generator=rng))
    down = F.interpolate(pictures, size=(small, small), mode="area")
    return F.interpolate(down, size=(size, size), mode="bilinear", align_corners=False)


def cosine_basis():
    k = torch.arange(BLOCK).float()
    basis = torch.cos(math.pi * (2 * k[None, :] + 1) * k[:, None] / (2 * BLOCK)) * math.sqrt(2 / BLOCK)
    basis[0] /= math.sqrt(2)
    return basis


COSINES = cosine_basis()


def compressed(pictures, rng):
    """Blocks of 8 x 8 with their fine detail rounded away, as JPEG and video do."""
    n, channels, size, _ = pictures.shape
    if n == 0:
        return pictures
    blocks = pictures.reshape(n, channels, size // BLOCK, BLOCK, size // BLOCK, BLOCK).transpose(3, 4)
    waves = COSINES @ blocks @ COSINES.t()
    ramp = torch.arange(BLOCK).float()
    coarse = torch.empty(n, 1, 1, 1, 1, 1).uniform_(0.02, 0.07, generator=rng)
    step = coarse * (1 + ramp[:, None] + ramp[None, :])
    waves = (waves / step).round_() * step
    blocks = COSINES.t() @ waves @ COSINES
    return blocks.transpose(3, 4).reshape(n, channels, size, size)


def cover(picture, rng):
    """A mask, dark glasses, or something in front of a face; in place."""
    size = picture.shape[-1]
    kind, a, b, c, d = torch.rand(5, generator=rng).tolist()
    part = lambda low, high, at: round(size * (low + (high - low) * at))
    if kind < 0.35:
        colour = torch.rand(3, generator=rng) if a < 0.5 else torch.tensor([0.85, 0.9, 0.95]) * (0.5 + 0.5 * b)
        rows, columns = slice(part(0.5, 0.62, c), part(0.85, 1, d)), slice(part(0.1, 0.25, a), part(0.75, 0.9, b))
    elif kind < 0.6:
        colour = torch.full((3,), 0.15 * a)
        rows, columns = slice(part(0.3, 0.36, b), part(0.42, 0.5, c)), slice(part(0.1, 0.22, d), part(0.78, 0.9, d))
    else:
        colour = torch.rand(3, generator=rng)
        top, left = part(0, 0.75, a), part(0, 0.75, b)
        rows, columns = slice(top, top + part(0.12, 0.4, c)), slice(left, left + part(0.12, 0.4, d))
    picture[:, rows, columns] = colour[:, None, None]
