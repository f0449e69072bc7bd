import { daysFor, hoursFor, type UsualHours, usualHours } from '../../shared/choosing/experiment-plan.ts';
import { seenHours, timesOf } from '../../shared/choosing/measured-hours.ts';
import type { Answer } from '../../shared/protocol/endpoint.ts';
import type { experimentEndpoints } from '../../shared/protocol/experiment-endpoints.ts';
import type { Reader } from '../storage/transaction.ts';
import { countsOf } from './seen-hours.ts';
import { dayOf } from './told-hours.ts';

/** Differences that are offered, as shares. */
const LIFTS = [0.2, 0.1, 0.05];

/** What the last weeks say of the hours in which a playlist was seen. */
export async function usualHoursOf(db: Reader, playlistId: string, now: number): Promise<UsualHours> {
  const to = dayOf(now);
  const { before: from } = timesOf({ startedAt: to, endedAt: null }, now);
  return usualHours(seenHours(await countsOf(db, playlistId, { from, to, now }), from, to));
}

/** How long an experiment takes, for each difference that it may be asked to find. */
export function plannedFor(
  usual: UsualHours,
  controlShare: number,
): Answer<typeof experimentEndpoints.planExperiment> {
  const needs = LIFTS.map((lift) => {
    const hours = hoursFor(lift, usual.spread, controlShare);
    return { lift, hours, days: daysFor(hours, usual) };
  });
  const rounded = (value: number): number => Math.round(value * 100) / 100;
  return {
    measured: usual.measured,
    spread: rounded(usual.spread),
    hoursADay: rounded(usual.hoursADay),
    needs,
  };
}
