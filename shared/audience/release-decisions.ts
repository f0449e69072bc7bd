import { inTens } from './in-tens.ts';
import { peopleBehind, type ReleaseOptions } from './release-cells.ts';
import type { DecisionReason, DecisionTier, SlotDecisions } from './slot-decision.ts';
import { type Counted, climb, type Family, type Level } from './told-families.ts';

/** Counts of decisions as the store has them. */
export type StoredDecisions = SlotDecisions & Counted;

/** What one slot showed in a week on all displays, and why, rounded down to a multiple of k. */
export interface ReleasedDecisions {
  /** ms */
  from: number;
  to: number;
  playlistId: string | null;
  slotId: string;
  creativeId: string;
  tier: DecisionTier;
  /** Null: all reasons of the tier together. */
  reason: DecisionReason | null;
  decisions: number;
}

interface ReasonLevel extends Level {
  byReason: boolean;
}

/** A week at the finest: decisions follow each other by the dozen before one and the same person. */
const LEVELS: readonly ReasonLevel[] = [
  { grain: 'week', byDisplay: false, byReason: true },
  { grain: 'week', byDisplay: false, byReason: false },
];

/**
 * What the console may tell of decisions (R08, R09). A slot's week is told whole or not at all, and each of its rows
 * only when it comes from at least k different quarters of an hour (of one display each): whoever stood there for one of
 * them, however long, is one of many. Rows are told in tens and are final, as those of the audience are.
 */
export function releaseDecisions(
  counts: readonly StoredDecisions[],
  options: ReleaseOptions,
): ReleasedDecisions[] {
  const k = peopleBehind(options.k);
  const slots = new Map<string, StoredDecisions[]>();
  for (const count of counts) {
    const key = `${count.playlistId ?? ''}/${count.slotId}`;
    const known = slots.get(key);
    if (known) known.push(count);
    else slots.set(key, [count]);
  }
  return [...slots.values()].flatMap((slot) =>
    climb(slot, LEVELS, options, (family) => {
      const rows = rowsOf(family);
      if (!rows.every(({ quarters }) => quarters.size >= k)) return null;
      return rows.map(({ quarters: _, ...row }) => ({ ...row, decisions: inTens(row.decisions, k) }));
    }),
  );
}

type Row = ReleasedDecisions & { quarters: Set<string> };

function rowsOf({ level, from, to, cells }: Family<ReasonLevel, StoredDecisions>): Row[] {
  const rows = new Map<string, Row>();
  for (const { playlistId, slotId, creativeId, tier, ...cell } of cells) {
    const reason = level.byReason ? cell.reason : null;
    const key = [creativeId, tier, reason].join('/');
    const row = rows.get(key) ?? {
      ...{ from, to, playlistId, slotId, creativeId, tier, reason },
      decisions: 0,
      quarters: new Set(),
    };
    rows.set(key, row);
    row.decisions += cell.decisions;
    row.quarters.add(`${cell.displayId}/${cell.quarterStart}`);
  }
  return [...rows.values()].sort((a, b) => b.decisions - a.decisions || (keyOf(a) < keyOf(b) ? -1 : 1));
}

const keyOf = ({ creativeId, tier, reason }: Row): string => `${creativeId}/${tier}/${reason ?? ''}`;
