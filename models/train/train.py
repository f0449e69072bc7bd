"""Trains the network of models/README.md from random weights. Run through `npm run train`, which cuts the crops first.

Seeded, and to be resumed: run it again with the same --out and it goes on from its last checkpoint. Without --minutes a
run depends on its arguments alone; with it, the schedule hurries so that the run ends in that time on this machine.
"""

import argparse
import copy
import json
import math
import time
from pathlib import Path

import torch

from augment import shop, views
from faces import Faces, epoch_order, is_held_out, load, weights
from measure import logits, measure
from muon import Muon
from network import INPUT_SIZE, PRESENTATIONS, AgeBandNet
from targets import loss_of, mixed, told

# Early steps need no fine detail: small pictures cost a fraction, and what they teach holds later. (Until, size.)
SIZES = ((0.2, 48), (0.6, 64), (math.inf, INPUT_SIZE))
WARM_UP_SHARE = 0.02
MIX_UNTIL = 0.95
EMA_DECAY = 0.9985
# Labels are guesses, and the mean network of that far is another: from then on each face is told as a mix of both.
SECOND_OPINIONS = ((0.45, 0.25), (0.62, 0.35), (0.8, 0.4))
# A group that is told worse counts for more, by no more than this.
MOST_WEIGHT = 1.7
CHECKPOINT_SECONDS = 90
LOG_SECONDS = 30


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", default="../shared/data/faces", help="FairFace: train.csv, eval.csv and their shards")
    parser.add_argument("--crops", default=".cache/train", help="folder of the crops")
    parser.add_argument("--out", default=".cache/train/run", help="folder of checkpoint, log and the trained network")
    parser.add_argument("--epochs", type=float, default=50)
    parser.add_argument("--minutes", type=float, default=math.inf, help="end by then, however far it got")
    parser.add_argument("--batch", type=int, default=128)
    parser.add_argument("--rate", type=float, default=0.004, help="highest learning rate")
    parser.add_argument("--decay", type=float, default=0.05, help="weight decay")
    parser.add_argument("--far-share", type=float, default=0.3, help="share of crops taken from small faces")
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--seed", type=int, default=1)
    return parser.parse_args()


class Run:
    """All that a checkpoint holds."""

    def __init__(self, options, train):
        self.options, self.train = options, train
        torch.manual_seed(options.seed)
        self.rng = torch.Generator().manual_seed(options.seed)
        self.net = AgeBandNet().to(memory_format=torch.channels_last)
        self.smooth = copy.deepcopy(self.net)
        kernels = [p for p in self.net.stages.parameters() if p.dim() == 4]
        others = [p for p in self.net.parameters() if all(p is not kernel for kernel in kernels)]
        self.muon = Muon(kernels, weight_decay=options.decay)
        self.adam = torch.optim.AdamW(others, lr=0, betas=(0.9, 0.98), weight_decay=0)
        self.targets = told(train)
        self.group = train.race * len(PRESENTATIONS) + train.presentation
        self.group_loss = torch.full((int(self.group.max()) + 1,), 0.6)
        self.opinions = 0
        self.weight = weights(train)
        self.order, self.at = epoch_order(self.weight, self.rng), 0
        self.seen, self.steps, self.seconds = 0, 0, 0.0
        self.path = Path(options.out) / "checkpoint.pt"

    @property
    def progress(self):
        by_images = self.seen / (self.options.epochs * len(self.train))
        return min(1.0, max(by_images, self.seconds / (60 * self.options.minutes)))

    def save(self):
        part = self.path.with_suffix(".part")
        keep = ("order", "at", "seen", "steps", "seconds", "targets", "group_loss", "opinions")
        parts = {name: getattr(self, name).state_dict() for name in ("net", "smooth", "muon", "adam")}
        randoms = {"rng": self.rng.get_state(), "dropout": torch.get_rng_state()}
        torch.save({**parts, **randoms, **{name: getattr(self, name) for name in keep}}, part)
        part.replace(self.path)

    def restore(self):
        if not self.path.exists():
            return False
        kept = torch.load(self.path)
        for name, value in kept.items():
            if name == "rng":
                self.rng.set_state(value)
            elif name == "dropout":
                torch.set_rng_state(value)
            elif name in ("net", "smooth", "muon", "adam"):
                getattr(self, name).load_state_dict(value)
            else:
                setattr(self, name, value)
        return True

    def batch(self):
        """Indices of the next faces, across the border of two passes."""
        size = self.options.batch
        if self.at + size > len(self.order):
            self.order, self.at = epoch_order(self.weight, self.rng), 0
        self.at += size
        return self.order[self.at - size : self.at]

    def size(self):
        """Side of the pictures of this step."""
        return next(size for until, size in SIZES if self.progress < until)

    def step(self):
        progress, size = self.progress, self.size()
        self.ask_again(progress, size)
        warm = min(1, progress / WARM_UP_SHARE)
        rate = self.options.rate * warm * 0.5 * (1 + math.cos(math.pi * progress)) + 1e-6
        for optimizer in (self.muon, self.adam):
            for group in optimizer.param_groups:
                group["lr"] = rate
        index = self.batch()
        pictures = shop(views(self.train.take(index, self.rng), size, self.rng), self.rng)
        targets = [target[index] for target in self.targets]
        if progress < MIX_UNTIL:
            pictures, targets = mixed(pictures, targets, self.rng)
        self.net.train()
        with torch.autocast("cpu", dtype=torch.bfloat16):
            answers = self.net(pictures.contiguous(memory_format=torch.channels_last))
        groups = self.group[index]
        loss, losses = loss_of(*answers, targets, self.weight_of(groups))
        self.remember(groups, losses)
        self.muon.zero_grad(set_to_none=True)
        self.adam.zero_grad(set_to_none=True)
        loss.backward()
        self.muon.step()
        self.adam.step()
        self.smoothen()
        self.seen += len(index)
        self.steps += 1
        return loss.item(), rate, size

    def weight_of(self, groups):
        """What each face's presentation counts for: more in the groups that are told worse."""
        weight = (self.group_loss / self.group_loss.mean()).square().clamp(1 / MOST_WEIGHT, MOST_WEIGHT)[groups]
        return weight / weight.mean()

    def remember(self, groups, losses):
        """Follows the mean loss of each group, slowly."""
        there, total = torch.bincount(groups, minlength=len(self.group_loss)), torch.zeros_like(self.group_loss)
        latest = total.index_add(0, groups, losses) / there.clamp_min(1)
        self.group_loss.lerp_(torch.where(there > 0, latest, self.group_loss), 0.01)

    @torch.no_grad()
    def ask_again(self, progress, size):
        """What each training face is told as, mixed anew from its label and what the mean network says of it."""
        due = [share for at, share in SECOND_OPINIONS if at <= progress]
        if len(due) <= self.opinions:
            return
        self.opinions = len(due)
        said = [answer.softmax(1) for answer in logits(self.smooth, self.train.crops, size, coarse=True)]
        self.targets = [torch.lerp(label, opinion, due[-1]) for label, opinion in zip(told(self.train), said)]

    @torch.no_grad()
    def smoothen(self):
        """The network that is kept is the mean of the latest ones."""
        decay = min(EMA_DECAY, (1 + self.steps) / (10 + self.steps))
        for kept, latest in zip(self.smooth.state_dict().values(), self.net.state_dict().values()):
            if kept.dtype.is_floating_point:
                kept.lerp_(latest, 1 - decay)
            else:
                kept.copy_(latest)


