"""The network: plain 3x3 convolutions with residual blocks, and two heads, each with its own weighing of the last map.

Its shape is that of the .tflite file to come: every stride-2 convolution pads as TensorFlow's SAME does, and batch norms fold into the convolution before them. 160 numbers are left of a face for each head,
trained on nothing but age and presentation: nothing here is asked to tell two people of one band apart.
"""

import torch
from torch import nn
from torch.nn import functional as F

INPUT_SIZE = 88
AGES = ["0-2", "3-9", "10-19", "20-29", "30-39", "40-49", "50-59", "60-69", "more than 70"]
PRESENTATIONS = ["masculine", "feminine"]
# Index of the band (under 20, 20-39, 40-59, 60+) that each age belongs to.
BAND_OF_AGE = [0, 0, 0, 1, 1, 2, 2, 3, 3]
# Channels of each stage and its residual blocks; a stage halves the map: 88 -> 44, 22, 11, 6.
STAGES = ((24, 0), (48, 1), (96, 2), (160, 2))
LAST_MAP = -(-INPUT_SIZE // 2 ** len(STAGES))


class Same(nn.Module):
    """What a 3x3 convolution of stride 2 needs around a map: right and below only where its side is even."""

    def forward(self, x):
        before = x.shape[-1] % 2
        return F.pad(x, (before, 1, before, 1))


def convolution(inputs, outputs, stride=1):
    """3x3, batch norm; no activation."""
    pad = [Same()] if stride == 2 else []
    conv = nn.Conv2d(inputs, outputs, 3, stride, 0 if stride == 2 else 1, bias=False)
    return nn.Sequential(*pad, conv, nn.BatchNorm2d(outputs))


class Residual(nn.Module):
    def __init__(self, channels):
        super().__init__()
        self.first = convolution(channels, channels)
        self.second = convolution(channels, channels)
        # Starts as the identity: a deeper network then trains as steadily as a shallow one.
        nn.init.zeros_(self.second[-1].weight)

    def forward(self, x):
        return F.relu(x + self.second(F.relu(self.first(x), inplace=True)), inplace=True)


class Stage(nn.Module):
    def __init__(self, inputs, outputs, blocks):
        super().__init__()
        self.down = convolution(inputs, outputs, 2)
        self.blocks = nn.Sequential(*(Residual(outputs) for _ in range(blocks)))

    def forward(self, x):
        return self.blocks(F.relu(self.down(x), inplace=True))


class Head(nn.Module):
    """Weighs the map by place before its mean, as a face always lies the same way in the picture, then answers."""

    def __init__(self, channels, answers, dropout):
        super().__init__()
        self.place = nn.Parameter(torch.ones(1, channels, LAST_MAP, LAST_MAP))
        self.dropout = nn.Dropout(dropout)
        self.answer = nn.Linear(channels, answers)

    def forward(self, features):
        place = self.place
        if features.shape[-2:] != place.shape[-2:]:
            place = F.interpolate(place, size=features.shape[-2:], mode="bilinear", align_corners=False)
        return self.answer(self.dropout((features.float() * place).mean((2, 3))))


class AgeBandNet(nn.Module):
    """Pictures (n, 3, size, size), RGB 0..1 -> logits of the nine ages (n, 9) and of presentation (n, 2)."""

    def __init__(self, stages=STAGES, dropout=0.25):
        super().__init__()
        widths = [3, *(channels for channels, _ in stages)]
        self.stages = nn.Sequential(
            *(Stage(inputs, outputs, blocks) for inputs, (outputs, blocks) in zip(widths, stages))
        )
        self.age = Head(widths[-1], len(AGES), dropout)
        self.presentation = Head(widths[-1], len(PRESENTATIONS), dropout)
        for module in self.modules():
            if isinstance(module, nn.Conv2d):
                nn.init.kaiming_normal_(module.weight, mode="fan_out", nonlinearity="relu")

    def forward(self, pictures):
        features = self.stages((pictures - 0.5) / 0.25)
        return self.age(features), self.presentation(features)
