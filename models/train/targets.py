"""What a face is told as, by how much an answer misses it, and the mixing of two faces into one."""

import torch
from torch.nn import functional as F

from network import BAND_OF_AGE

# Share of the batches in which a piece of another face is laid over each, in place of a faint whole one.
CUT_SHARE = 0.3
BAND_WEIGHT = 0.5

BAND_MATRIX = F.one_hot(torch.tensor(BAND_OF_AGE), 4).float()


def soft_ages():
    """Raters disagree by a band: a tenth of the weight goes to each neighbour."""
    soft = torch.eye(9) * 0.8
    for age in range(9):
        for neighbour in (age - 1, age + 1):
            if 0 <= neighbour < 9:
                soft[age, neighbour] = 0.1
    return soft / soft.sum(1, keepdim=True)


def soft_presentations():
    """By age: of small children even the raters only guess."""
    doubt = torch.tensor([0.2, 0.1, 0.05, 0.03, 0.03, 0.03, 0.03, 0.03, 0.03])
    return torch.eye(2)[None] * (1 - 2 * doubt)[:, None, None] + doubt[:, None, None]


SOFT_AGES, SOFT_PRESENTATIONS = soft_ages(), soft_presentations()


def told(faces):
    """What each face is told as: shares of the nine ages (n, 9) and of presentation (n, 2)."""
    return [SOFT_AGES[faces.age], SOFT_PRESENTATIONS[faces.age, faces.presentation]]


def loss_of(age, presentation, targets, weight):
    """The loss of a batch, and each face's share of presentation's. `weight` (n): what presentation counts for."""
    ages, presentations = targets
    log_age = age.float().log_softmax(1)
    bands = (log_age.exp() @ BAND_MATRIX).clamp_min(1e-6).log()
    age_loss = -(ages * log_age).sum(1).mean()
    band_loss = -((ages @ BAND_MATRIX) * bands).sum(1).mean()
    presentation_losses = -(presentations * presentation.float().log_softmax(1)).sum(1)
    return age_loss + BAND_WEIGHT * band_loss + (weight * presentation_losses).mean(), presentation_losses.detach()


def mixed(pictures, targets, rng):
    """Lays a weaker second face over each, or a piece of one, and mixes what they should be told as: against certainty."""
    if torch.rand(1, generator=rng) < CUT_SHARE:
        return cut(pictures, targets, rng)
    share = 0.4 * torch.rand(len(pictures), generator=rng).square_()
    pictures = torch.lerp(pictures, pictures.roll(1, 0), share[:, None, None, None])
    return pictures, [torch.lerp(target, target.roll(1, 0), share[:, None]) for target in targets]


def cut(pictures, targets, rng):
    size = pictures.shape[-1]
    high, wide = (torch.rand(2, generator=rng) * 0.4 + 0.2).mul(size).long().tolist()
    top, left = (int(torch.randint(0, size - side + 1, (1,), generator=rng)) for side in (high, wide))
    pictures = pictures.clone()
    pictures[:, :, top : top + high, left : left + wide] = pictures.roll(1, 0)[:, :, top : top + high, left : left + wide]
    share = high * wide / size**2
    return pictures, [torch.lerp(target, target.roll(1, 0), share) for target in targets]