class NearAndFar(Faces):
    """Near crops, of which some are replaced by the same face cut from a smaller one."""

    def __init__(self, near, rows, far, far_rows, share):
        self.crops, self.race, self.band = near.crops, near.race, near.band
        self.age, self.presentation = near.age, near.presentation
        place = torch.full((int(max(rows.max(), far_rows.max())) + 1,), -1)
        place[far_rows] = torch.arange(len(far_rows))
        self.far_crops, self.far_at, self.share = far.crops, place[rows], share

    def take(self, index, rng):
        crops = self.crops[index]
        far = self.far_at[index]
        chosen = (torch.rand(len(index), generator=rng) < self.share) & (far >= 0)
        crops[chosen] = self.far_crops[far[chosen]]
        return crops


def subset(faces, rows, keep):
    part = copy.copy(faces)
    for name in ("crops", "age", "presentation", "race", "band"):
        setattr(part, name, getattr(faces, name)[keep])
    return part, rows[keep]


def split(options):
    """Faces to train on, and those held out of them."""
    near, rows, sources = load(options.crops, options.data, "train", "near")
    held = torch.tensor([is_held_out(source) for source in sources])
    far, far_rows, _ = load(options.crops, options.data, "train", "far")
    kept_near, kept_rows = subset(near, rows, ~held[rows])
    held_near, _ = subset(near, rows, held[rows])
    held_far, _ = subset(far, far_rows, held[far_rows])
    return NearAndFar(kept_near, kept_rows, far, far_rows, options.far_share), held_near, held_far


def main():
    options = arguments()
    torch.set_num_threads(options.threads)
    Path(options.out).mkdir(parents=True, exist_ok=True)
    log_file = open(Path(options.out) / "train.log", "a", buffering=1)

    def log(**what):
        line = json.dumps(what)
        print(line, flush=True)
        log_file.write(line + "\n")

    train, held_near, held_far = split(options)
    run = Run(options, train)
    resumed = run.restore()
    parameters = sum(p.numel() for p in run.net.parameters())
    log(start=vars(options) | {"minutes": str(options.minutes)}, parameters=parameters, resumed=resumed,
        train=len(train), heldOut=len(held_near))
    clock, logged, saved, losses = time.monotonic(), run.seconds, run.seconds, []
    began = clock - run.seconds
    next_measure = math.floor(run.progress * 16 + 1) / 16
    while run.progress < 1:
        loss, rate, size = run.step()
        run.seconds = time.monotonic() - began
        losses.append(loss)
        if run.seconds - logged > LOG_SECONDS:
            log(seconds=round(run.seconds), images=run.seen, epoch=round(run.seen / len(train), 2),
                progress=round(run.progress, 3), loss=round(sum(losses) / len(losses), 4), rate=round(rate, 5), size=size)
            logged, losses = run.seconds, []
        if run.progress >= next_measure and run.progress < 1:
            log(heldOut=measure(run.smooth, held_near, size, coarse=True), progress=round(run.progress, 3))
            next_measure += 1 / 16
        if run.seconds - saved > CHECKPOINT_SECONDS:
            run.save()
            saved = run.seconds
    run.save()
    torch.save(run.smooth.state_dict(), Path(options.out) / "network.pt")
    log(done=True, images=run.seen, seconds=round(run.seconds), near=measure(run.smooth, held_near),
        far=measure(run.smooth, held_far))


if __name__ == "__main__":
    main()
