import type { LayoutOnScreen } from './answer.ts';
import { campaignAt, campaignChangeAfter } from './campaign.ts';
import type { Candidate } from './candidate.ts';
import type { Holder, Named } from './compiled.ts';
import type { CompiledPlaylist } from './compiled-playlist.ts';
import { changeAcrossDays, dayTurnAfter } from './day-change.ts';
import { type Deciders, daysThatMatter } from './days-that-matter.ts';
import { OVERLAY } from './facts.ts';
import { type Interruptions, interruptionChangeAfter, interruptionsAt } from './interruption.ts';
import { itemsOf, layoutsOf } from './layout-use.ts';
import { CLOSED_OWNER, FILLER_OWNER, interleave, type LoopOwner, loopItems } from './loop.ts';
import type { LoopItem } from './loop-item.ts';
import { type Moment, momentIn } from './moment.ts';
import type { Reading } from './pattern.ts';
import { creativeState } from './readiness.ts';
import { leaveRoom } from './room.ts';
import type { RungName } from './rung-name.ts';
import { isShopOpen, nextShopTurn } from './shop-hours.ts';
import { isValidOn, turningDays, validityOf } from './validity.ts';
import { wallChangeAfter } from './wall-change.ts';

/** What a rung puts on the screen. */
export interface Claim {
  /** Who brings the items; nobody by name below the campaigns. */
  readonly holders: readonly Named[];
  /** Its items in order, none on a dark screen. Strung together when asked: a timeline never does. */
  readonly loop: () => readonly LoopItem[];
  /** The layouts that its items name. */
  readonly layouts: () => readonly LayoutOnScreen[];
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
const fullScreen = (): readonly LayoutOnScreen[] => [];

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
    claim: on.length === 0 ? null : { holders: on, loop, layouts: () => layoutsOf(moment, on) },
    changeAt: () => interruptionChangeAfter(moment, interruptions, on),
  };
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
    claim: isOpen ? null : { holders: nobody, loop: () => loop, layouts: fullScreen },
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
    claim: claimOf(moment, band, () => sharedLoop(moment, band)),
    changeAt: () => campaignChangeAfter(moment, moment.view.main, band),
  };
};

function claimOf(moment: Moment, band: readonly Candidate[], loop: Claim['loop']): Claim | null {
  return band.length === 0
    ? null
    : { holders: band, loop, layouts: () => layoutsOf(moment, dividing(moment, band)) };
}

/** Of thousands that share a screen, those that divide it. */
function dividing({ schedule }: Moment, band: readonly Candidate[]): Holder[] {
  if (!schedule.parts.hasLayouts) return [];
  return band.filter(({ entry }) => entry.layout !== null).map(({ entry }) => entry);
}

/** The entries' items, each priority's in turn with one another, and the filler's where the entries leave room for it. */
function sharedLoop(moment: Moment, band: readonly Candidate[]): readonly LoopItem[] {
  const parts: (readonly LoopItem[])[] = [];
  for (let from = 0; from < band.length; ) {
    let to = from;
    while (to < band.length && band[to]?.priority === band[from]?.priority) to += 1;
    parts.push(interleave(runsOf(moment, band, from, to)));
    from = to;
  }
  if (leaveRoom(band)) parts.push(readyPart(moment, FILLER_OWNER, moment.schedule.parts.filler));
  // Thousands of items are not copied once more when one priority has the screen, as is the rule.
  return parts.length === 1 ? (parts[0] ?? []) : parts.flat();
}

function runsOf(
  moment: Moment,
  band: readonly Candidate[],
  from: number,
  to: number,
): (readonly LoopItem[])[] {
  const runs = new Array<readonly LoopItem[]>(to - from);
  for (let place = from; place < to; place += 1) {
    runs[place - from] = itemsOf(moment, (band[place] as Candidate).entry);
  }
  return runs;
}

/** Of a playlist that belongs to no entry, whatever part is ready. */
function readyPart({ playability }: Moment, owner: LoopOwner, playlist: CompiledPlaylist | null): LoopItem[] {
  return playlist === null ? [] : loopItems(owner, playability.of(playlist), null);
}

/** The store's default playlist. */
const filler: Rung = (moment) => constant(readyPart(moment, FILLER_OWNER, moment.schedule.parts.filler));

