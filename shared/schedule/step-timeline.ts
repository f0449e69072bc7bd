import type { Layer } from './answer.ts';
import { clockHourAt, HOUR_MS } from './clock-hour.ts';
import { expectedMs } from './item-length.ts';
import type { LoopItem } from './loop-item.ts';
import { begin, brought, EMPTY_BOOK, type PlayBook, type Share } from './play-book.ts';
import { sharesOf } from './share-of-voice.ts';
import { itemInTurn, moved, type Position } from './turn.ts';
import { clockOf } from './zone.ts';

/**
 * A walk goes from one of these hours of the clock to the next: short enough to be walked at once by whoever joins
 * late (a thousand items take about a tenth of a second), and so seldom that the item which is cut there is no matter.
 */
const STAGE_MS = 3 * HOUR_MS;
/** The loop that is on and the one that comes are asked about in turns. */
const WALKS = 2;
/** While limits keep everything from beginning, this often somebody looks again. */
const LOOK_MS = 1000;

/** One stay of an item on the timeline, half-open, in ms since 1970. */
export interface Beat {
  readonly item: LoopItem;
  readonly from: number;
  readonly until: number;
}

/** A walk through a loop whose items do not simply take turns, as far as it has come. */
interface Walk {
  readonly stage: Stage;
  readonly shares: readonly Share[];
  readonly positions: readonly Position[];
  readonly book: PlayBook;
  readonly beat: Beat;
  /** What begins when the beat ends; null at the end of the stage. */
  readonly next: LoopItem | null;
}

/**
 * Which item of a loop is on at an instant, and since when: told by the instant alone, so that screens which have the
 * same loop and the same time show the same thing at the same place, whenever they began. Nobody leads.
 *
 * A loop goes round and round since 1970. Where entries have shares or limits, what has played decides what comes next,
 * and no two screens have played the same: then the timeline is what a screen would have played that began at
 * midnight, at three, six and so on (by its own clock) and never missed anything. A timeline remembers how far it has
 * walked; its answers do not depend on that.
 */
export class StepTimeline {
  readonly #zone: string;
  readonly #walks = new Map<string, Walk>();

  /** @param zone IANA zone whose clock hours count */
  constructor(zone: string) {
    this.#zone = zone;
  }

  /** Null where nothing of the layer can be in step: its loop is empty, or nobody knows how long its films are. */
  at(layer: Layer, instant: number): Beat | null {
    const loop = layer.loop.filter(hasKnownLength);
    if (loop.length === 0) return null;
    const isFree = layer.entries.every(
      (entry) => entry.secondsPerHour === null && entry.maxPlaysPerHour === null,
    );
    return isFree ? roundAt(loop, instant) : this.#walkTo({ ...layer, loop }, instant);
  }

  #walkTo(layer: Layer, instant: number): Beat {
    const signature = signatureOf(layer);
    let walk = this.#walks.get(signature);
    if (walk === undefined || !isWithin(walk.stage, instant) || instant < walk.beat.from)
      walk = this.#begin(layer, instant);
    while (walk.beat.until <= instant && walk.next !== null)
      walk = { ...walk, ...this.#enter(walk, layer, walk.next, walk.beat.until) };
    this.#remember(signature, walk);
    return walk.beat;
  }

  #remember(signature: string, walk: Walk): void {
    this.#walks.delete(signature);
    this.#walks.set(signature, walk);
    const [oldest] = this.#walks.keys();
    if (this.#walks.size > WALKS && oldest !== undefined) this.#walks.delete(oldest);
  }

  #begin(layer: Layer, instant: number): Walk {
    const stage = stageAround(this.#zone, instant);
    const shares = sharesOf(layer.entries, layer.loop);
    const start = { stage, shares, positions: [], book: EMPTY_BOOK };
    // Nobody has begun anything yet, so something may; the first is there for the type alone.
    const item = this.#inTurn(start, layer, stage.start) ?? (layer.loop[0] as LoopItem);
    return { ...start, ...this.#enter(start, layer, item, stage.start) };
  }

  /** An item comes on at `at`, and stays until its successor may. */
  #enter(
    { stage, shares, positions, book }: Omit<Walk, 'beat' | 'next'>,
    layer: Layer,
    item: LoopItem,
    at: number,
  ): Pick<Walk, 'positions' | 'book' | 'beat' | 'next'> {
    const played = {
      book: begin(book, item.entryId, shares, at, this.#hourOf),
      positions: moved(positions, item, layer.loop),
    };
    let until = at + expectedMs(item);
    let next: LoopItem | null = null;
    while (until < stage.end) {
      next = this.#inTurn(played, layer, until);
      if (next !== null) break;
      until += LOOK_MS;
    }
    return { ...played, beat: { item, from: at, until: Math.min(until, stage.end) }, next };
  }

  #inTurn({ positions, book }: Pick<Walk, 'positions' | 'book'>, layer: Layer, at: number): LoopItem | null {
    const hour = this.#hourOf(at);
    return itemInTurn(layer, { positions, book: brought(book, at, this.#hourOf), now: at, hour });
  }

  readonly #hourOf = (instant: number) => clockHourAt(this.#zone, instant);
}

/** Only a film that nobody has measured and nobody has cut may last as long as it likes. */
function hasKnownLength({ creative, durationMs }: LoopItem): boolean {
  return creative.kind !== 'video' || durationMs !== null || creative.media.durationMs !== undefined;
}

function roundAt(loop: readonly LoopItem[], instant: number): Beat {
  const round = loop.reduce((sum, item) => sum + expectedMs(item), 0);
  let until = instant - (((instant % round) + round) % round);
  for (const item of loop) {
    const from = until;
    until += expectedMs(item);
    if (instant < until) return { item, from, until };
  }
  throw new RangeError(`no item of a loop of ${round} ms is on at ${instant}`);
}

/** All that the walk depends on besides the instant. */
function signatureOf({ entries, loop }: Layer): string {
  const quotas = entries.map(({ id, priority, secondsPerHour, maxPlaysPerHour }) => [
    id,
    priority,
    secondsPerHour,
    maxPlaysPerHour,
  ]);
  return JSON.stringify([quotas, loop.map((item) => [item.key, item.entryId, expectedMs(item)])]);
}

interface Stage {
  readonly start: number;
  readonly end: number;
}

function isWithin({ start, end }: Stage, instant: number): boolean {
  return start <= instant && instant < end;
}

/** The stage around an instant on the wall clock of a zone; of UTC where this runtime does not know the zone. */
function stageAround(zone: string, instant: number): Stage {
  const clock = clockOf(zone);
  const wall = clock?.wallAt(instant) ?? instant;
  const start = wall - (((wall % STAGE_MS) + STAGE_MS) % STAGE_MS);
  if (!clock) return { start, end: start + STAGE_MS };
  return {
    start: clock.firstReach(start, instant - 2 * STAGE_MS),
    end: clock.firstReach(start + STAGE_MS, instant),
  };
}
