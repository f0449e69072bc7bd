"""The crops that make-crops.ts cut with the product's own detector and alignment, with the labels of FairFace."""

import csv
import hashlib
import json
from pathlib import Path

import numpy as np
import torch

from network import AGES, BAND_OF_AGE

RACES = ["White", "Black", "East Asian", "Southeast Asian", "Indian", "Latino_Hispanic", "Middle Eastern"]
GENDERS = ["Male", "Female"]
# Of the training faces, one in this many is never trained on: temperature, thresholds and choices are made on those.
HELD_OUT_ONE_IN = 14


class Faces:
    """`crops` (n, side, side, 3) uint8 and, by the same index, `age` 0..8, `presentation` 0..1 and `race` 0..6."""

    def __init__(self, crops, labels):
        self.crops = crops
        self.age, self.presentation, self.race = labels.unbind(1)
        self.band = torch.tensor(BAND_OF_AGE)[self.age]

    def __len__(self):
        return len(self.crops)


def labels_of(data, name):
    with open(data / f"{name}.csv", newline="") as file:
        rows = list(csv.DictReader(file))
    labels = [(AGES.index(r["age"]), GENDERS.index(r["gender"]), RACES.index(r["race"])) for r in rows]
    return torch.tensor(labels), [row["source"] for row in rows]


def load(crops_folder, data, name, distance):
    """All faces of `name` (train, eval) cut at `distance` (near, far) that the detector found.

    Returns the faces and the row of the CSV that each is.
    """
    base = Path(crops_folder) / f"{name}-{distance}"
    about = json.loads(base.with_suffix(".json").read_text())
    side = about["side"]
    labels, sources = labels_of(Path(data), name)
    rows = torch.tensor(about["rows"])
    crops = np.fromfile(base.with_suffix(".bin"), dtype=np.uint8).reshape(-1, side, side, 3)
    assert len(crops) == len(rows), f"{base}: {len(crops)} crops for {len(rows)} rows; run the crops step again"
    return Faces(torch.from_numpy(crops), labels[rows]), rows, sources


def is_held_out(source):
    """By the picture's name, so that the same faces are held out whatever else changes."""
    return int.from_bytes(hashlib.sha256(source.encode()).digest()[:4], "big") % HELD_OUT_ONE_IN == 0


def weights(faces):
    """How often each face is to be seen: small groups more often, by less than would make all groups equal."""
    group = faces.race * len(GENDERS) + faces.presentation
    of_band = faces.band * len(GENDERS) + faces.presentation
    power = lambda keys, exponent: torch.bincount(keys).double()[keys].pow(exponent)
    weight = power(group, -0.5) * power(faces.age, -0.25) * power(of_band, -0.1)
    return weight / weight.sum()


def epoch_order(weight, rng):
    """Indices of one pass, each face as often as its weight says to within one, in random order."""
    n = len(weight)
    edges = (weight.cumsum(0) * n).clamp(max=n - 1e-9)
    ticks = torch.arange(n, dtype=torch.double) + torch.rand(1, generator=rng, dtype=torch.double)
    return torch.searchsorted(edges, ticks.clamp(max=float(edges[-1])))[torch.randperm(n, generator=rng)]
