import { SILENT_HOURS } from '../../shared/choosing/constants.ts';
import { type Experiment, hourOf } from '../../shared/choosing/experiment.ts';
import { type Lift, liftOf } from '../../shared/choosing/lift.ts';
import { type HourCount, measuredHours, timesOf } from '../../shared/choosing/measured-hours.ts';
import { creativeIdsOf, ownSlots } from '../../shared/model/playlist.ts';
import type { ExperimentResult } from '../../shared/protocol/experiment-endpoints.ts';
import { audienceCells } from '../storage/audience-cells.ts';
import { allPlaylists } from '../storage/playlists.ts';
import { latestPublication } from '../storage/publications.ts';
import type { Reader } from '../storage/transaction.ts';

/** What an experiment has shown so far: by the hours that were told by `now`, of all screens together. */
export async function experimentResult(
  db: Reader,
  experiment: Experiment,
  now: number,
): Promise<ExperimentResult> {
  const { before, to } = timesOf(experiment, now);
  const creativeIds = await creativesIn(db, experiment.playlistId);
  const counts = new Map<string, HourCount>();
  for (const cell of await audienceCells(db, before, to)) {
    const seen = contentOf(cell);
    if (!seen || !creativeIds.has(seen.creativeId)) continue;
    const hour = hourOf(cell.quarterStart);
    const key = `${cell.displayId}/${hour}`;
    const count = counts.get(key) ?? { displayId: cell.displayId, hour, impressions: 0, attentionSeconds: 0 };
    count.impressions += seen.impressions;
    count.attentionSeconds += seen.attentionSeconds;
    counts.set(key, count);
  }
  const hours = measuredHours([...counts.values()], experiment, now);
  const lift = liftOf(hours, experiment.controlShare);
  return {
    hours: hours.length,
    controlHours: hours.filter(({ control }) => control).length,
    hoursNeeded: SILENT_HOURS,
    answer: lift && answerOf(lift),
  };
}

function answerOf({ control, added }: Lift): ExperimentResult['answer'] {
  const hundredths = (value: number): number => Math.round(value * 100) / 100;
  return {
    control: hundredths(control),
    added: { value: hundredths(added.value), low: hundredths(added.low), high: hundredths(added.high) },
  };
}

type Stored = Awaited<ReturnType<typeof audienceCells>>[number];

/** How a creative was met, in either version of the cells. */
function contentOf(
  cell: Stored,
): { creativeId: string; impressions: number; attentionSeconds: number } | null {
  if (cell.metricsVersion === '1')
    return cell.creativeId === null ? null : { ...cell, creativeId: cell.creativeId };
  return cell.of === 'content' ? cell : null;
}

/** The creatives of a playlist, as it is and as it was published last. */
async function creativesIn(db: Reader, playlistId: string): Promise<ReadonlySet<string>> {
  const published = (await latestPublication(db))?.content.schedule.playlists ?? [];
  const playlists = [...published, ...(await allPlaylists(db))].filter(({ id }) => id === playlistId);
  return new Set(creativeIdsOf(playlists.flatMap(ownSlots)));
}
