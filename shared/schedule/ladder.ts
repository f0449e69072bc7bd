import { campaignAt, campaignChangeAfter } from './campaign.ts';
import type { Candidate } from './candidate.ts';
import type { CompiledInterruption, CompiledPlaylist, Named } from './compiled.ts';
import { type Interruptions, interruptionChangeAfter, interruptionsAt } from './interruption.ts';
import { CLOSED_OWNER, FILLER_OWNER, interleave, type LoopOwner, loopItems } from './loop.ts';
import type { LoopItem } from './loop-item.ts';
import type { Moment } from './moment.ts';
import type { Reading } from './pattern.ts';
import { creativeState } from './readiness.ts';
import { leaveRoom } from './room.ts';
import type { RungName } from './rung-name.ts';
import { isShopOpen, nextShopTurn } from './shop-hours.ts';
import { wallChangeAfter } from './wall-change.ts';

/** What a rung puts on the screen. */
export interface Claim {
  /** Who brings the items; nobody by name below the campaigns. */
  readonly holders: readonly Named[];
  /** Its items in order, none on a dark screen. Strung together when asked: a timeline never does. */
  readonly loop: () => readonly LoopItem[];
}

/** What a rung would show now, or null when it has nothing playable, and the first later instant at which that differs. */
interface Step {
  readonly claim: Claim | null;
  /** Null when never. Worked out when asked. */
  readonly changeAt: () => number | null;
}

type Rung = (moment: Moment) => Step;

const never = (): null => null;
const nobody: readonly Named[] = [];

/** An alarm shows whatever part of it is ready: a picture that is still to come must not keep the words away. */
const emergency: Rung = (moment) =>
  interrupt(moment, {
    ranked: moment.view.emergencies,
    isPlayable: ({ playlist }) => playlist !== null && moment.playability.of(playlist).ready.length > 0,
  });

const takeover: Rung = (moment) =>
  interrupt(moment, {
    ranked: moment.view.takeovers,
    isPlayable: ({ playlist }) => playlist !== null && moment.playability.of(playlist).complete,
  });

function interrupt(moment: Moment, interruptions: Interruptions): Step {
  const on = interruptionsAt(moment, interruptions);
  const loop = () => interleave(on.map((one) => itemsOf(moment, one)));
  return {
    claim: on.length === 0 ? null : { holders: on, loop },
    changeAt: () => interruptionChangeAfter(moment, interruptions, on),
  };
}

function itemsOf({ playability }: Moment, one: CompiledInterruption): readonly LoopItem[] {
  return one.playlist === null ? [] : playability.items(one, one.playlist);
}

/** Claims the screen while the shop is closed, with what is to be played then or with nothing: a dark screen. */
const openingHours: Rung = (moment) => {
  const { shop } = moment.view;
  const loop = readyPart(moment, CLOSED_OWNER, shop?.closed ?? null);
  // What was asked for cannot play: better the shop's campaigns than a dark screen that nobody wants.
  if (shop === null || (loop.length === 0 && !shop.isDark)) return { claim: null, changeAt: never };
  const readingOn = ({ readings }: Moment): Reading => readings[shop.clock] as Reading;
  const isOpen = isShopOpen(shop.hours, readingOn(moment));
  return {
    claim: isOpen ? null : { holders: nobody, loop: () => loop },
    changeAt: () =>
      wallChangeAfter(
        moment,
        (from) =>
          from.readings.map((reading, clock) =>
            clock === shop.clock ? nextShopTurn(shop.hours, reading) : Number.POSITIVE_INFINITY,
          ),
        (then) => isShopOpen(shop.hours, readingOn(then)) === isOpen,
      ),
  };
};

const campaign: Rung = (moment) => {
  const band = campaignAt(moment, moment.view.main);
  return {
    claim: band.length === 0 ? null : { holders: band, loop: () => sharedLoop(moment, band) },
    changeAt: () => campaignChangeAfter(moment, moment.view.main, band),
  };
};

/** The entries' items, each priority's in turn with one another, and the filler's where the entries leave room for it. */
function sharedLoop(moment: Moment, band: readonly Candidate[]): LoopItem[] {
  const loop: LoopItem[] = [];
  for (let from = 0; from < band.length; ) {
    let to = from;
    while (to < band.length && band[to]?.priority === band[from]?.priority) to += 1;
    const level = band.slice(from, to);
    const items = interleave(level.map(({ entry, playlist }) => moment.playability.items(entry, playlist)));
    for (const item of items) loop.push(item);
    from = to;
  }
  if (leaveRoom(band)) loop.push(...readyPart(moment, FILLER_OWNER, moment.schedule.parts.filler));
  return loop;
}

/** Of a playlist that belongs to no entry, whatever part is ready. */
function readyPart({ playability }: Moment, owner: LoopOwner, playlist: CompiledPlaylist | null): LoopItem[] {
  return playlist === null ? [] : loopItems(owner, playlist, playability.of(playlist));
}

/** The store's default playlist. */
const filler: Rung = (moment) => constant(readyPart(moment, FILLER_OWNER, moment.schedule.parts.filler));

/** The last content that could play, whether or not this schedule still knows it. */
const last: Rung = ({ facts }) =>
  constant(facts.lastLoop.filter((item) => creativeState(item.creative, facts) === 'ready'));

function constant(loop: readonly LoopItem[]): Step {
  return { claim: loop.length === 0 ? null : { holders: nobody, loop: () => loop }, changeAt: never };
}

/** Highest first. Beneath the last one is the built-in holding screen. */
const LADDER: readonly (readonly [RungName, Rung])[] = [
  ['emergency', emergency],
  ['takeover', takeover],
  ['opening-hours', openingHours],
  ['campaign', campaign],
  ['filler', filler],
  ['last', last],
];

export interface Decision extends Claim {
  readonly rung: RungName;
  /** What lies over it; null when nothing does. */
  readonly overlay: Claim | null;
  readonly nextChangeAt: number | null;
}

/** Climbs down to the first rung with something playable, and decides the overlay by the campaigns' rules. */
export function decide(moment: Moment): Decision {
  const changes: (number | null)[] = [];
  let decided: readonly [RungName, Claim] = ['holding', { holders: nobody, loop: () => [] }];
  for (const [name, rung] of LADDER) {
    const { claim, changeAt } = rung(moment);
    changes.push(changeAt());
    if (claim === null) continue;
    decided = [name, claim];
    break;
  }
  const [rung, claim] = decided;
  const overlay = isBare(rung) ? null : overlayAt(moment);
  if (overlay !== null) changes.push(overlay.changeAt());
  return { rung, ...claim, overlay: overlay?.claim ?? null, nextChangeAt: earliest(changes) };
}

/** An alarm fills the screen, and a closed shop has nothing to add. When either ends, the screen changes anyway. */
function isBare(rung: RungName): boolean {
  return rung === 'emergency' || rung === 'opening-hours';
}

function overlayAt(moment: Moment): Step {
  const { overlay } = moment.view;
  const band = campaignAt(moment, overlay);
  const loop = () => interleave(band.map(({ entry, playlist }) => moment.playability.items(entry, playlist)));
  return {
    claim: band.length === 0 ? null : { holders: band, loop },
    changeAt: () => campaignChangeAfter(moment, overlay, band),
  };
}

function earliest(instants: readonly (number | null)[]): number | null {
  let first: number | null = null;
  for (const instant of instants)
    if (instant !== null && (first === null || instant < first)) first = instant;
  return first;
}