/** The last content that could play, whether or not this schedule still knows it, within its dates, on the whole screen. */
const last: Rung = (moment) => {
  const { facts, day } = moment;
  const ready = facts.lastLoop.filter((item) => creativeState(item.creative, facts) === 'ready');
  const valid = ready.filter(({ slot }) => isValidOn(validityOf(slot), day));
  const { claim } = constant(valid.map((item) => ({ ...item, layoutId: null })));
  return { claim, changeAt: () => dayTurnAfter(moment, turningDays(ready.map(({ slot }) => slot))) };
};

function constant(loop: readonly LoopItem[]): Step {
  return {
    claim: loop.length === 0 ? null : { holders: nobody, loop: () => loop, layouts: fullScreen },
    changeAt: never,
  };
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

const ABOVE_CAMPAIGNS: ReadonlySet<RungName> = new Set(['emergency', 'takeover', 'opening-hours']);

export interface Decision extends Claim {
  readonly rung: RungName;
  /** What lies over it; null when nothing does. */
  readonly overlay: Claim | null;
  readonly nextChangeAt: number | null;
}

/** What is on the screen. Its next change is the first of all: dates of slots, windows of entries, ends of alarms. */
export function decide(moment: Moment): Decision {
  const decision = climb(moment);
  const isSame = (then: Decision): boolean => isSameOnScreen(then, decision);
  const days = (): readonly number[] => daysThatMatter(moment, ...decidersOf(decision));
  return { ...decision, nextChangeAt: changeAcrossDays(moment, decision, climb, isSame, days) };
}

/** Who has a say on the main layer, and on the overlay. */
function decidersOf({ rung, holders, overlay }: Decision): [Deciders, Deciders] {
  const main = ABOVE_CAMPAIGNS.has(rung) ? 'nobody' : rung === 'campaign' ? holders : 'all';
  return [main, isBare(rung) ? 'nobody' : (overlay?.holders ?? 'all')];
}

/** Climbs down to the first rung with something playable, and decides the overlay by the campaigns' rules. */
function climb(moment: Moment): Decision {
  const changes: (number | null)[] = [];
  let decided: readonly [RungName, Claim] = [
    'holding',
    { holders: nobody, loop: () => [], layouts: fullScreen },
  ];
  for (const [name, rung] of LADDER) {
    const { claim, changeAt } = rung(moment);
    changes.push(changeAt());
    if (claim === null) continue;
    decided = [name, claim];
    break;
  }
  const [rung, claim] = decided;
  const overlay = isBare(rung) ? null : overlayAt(momentIn(moment, OVERLAY));
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
  const loop = () => interleave(runsOf(moment, band, 0, band.length));
  return {
    claim: claimOf(moment, band, loop),
    changeAt: () => campaignChangeAfter(moment, overlay, band),
  };
}

function isSameOnScreen(a: Decision, b: Decision): boolean {
  if (a.rung !== b.rung || (a.overlay === null) !== (b.overlay === null)) return false;
  return isSameClaim(a, b) && (a.overlay === null || b.overlay === null || isSameClaim(a.overlay, b.overlay));
}

function isSameClaim(a: Claim, b: Claim): boolean {
  return (
    a.holders.length === b.holders.length &&
    a.holders.every(({ shown }, place) => shown === b.holders[place]?.shown) &&
    isSameLoop(a.loop(), b.loop()) &&
    isSameDivision(a.layouts(), b.layouts())
  );
}

/** Of one schedule: equal keys stand for equal items, but for variants whose last day is over. */
function isSameLoop(a: readonly LoopItem[], b: readonly LoopItem[]): boolean {
  return a.length === b.length && a.every((item, place) => isSameItem(item, b[place]));
}

function isSameItem({ key, layoutId, slot }: LoopItem, other: LoopItem | undefined): boolean {
  return (
    key === other?.key && layoutId === other.layoutId && slot.variants.length === other.slot.variants.length
  );
}

/** Of loops that name the same layouts. */
function isSameDivision(a: readonly LayoutOnScreen[], b: readonly LayoutOnScreen[]): boolean {
  return a.every(({ zones }, place) =>
    zones.every(({ loop }, at) => isSameLoop(loop ?? [], b[place]?.zones[at]?.loop ?? [])),
  );
}

function earliest(instants: readonly (number | null)[]): number | null {
  let first: number | null = null;
  for (const instant of instants)
    if (instant !== null && (first === null || instant < first)) first = instant;
  return first;
}
