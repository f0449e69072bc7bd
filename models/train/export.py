"""Calibrates the trained network on the held-out part of the training faces and writes it as a list of layers.

Into --out: `network.json` (layers, with places in) `network.bin` (float32, little endian) for models/export.ts;
`golden.json`: what the network answers to pictures that anyone can draw again; `thresholds.json`: what it is worth on the
held-out faces when it may stay silent. Batch norms are folded, the calibration lies in the heads' own weights.
"""

import argparse
import json
from pathlib import Path

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

from measure import band_probabilities, by_group, logits, percent
from network import AGES, INPUT_SIZE, PRESENTATIONS, AgeBandNet
from targets import BAND_MATRIX
from train import subset
from faces import is_held_out, load

GOLDEN_PATTERNS = [(1, 2, 5), (3, 1, 7), (2, 3, 11), (5, 4, 13)]


def pattern(a, b, c, size=INPUT_SIZE):
    """A picture of whole numbers, the same in every language: (size, size, 3) uint8."""
    y, x, channel = np.meshgrid(np.arange(size), np.arange(size), np.arange(3), indexing="ij")
    return ((a * x + b * y + (x * y) // c + 40 * channel) % 256).astype(np.uint8)


class Calibration(nn.Module):
    """One temperature, and one bias for each answer: training saw small groups more often than they are."""

    def __init__(self, answers):
        super().__init__()
        self.log_sharpness = nn.Parameter(torch.zeros(1))
        self.bias = nn.Parameter(torch.zeros(answers))

    def forward(self, given):
        return given * self.log_sharpness.exp() + self.bias


def fitted(calibration, given, loss):
    optimizer = torch.optim.LBFGS(calibration.parameters(), max_iter=200, line_search_fn="strong_wolfe")

    def closure():
        optimizer.zero_grad()
        value = loss(calibration(given)) + 1e-3 * calibration.bias.square().sum()
        value.backward()
        return value

    optimizer.step(closure)
    return calibration


def held_out(options):
    parts = []
    for distance in ("near", "far"):
        faces, rows, sources = load(options.crops, options.data, "train", distance)
        held = torch.tensor([is_held_out(source) for source in sources])
        parts.append(subset(faces, rows, held[rows])[0])
    return parts


def calibrated(net, near):
    """Folds what makes the probabilities true into the heads."""
    with torch.no_grad():
        age, presentation = logits(net, near.crops)

    def age_loss(values):
        log_age = values.log_softmax(1)
        bands = (log_age.exp() @ BAND_MATRIX).clamp_min(1e-9).log()
        return F.nll_loss(log_age, near.age) + F.nll_loss(bands, near.band)

    fits = {
        "age": fitted(Calibration(len(AGES)), age, age_loss),
        "presentation": fitted(
            Calibration(len(PRESENTATIONS)), presentation, lambda values: F.cross_entropy(values, near.presentation)
        ),
    }
    with torch.no_grad():
        for name, fit in fits.items():
            head, sharpness = getattr(net, name).answer, fit.log_sharpness.exp()
            head.weight.mul_(sharpness)
            head.bias.mul_(sharpness).add_(fit.bias)
    return {name: {"sharpness": fit.log_sharpness.exp().item(), "bias": fit.bias.tolist()} for name, fit in fits.items()}


class Writer:
    def __init__(self):
        self.parts, self.at = [], 0

    def put(self, values):
        data = values.detach().contiguous().numpy().astype("<f4")
        self.parts.append(data.tobytes())
        place = {"shape": list(data.shape), "offset": self.at}
        self.at += data.nbytes
        return place

    def convolution(self, layer):
        """Weights as TFLite has them: outputs, rows, columns, inputs."""
        conv, norm = layer[-2], layer[-1]
        scale = norm.weight / (norm.running_var + norm.eps).sqrt()
        weights = (conv.weight * scale[:, None, None, None]).permute(0, 2, 3, 1)
        return {"weights": self.put(weights), "bias": self.put(norm.bias - norm.running_mean * scale)}


def layers_of(net, writer):
    layers = []
    for stage in net.stages:
        layers.append({"op": "convolution", "stride": 2, **writer.convolution(stage.down)})
        for block in stage.blocks:
            first, second = writer.convolution(block.first), writer.convolution(block.second)
            layers.append({"op": "residual", "first": first, "second": second})
    for name in ("age", "presentation"):
        head = getattr(net, name)
        place, answer = writer.put(head.place.permute(0, 2, 3, 1)), head.answer
        given = {"weights": writer.put(answer.weight), "bias": writer.put(answer.bias)}
        layers.append({"op": "head", "name": name, "place": place, **given})
    return layers


@torch.no_grad()
def golden(net):
    answers = []
    for numbers in GOLDEN_PATTERNS:
        picture = torch.from_numpy(pattern(*numbers)).permute(2, 0, 1)[None].float() / 255
        age, presentation = net(picture)
        answers.append(
            {
                "pattern": numbers,
                "age": [round(value, 6) for value in age.softmax(1)[0].tolist()],
                "presentation": [round(value, 6) for value in presentation.softmax(1)[0].tolist()],
            }
        )
    return answers


@torch.no_grad()
def worth(net, faces):
    """Plain, and with each threshold: how much stays answered, and how much of that is right."""
    age, presentation = logits(net, faces.crops)
    bands = band_probabilities(age)
    best, band = bands.max(1)
    band_right = band == faces.band
    sure, guess = presentation.softmax(1).max(1)
    presentation_right = guess == faces.presentation
    tells = lambda keep, right: {"kept": percent(keep), "right": percent(right[keep])}
    product = {}
    for confidence in (0.5, 0.6, 0.65, 0.7, 0.75):
        for guard in (0.03, 0.05, 0.08, 0.15, 0.25):
            answered = (bands[:, 0] < guard) & (bands[:, 1:].max(1).values >= confidence)
            adults, minors = faces.band > 0, faces.band == 0
            product[f"{confidence} guard {guard}"] = {
                "adultsAnswered": percent(answered[adults]),
                "right": percent(band_right[answered & adults]),
                "minorsGivenABand": percent(answered[minors]),
            }
    return {
        "bands": percent(band_right),
        "bandRecall": [percent(band_right[faces.band == index]) for index in range(4)],
        "bandsByGroup": by_group(band_right, faces),
        "bandsAt": {str(t): tells(best >= t, band_right) for t in (0.4, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8)},
        "presentation": percent(presentation_right),
        "presentationByGroup": by_group(presentation_right, faces),
        "presentationAt": {
            str(t): tells(sure >= t, presentation_right) for t in (0.7, 0.8, 0.85, 0.9, 0.93, 0.95, 0.97, 0.98, 0.99)
        },
        "product": product,
    }


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("data", "crops", "out"):
        parser.add_argument(f"--{name}", required=True)
    options = parser.parse_args()
    out = Path(options.out)
    net = AgeBandNet()
    net.load_state_dict(torch.load(out / "network.pt"))
    net.eval()
    near, far = held_out(options)
    fit = calibrated(net, near)
    writer = Writer()
    network = {
        "input": {"size": INPUT_SIZE, "mean": 127.5, "deviation": 63.75},
        "calibration": fit,
        "layers": layers_of(net, writer),
    }
    (out / "network.bin").write_bytes(b"".join(writer.parts))
    (out / "network.json").write_text(json.dumps(network, indent=1))
    (out / "golden.json").write_text(json.dumps(golden(net), indent=1))
    (out / "thresholds.json").write_text(json.dumps({"near": worth(net, near), "far": worth(net, far)}, indent=1))
    print(json.dumps({"parameters": writer.at // 4, "calibration": fit}))


if __name__ == "__main__":
    main()
