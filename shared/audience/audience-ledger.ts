import { z } from 'zod';
import { Id, Instant } from '../model/id.ts';
import type { NewCell } from './audience-cell.ts';
import { CellBand } from './audience-context.ts';
import { METRICS_VERSION, QUARTER_MS, RAW_KEPT_MS } from './constants.ts';
import type { PlayAudience } from './play-audience.ts';
import { quarterStartOf } from './quarter.ts';
import { SlotDecisions } from './slot-decision.ts';
import { addSums } from './sums.ts';

/** Cells and counts kept at most; a screen that plays fifty creatives needs about 300 for a quarter of an hour. */
const MAX_ROWS = 5000;

const Sum = z.number().min(0);
const sums = { presenceMs: Sum, dwellMs: Sum, attentionMs: Sum };

/** A cell in the making: milliseconds, so that rounding happens once. */
const OpenCell = z.discriminatedUnion('of', [
  z.strictObject({
    of: z.literal('visits'),
    quarterStart: Instant,
    band: CellBand,
    people: Sum,
    dwell: z.array(Sum),
    attention: z.array(Sum),
    ...sums,
  }),
  z.strictObject({
    of: z.literal('content'),
    quarterStart: Instant,
    creativeId: Id,
    band: CellBand,
    arrivals: Sum,
    firstLooks: Sum,
    impressions: Sum,
    ots: Sum,
    lts: Sum,
    lts2: Sum,
    glances: Sum,
    ...sums,
  }),
  z.strictObject({
    of: z.literal('plays'),
    quarterStart: Instant,
    creativeId: Id,
    plays: Sum,
    lengthMs: Sum,
  }),
]);
type OpenCell = z.infer<typeof OpenCell>;

/** Plays of slots with audience variants, in number only (R08). */
const AdaptiveCount = z.strictObject({
  quarterStart: Instant,
  creativeId: Id,
  playlistId: Id.nullable(),
  plays: z.int().min(1),
  seconds: Sum,
});
export type AdaptiveCount = z.infer<typeof AdaptiveCount>;

/** Rows are read one by one: what an older build left loses only what it cannot say. */
const Rows = z.array(z.unknown()).max(MAX_ROWS).default([]).catch([]);
const LedgerSnapshot = z
  .object({ cells: Rows, adaptive: Rows, decisions: Rows })
  .catch({ cells: [], adaptive: [], decisions: [] });

export interface FinishedPlay {
  creativeId: string;
  playlistId: string | null;
  /** ms */
  endedAt: number;
  lengthMs: number;
  /** Null when no camera ran. */
  audience: PlayAudience | null;
  /** The slot has audience variants, whichever was shown. */
  adaptive: boolean;
}

export interface DrainedLedger {
  cells: NewCell[];
  adaptive: AdaptiveCount[];
  decisions: SlotDecisions[];
}

/** Why a slot that has audience variants shows what it shows. */
export type Decided = Omit<SlotDecisions, 'quarterStart' | 'decisions'>;

/** Adds up plays into quarters of an hour, on the device, until a quarter is over and may leave it. */
export class AudienceLedger {
  #cells = new Map<string, OpenCell>();
  #adaptive = new Map<string, AdaptiveCount>();
  #decisions = new Map<string, SlotDecisions>();

  /** @param at ms */
  addDecision(at: number, decided: Decided): void {
    this.#decide({ ...decided, quarterStart: quarterStartOf(at), decisions: 1 });
  }

  addPlay({ creativeId, playlistId, endedAt, lengthMs, audience, adaptive }: FinishedPlay): void {
    const quarterStart = quarterStartOf(endedAt);
    if (audience) this.#addCell({ of: 'plays', quarterStart, creativeId, plays: 1, lengthMs });
    for (const row of audience?.play ?? [])
      this.#addCell({ of: 'content', quarterStart, creativeId, ...row });
    for (const { watchers: _, engaged: __, ...row } of audience?.visits ?? [])
      this.#addCell({ of: 'visits', quarterStart, ...row });
    if (adaptive) this.#count({ quarterStart, creativeId, playlistId, plays: 1, seconds: lengthMs / 1000 });
  }

  /** Takes out the quarters that are over at `now`. Counts of people from more than a day before are forgotten (R17). */
  drain(now: number): DrainedLedger {
    const { cells, ...counts } = this.#take((quarterStart) => quarterStart + QUARTER_MS <= now);
    return { cells: cells.filter(({ quarterStart }) => quarterStart > now - RAW_KEPT_MS), ...counts };
  }

  /** Takes out everything: the camera goes off, or the page ends. */
  drainAll(): DrainedLedger {
    return this.#take(() => true);
  }

  snapshot(): Record<'cells' | 'adaptive' | 'decisions', unknown[]> {
    return {
      cells: [...this.#cells.values()],
      adaptive: [...this.#adaptive.values()],
      decisions: [...this.#decisions.values()],
    };
  }

  /** A ledger as it was, less what cannot be read. */
  static restore(snapshot: unknown): AudienceLedger {
    const ledger = new AudienceLedger();
    const { cells, adaptive, decisions } = LedgerSnapshot.parse(snapshot);
    for (const row of cells) {
      const { data } = OpenCell.safeParse(row);
      if (data) ledger.#addCell(data);
    }
    for (const row of adaptive) {
      const { data } = AdaptiveCount.safeParse(row);
      if (data) ledger.#count(data);
    }
    for (const row of decisions) {
      const { data } = SlotDecisions.safeParse(row);
      if (data) ledger.#decide(data);
    }
    return ledger;
  }

  #addCell(added: OpenCell): void {
    const who = added.of === 'plays' ? '' : added.band;
    const what = added.of === 'visits' ? '' : added.creativeId;
    addSums(this.#cells, `${added.of}/${added.quarterStart}/${who}/${what}`, added, MAX_ROWS);
  }

  #count(added: AdaptiveCount): void {
    const key = `${added.quarterStart}/${added.creativeId}/${added.playlistId ?? ''}`;
    addSums(this.#adaptive, key, added, MAX_ROWS);
  }

  #decide(added: SlotDecisions): void {
    const { quarterStart, playlistId, slotId, creativeId, tier, reason } = added;
    const key = [quarterStart, playlistId, slotId, creativeId, tier, reason].join('/');
    addSums(this.#decisions, key, added, MAX_ROWS);
  }

  #take(isDue: (quarterStart: number) => boolean): DrainedLedger {
    const cells = takeDue(this.#cells, isDue).map(closeCell);
    return { cells, adaptive: takeDue(this.#adaptive, isDue), decisions: takeDue(this.#decisions, isDue) };
  }
}

function takeDue<T extends { quarterStart: number }>(
  rows: Map<string, T>,
  isDue: (quarterStart: number) => boolean,
): T[] {
  const due = [...rows].filter(([, row]) => isDue(row.quarterStart));
  for (const [key] of due) rows.delete(key);
  return due.map(([, row]) => row);
}

/** Rounding down keeps attention <= dwell <= presence. */
function closeCell(cell: OpenCell): NewCell {
  const whole = (ms: number): number => Math.floor(ms / 1000);
  const metricsVersion = METRICS_VERSION;
  if (cell.of === 'plays') {
    const { lengthMs, ...counts } = cell;
    return { metricsVersion, ...counts, seconds: whole(lengthMs) };
  }
  const { presenceMs, dwellMs, attentionMs, ...counts } = cell;
  return {
    metricsVersion,
    ...counts,
    presenceSeconds: whole(presenceMs),
    dwellSeconds: whole(dwellMs),
    attentionSeconds: whole(attentionMs),
  };
}
