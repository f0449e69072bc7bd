import type { AudienceCell, VisitCell } from './audience-cell.ts';
import type { FirstCell } from './first-cell.ts';
import type { Counted } from './told-families.ts';

/** A cell as the store has it. */
export type StoredCell = AudienceCell & Counted;

/** Visits of a band in a quarter, of either version. */
export type VisitCount = (VisitCell | FirstCell) & Counted;

/** Whether a cell counts visits, and somebody made any. */
export function isVisitCount(cell: StoredCell): cell is VisitCount {
  if (cell.metricsVersion === '1') return cell.creativeId === null && cell.people > 0;
  return cell.of === 'visits' && cell.people > 0;
}
