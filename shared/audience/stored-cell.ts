import type { AudienceCell } from './audience-cell.ts';
import { totalOf } from './bucket.ts';
import type { Counted } from './told-families.ts';

/** A cell as the store has it. */
export type StoredCell = AudienceCell & Counted;

/** Visits of a band in a quarter, of either version. */
export interface VisitCount extends Counted {
  band: Extract<AudienceCell, { band: unknown }>['band'];
  people: number;
  watchers: number;
  presenceSeconds: number;
  dwellSeconds: number;
  attentionSeconds: number;
}

/** The visits that a cell counts; null when it counts something else, or nobody. */
export function visitsOf(cell: StoredCell): VisitCount | null {
  if (cell.metricsVersion === '1') return cell.creativeId === null && cell.people > 0 ? cell : null;
  if (cell.of !== 'visits' || cell.people === 0) return null;
  return { ...cell, watchers: totalOf(cell.dwell) };
}
