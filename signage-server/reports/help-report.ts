import { answerTimes } from '../../shared/floor/answer-times.ts';
import { type ToldCounts, toldCounts } from '../../shared/floor/help-counts.ts';
import type { Answer } from '../../shared/protocol/endpoint.ts';
import type { floorEndpoints } from '../../shared/protocol/floor-endpoints.ts';
import { DAY_MS } from '../../shared/schedule/civil-date.ts';
import { clockOf } from '../../shared/schedule/zone.ts';
import { waitOf } from '../floor/promise-now.ts';
import { helpBetween } from '../storage/help-requests.ts';
import type { ReportRange } from '../storage/report-range.ts';
import type { Reader } from '../storage/transaction.ts';
import { namesOfDisplays } from './names.ts';

const HOUR_MS = 3_600_000;

/** How calls were answered, and in counts of at least ten what, where and when they were for. Hours are the shop's own. */
export async function helpReport(
  db: Reader,
  { from, to, displayId }: ReportRange,
  zone: string,
): Promise<Answer<typeof floorEndpoints.helpReport>> {
  const clock = clockOf(zone);
  if (!clock) throw new Error(`the shop's time zone ${zone} is unknown here`);
  const place = await namesOfDisplays(db);
  const calls = (await helpBetween(db, from, to)).filter(
    ({ display_id: at }) => displayId === undefined || at === displayId,
  );
  const waits = calls.flatMap((call) =>
    waitOf(call).map((wait) => ({ ...wait, escalated: call.escalated_at !== null })),
  );
  const hourOf = (at: number) => Math.floor((clock.wallAt(at) % DAY_MS) / HOUR_MS);
  const told = (keyOf: (call: (typeof calls)[number]) => string, nameOf: (key: string) => string) =>
    named(toldCounts(countBy(calls, keyOf)), nameOf);
  return {
    ...answerTimes(waits),
    byTopic: told(
      ({ topic }) => topic,
      (topic) => topic,
    ),
    byPlace: told(({ display_id: at }) => at, place),
    byHour: told(
      ({ asked_at: at }) => String(hourOf(at)),
      (hour) => `${hour.padStart(2, '0')}:00`,
    ),
  };
}

function countBy<T>(rows: readonly T[], keyOf: (row: T) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(keyOf(row), (counts.get(keyOf(row)) ?? 0) + 1);
  return counts;
}

function named(told: ToldCounts | null, nameOf: (key: string) => string) {
  return told && { ...told, counts: told.counts.map((one) => ({ ...one, name: nameOf(one.of) })) };
}
