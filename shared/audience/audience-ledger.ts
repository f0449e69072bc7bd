import { z } from 'zod';
import { Id, Instant } from '../model/id.ts';
import { type AudienceCell, quarterStartOf } from './audience-cell.ts';
import { CellBand } from './audience-context.ts';
import { METRICS_VERSION, QUARTER_MS } from './constants.ts';
import type { PlayAudience, PlayRow, VisitRow } from './play-audience.ts';

/** Cells and counts kept at most; a screen that plays fifty creatives needs about 250 for a quarter of an hour. */
const MAX_ROWS = 5000;

const Sum = z.number().min(0);

/** A cell in the making: milliseconds, so that rounding happens once. */
const OpenCell = z.strictObject({
  quarterStart: Instant,
  creativeId: Id.nullable(),
  band: CellBand,
  people: Sum,
  watchers: Sum,
  engaged: Sum,
  impressions: Sum,
  ots: Sum,
  lts: Sum,
  lts2: Sum,
  presenceMs: Sum,
  dwellMs: Sum,
  attentionMs: Sum,
});
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

export const LedgerSnapshot = z.strictObject({
  cells: z.array(OpenCell).max(MAX_ROWS),
  adaptive: z.array(AdaptiveCount).max(MAX_ROWS),
});
export type LedgerSnapshot = z.infer<typeof LedgerSnapshot>;

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
  cells: AudienceCell[];
  adaptive: AdaptiveCount[];
}

const NOTHING = { people: 0, watchers: 0, engaged: 0, impressions: 0, ots: 0, lts: 0, lts2: 0 };

/** Adds up plays into quarters of an hour, on the device, until a quarter is over and may leave it. */
export class AudienceLedger {
  #cells = new Map<string, OpenCell>();
  #adaptive = new Map<string, AdaptiveCount>();

  addPlay({ creativeId, playlistId, endedAt, lengthMs, audience, adaptive }: FinishedPlay): void {
    const quarterStart = quarterStartOf(endedAt);
    for (const row of audience?.play ?? []) this.#addRow(quarterStart, creativeId, row);
    for (const row of audience?.visits ?? []) this.#addRow(quarterStart, null, row);
    if (adaptive) this.#count({ quarterStart, creativeId, playlistId, plays: 1, seconds: lengthMs / 1000 });
  }

  /** Takes out the quarters that are over at `now`. */
  drain(now: number): DrainedLedger {
    return this.#take((quarterStart) => quarterStart + QUARTER_MS <= now);
  }

  /** Takes out everything: the camera goes off, or the page ends. */
  drainAll(): DrainedLedger {
    return this.#take(() => true);
  }

  snapshot(): LedgerSnapshot {
    return { cells: [...this.#cells.values()], adaptive: [...this.#adaptive.values()] };
  }

  /** A ledger as it was; empty when `snapshot` is not one. */
  static restore(snapshot: unknown): AudienceLedger {
    const ledger = new AudienceLedger();
    const parsed = LedgerSnapshot.safeParse(snapshot);
    if (!parsed.success) return ledger;
    for (const cell of parsed.data.cells) ledger.#addCell(cell);
    for (const count of parsed.data.adaptive) ledger.#count(count);
    return ledger;
  }

  #addRow(quarterStart: number, creativeId: string | null, row: PlayRow | VisitRow): void {
    this.#addCell({ ...NOTHING, ...row, quarterStart, creativeId });
  }

  #addCell(added: OpenCell): void {
    const key = `${added.quarterStart}/${added.band}/${added.creativeId ?? ''}`;
    const cell = this.#cells.get(key);
    if (!cell) {
      if (this.#cells.size < MAX_ROWS) this.#cells.set(key, { ...added });
      return;
    }
    cell.people += added.people;
    cell.watchers += added.watchers;
    cell.engaged += added.engaged;
    cell.impressions += added.impressions;
    cell.ots += added.ots;
    cell.lts += added.lts;
    cell.lts2 += added.lts2;
    cell.presenceMs += added.presenceMs;
    cell.dwellMs += added.dwellMs;
    cell.attentionMs += added.attentionMs;
  }

  #count(added: AdaptiveCount): void {
    const key = `${added.quarterStart}/${added.creativeId}/${added.playlistId ?? ''}`;
    const count = this.#adaptive.get(key);
    if (count) {
      count.plays += added.plays;
      count.seconds += added.seconds;
    } else if (this.#adaptive.size < MAX_ROWS) {
      this.#adaptive.set(key, { ...added });
    }
  }

  #take(isDue: (quarterStart: number) => boolean): DrainedLedger {
    const cells = takeDue(this.#cells, isDue).map(closeCell);
    return { cells, adaptive: takeDue(this.#adaptive, isDue) };
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
function closeCell({ presenceMs, dwellMs, attentionMs, ...counts }: OpenCell): AudienceCell {
  return {
    metricsVersion: METRICS_VERSION,
    ...counts,
    presenceSeconds: Math.floor(presenceMs / 1000),
    dwellSeconds: Math.floor(dwellMs / 1000),
    attentionSeconds: Math.floor(attentionMs / 1000),
  };
}
