import { SILENT_HOURS } from '../../shared/choosing/constants.ts';
import { HOUR_MS, type PlannedExperiment } from '../../shared/choosing/experiment.ts';
import { type Lift, liftOf } from '../../shared/choosing/lift.ts';
import { measuredHours, timesOf } from '../../shared/choosing/measured-hours.ts';
import type { ExperimentResult } from '../../shared/protocol/experiment-endpoints.ts';
import type { Reader } from '../storage/transaction.ts';
import { countsOf } from './seen-hours.ts';
import { dayOf } from './told-hours.ts';

/** What an experiment has shown so far: by the days that are closed at `now`, of all screens together. */
export async function experimentResult(
  db: Reader,
  experiment: PlannedExperiment,
  now: number,
): Promise<ExperimentResult> {
  const { before, to } = timesOf(experiment, now);
  const counts = await countsOf(db, experiment.playlistId, { from: before, to, now });
  const measured = measuredHours(counts, experiment, now);
  const { hours } = measured;
  const lift = liftOf(measured, experiment);
  return {
    hours: hours.length,
    controlHours: hours.filter(({ control }) => control).length,
    hoursNeeded: SILENT_HOURS,
    daysLeft: daysLeft(experiment, hours.length, dayOf(now)),
    answer: lift && answerOf(lift),
  };
}

/** By how many hours a day it has measured so far; null where nobody can tell, or nobody planned. */
function daysLeft(
  { plannedHours, startedAt, endedAt }: PlannedExperiment,
  hours: number,
  until: number,
): number | null {
  if (plannedHours === null || endedAt !== null || hours === 0) return null;
  const days = Math.max(1, (until - startedAt) / (24 * HOUR_MS));
  return Math.max(0, Math.ceil(((plannedHours - hours) * days) / hours));
}

function answerOf({ control, added }: Lift): ExperimentResult['answer'] {
  const hundredths = (value: number): number => Math.round(value * 100) / 100;
  return {
    control: hundredths(control),
    added: { value: hundredths(added.value), low: hundredths(added.low), high: hundredths(added.high) },
  };
}
