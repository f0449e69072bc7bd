import { PRE_PERIOD_WEEKS } from './constants.ts';
import { type Experiment, HOUR_MS, isControl } from './experiment.ts';
import type { SeenHour } from './hour-forecast.ts';
import type { MeasuredHour } from './lift.ts';

/** Impressions of an hour from which it says anything. */
const LEAST_IMPRESSIONS = 5;
const WEEK_HOURS = 168;

/** How the creatives of a playlist were looked at in one hour of one screen. */
export interface HourCount {
  displayId: string;
  /** Its beginning, ms. */
  hour: number;
  impressions: number;
  attentionSeconds: number;
}

/** The time in which hours tell of an experiment: its own, and before it the weeks to compare them with. */
export function timesOf(
  { startedAt, endedAt }: Pick<Experiment, 'startedAt' | 'endedAt'>,
  now: number,
): { before: number; from: number; to: number } {
  // What a screen counted of an hour comes some minutes after its end.
  const last = now - HOUR_MS / 4;
  return {
    before: startedAt - PRE_PERIOD_WEEKS * WEEK_HOURS * HOUR_MS,
    from: startedAt,
    to: Math.min(endedAt ?? last, last),
  };
}

/** The hours that say something: those of before an experiment, and its own. */
export function measuredHours(
  counts: readonly HourCount[],
  experiment: Experiment,
  now: number,
): { before: SeenHour[]; hours: MeasuredHour[] } {
  const { before, from, to } = timesOf(experiment, now);
  return {
    before: seenHours(counts, before, from),
    hours: seenHours(counts, from, to).map((seen) => ({
      ...seen,
      control: isControl(experiment, seen.displayId, seen.hour),
    })),
  };
}

/** The hours that say something and lie within `[from, to)`. */
export function seenHours(counts: readonly HourCount[], from: number, to: number): SeenHour[] {
  return counts
    .filter(
      ({ hour, impressions }) => impressions >= LEAST_IMPRESSIONS && hour >= from && hour + HOUR_MS <= to,
    )
    .map(({ displayId, hour, impressions, attentionSeconds }) => ({
      displayId,
      hour,
      impressions,
      value: attentionSeconds / impressions,
    }));
}
