import { promisedMs, type Wait } from '../../shared/floor/promise.ts';
import type { HelpRequestTable } from '../storage/floor-schema.ts';
import { readFloorSetting } from '../storage/floor-setting.ts';
import { helpBetween } from '../storage/help-requests.ts';
import type { Reader } from '../storage/transaction.ts';

/** What was so a month ago is no promise. */
const MEASURED_OVER_MS = 14 * 86_400_000;

/** Within which time somebody comes when called now, in milliseconds: measured, or else as the store has set it. */
export async function promiseNow(db: Reader, now: number): Promise<number> {
  const calls = await helpBetween(db, now - MEASURED_OVER_MS, now);
  return promisedMs(calls.flatMap(waitOf), (await readFloorSetting(db)).promise_ms);
}

type Call = Pick<HelpRequestTable, 'asked_at' | 'answered_at' | 'ended_at'>;

/** How long a call waited; nothing is known yet of one that still does. */
export function waitOf({ asked_at: asked, answered_at: answered, ended_at: ended }: Call): Wait[] {
  if (answered !== null) return [{ ms: answered - asked, answered: true }];
  return ended === null ? [] : [{ ms: ended - asked, answered: false }];
}
