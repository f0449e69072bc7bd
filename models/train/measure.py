"""What a trained network is worth on a set of faces."""

import torch

from augment import straight
from faces import GENDERS, RACES
from network import INPUT_SIZE

BATCH = 250


@torch.no_grad()
def logits(net, crops, size=INPUT_SIZE, coarse=False):
    """Logits (n, 9) and (n, 2) of crops as the product would give them, in full precision unless `coarse`."""
    net.eval()
    parts = []
    with torch.autocast("cpu", dtype=torch.bfloat16, enabled=coarse):
        for at in range(0, len(crops), BATCH):
            pictures = straight(crops[at : at + BATCH], size)
            parts.append(net(pictures.contiguous(memory_format=torch.channels_last)))
    age, presentation = (torch.cat(part).float() for part in zip(*parts))
    return age, presentation


def band_probabilities(age_logits):
    """Under 20, 20-39, 40-59, 60+."""
    p = age_logits.softmax(1)
    return torch.stack([p[:, :3].sum(1), p[:, 3:5].sum(1), p[:, 5:7].sum(1), p[:, 7:].sum(1)], 1)


def percent(right):
    return round(100 * right.float().mean().item(), 1) if len(right) else None


def by_group(right, faces):
    """Percent right of each race and gender."""
    groups = {}
    for race, race_name in enumerate(RACES):
        for gender, gender_name in enumerate(GENDERS):
            groups[f"{race_name} {gender_name}"] = percent(
                right[(faces.race == race) & (faces.presentation == gender)]
            )
    return groups


def measure(net, faces, size=INPUT_SIZE, coarse=False):
    age, presentation = logits(net, faces.crops, size, coarse)
    band_right = band_probabilities(age).argmax(1) == faces.band
    presentation_right = presentation.argmax(1) == faces.presentation
    bands, presentations = by_group(band_right, faces), by_group(presentation_right, faces)
    known = lambda groups: [value for value in groups.values() if value is not None]
    return {
        "ages": percent(age.argmax(1) == faces.age),
        "bands": percent(band_right),
        "bandRecall": [percent(band_right[faces.band == band]) for band in range(4)],
        "bandsWorstGroup": min(known(bands)),
        "presentation": percent(presentation_right),
        "presentationWorstGroup": min(known(presentations)),
    }
