import { campaignAt, campaignChangeAfter } from './campaign.ts';
import type { Candidate } from './display-view.ts';
import { FILLER_OWNER, loopItems } from './loop.ts';
import type { LoopItem } from './loop-item.ts';
import type { Moment } from './moment.ts';
import { creativeState } from './readiness.ts';
import { leaveRoom } from './room.ts';
import type { RungName } from './rung-name.ts';

/** What a rung puts on the screen. */
export interface Claim {
  /** The entries behind it; none below the campaigns. */
  readonly candidates: readonly Candidate[];
  /** Its items in order, none only on the holding screen. Strung together when asked: a timeline never does. */
  readonly loop: () => readonly LoopItem[];
}

/** One step of the ladder. The highest one that claims the screen has it. */
interface Rung {
  readonly name: RungName;
  /** What it wants to show now, or null when it has nothing playable. */
  readonly claim: (moment: Moment) => Claim | null;
  /** The first later instant at which its claim differs from `claim`; null when never. */
  readonly changesAfter: (moment: Moment, claim: Claim | null) => number | null;
}

const never = (): null => null;

/**
 * The entries' items one entry after the other, and the filler's where the entries leave room for it. `flatMap` takes
 * four times as long on a loop of thousands.
 */
function sharedLoop(moment: Moment, candidates: readonly Candidate[]): LoopItem[] {
  const loop: LoopItem[] = [];
  for (const { entry, playlist } of candidates) {
    for (const item of moment.playability.items(entry, playlist)) loop.push(item);
  }
  if (leaveRoom(candidates)) loop.push(...fillerLoop(moment));
  return loop;
}

function fillerLoop({ schedule, playability }: Moment): LoopItem[] {
  if (schedule.filler === null) return [];
  return loopItems(FILLER_OWNER, schedule.filler, playability.of(schedule.filler));
}

const campaign: Rung = {
  name: 'campaign',
  claim: (moment) => {
    const candidates = campaignAt(moment);
    if (candidates.length === 0) return null;
    return { candidates, loop: () => sharedLoop(moment, candidates) };
  },
  changesAfter: (moment, claim) => campaignChangeAfter(moment, claim?.candidates ?? []),
};

/** The store's default playlist; unlike an entry it plays whatever part of it is ready. */
const filler: Rung = {
  name: 'filler',
  claim: (moment) => {
    const loop = fillerLoop(moment);
    return loop.length === 0 ? null : { candidates: [], loop: () => loop };
  },
  changesAfter: never,
};

/** The last content that could play, whether or not this schedule still knows it. */
const last: Rung = {
  name: 'last',
  claim: ({ facts }) => {
    const loop = facts.lastLoop.filter((item) => creativeState(item.creative, facts) === 'ready');
    return loop.length === 0 ? null : { candidates: [], loop: () => loop };
  },
  changesAfter: never,
};

/** Highest first. Emergency, takeover and opening hours go in front as they are built. */
const LADDER: readonly Rung[] = [campaign, filler, last];

export interface Decision extends Claim {
  readonly rung: RungName;
  readonly nextChangeAt: number | null;
}

/** Climbs down to the first rung with something playable; beneath the last one is the built-in holding screen. */
export function decide(moment: Moment): Decision {
  let nextChangeAt: number | null = null;
  for (const rung of LADDER) {
    const claim = rung.claim(moment);
    const change = rung.changesAfter(moment, claim);
    if (change !== null && (nextChangeAt === null || change < nextChangeAt)) nextChangeAt = change;
    if (claim !== null) return { rung: rung.name, ...claim, nextChangeAt };
  }
  return { rung: 'holding', candidates: [], loop: () => [], nextChangeAt };
}
