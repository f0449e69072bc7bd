import type { Answer } from '../../shared/protocol/endpoint.ts';
import type { experimentEndpoints } from '../../shared/protocol/experiment-endpoints.ts';
import { csvOf, csvTime } from '../reports/csv.ts';
import { namesInSchedule } from '../reports/names.ts';
import { listExperiments } from '../storage/experiments.ts';
import type { Reader } from '../storage/transaction.ts';
import { experimentResult } from './experiment-result.ts';

type Shown = Answer<typeof experimentEndpoints.listExperiments>['experiments'];

/** Every experiment with what it has shown so far. */
export async function shownExperiments(db: Reader, now: number): Promise<Shown> {
  const { playlist } = await namesInSchedule(db);
  const shown: Shown = [];
  for (const experiment of await listExperiments(db)) {
    const result = await experimentResult(db, experiment, now);
    shown.push({ ...experiment, playlistName: playlist(experiment.playlistId), result });
  }
  return shown;
}

/** The same as a table; what is not known yet is an empty cell, and every line says that it is estimated (R28). */
export async function experimentCsv(db: Reader, now: number): Promise<string> {
  const rows = await shownExperiments(db, now);
  return csvOf(
    [
      'experiment',
      'playlist',
      'started',
      'ended',
      'control_share',
      'difference_to_find',
      'planned_hours',
      'hours',
      'control_hours',
      'seconds_per_impression_without_choosing',
      'added_seconds',
      'added_at_least',
      'added_at_most',
      'figures',
    ],
    rows.map(({ result: { answer, hours, controlHours }, ...experiment }) => [
      experiment.name,
      experiment.playlistName,
      csvTime(experiment.startedAt),
      experiment.endedAt === null ? null : csvTime(experiment.endedAt),
      experiment.controlShare,
      experiment.lift,
      experiment.plannedHours,
      hours,
      controlHours,
      answer?.control ?? null,
      answer?.added.value ?? null,
      answer?.added.low ?? null,
      answer?.added.high ?? null,
      'estimated, 95 % at any time',
    ]),
  );
}
