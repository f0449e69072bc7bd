import { LEAST_TOLD } from '../../shared/floor/help-counts.ts';
import type { addOnEndpoints } from '../../shared/protocol/add-on-endpoints.ts';
import type { Answer } from '../../shared/protocol/endpoint.ts';
import { walkMinutes } from '../storage/interaction-reports.ts';
import type { ReportRange } from '../storage/report-range.ts';
import type { Reader } from '../storage/transaction.ts';

/** The minutes that walks shown at kiosks save, together and of the one in the middle (D069). */
export async function walkReport(
  db: Reader,
  range: ReportRange,
): Promise<Answer<typeof addOnEndpoints.walkReport>> {
  const told = await walkMinutes(db, range);
  const walks = told.reduce((sum, { count }) => sum + count, 0);
  return {
    walks,
    minutes: told.reduce((sum, { minutes, count }) => sum + minutes * count, 0),
    median: walks < LEAST_TOLD ? null : middleOf(told, walks),
  };
}

/** @param told by minutes, the fewest first */
function middleOf(told: readonly { minutes: number; count: number }[], walks: number): number {
  const at = (place: number): number => {
    let passed = 0;
    for (const { minutes, count } of told) {
      passed += count;
      if (passed > place) return minutes;
    }
    return 0;
  };
  return (at(Math.floor((walks - 1) / 2)) + at(Math.floor(walks / 2))) / 2;
}
