import { PRE_PERIOD_WEEKS } from './constants.ts';
import { type Experiment, HOUR_MS, isControl } from './experiment.ts';
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
  { startedAt, endedAt }: Experiment,
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

/** The hours of an experiment that say something, each with what its hour of the week was like before. */
export function measuredHours(
  counts: readonly HourCount[],
  experiment: Experiment,
  now: number,
): MeasuredHour[] {
  const { before, from, to } = timesOf(experiment, now);
  const told = counts.filter(({ impressions }) => impressions >= LEAST_IMPRESSIONS);
  const usual = usualOf(told.filter(({ hour }) => hour >= before && hour + HOUR_MS <= from));
  return told
    .filter(({ hour }) => hour >= from && hour + HOUR_MS <= to)
    .map((count) => ({
      displayId: count.displayId,
      hour: count.hour,
      control: isControl(experiment, count.displayId, count.hour),
      value: attentionIn(count),
      usual: usual(count),
    }));
}

/** By how much an hour of the week is usually unlike the others of its screen. */
function usualOf(counts: readonly HourCount[]): (of: HourCount) => number {
  const screens = new Map<string, Mean>();
  const hours = new Map<string, Mean>();
  for (const count of counts) {
    addTo(screens, count.displayId, attentionIn(count));
    addTo(hours, hourOfWeek(count), attentionIn(count));
  }
  return (count) => {
    const [own, all] = [hours.get(hourOfWeek(count)), screens.get(count.displayId)];
    return own && all ? own.sum / own.count - all.sum / all.count : 0;
  };
}

interface Mean {
  sum: number;
  count: number;
}

function addTo(means: Map<string, Mean>, key: string, value: number): void {
  const { sum, count } = means.get(key) ?? { sum: 0, count: 0 };
  means.set(key, { sum: sum + value, count: count + 1 });
}

const attentionIn = ({ attentionSeconds, impressions }: HourCount): number => attentionSeconds / impressions;
const hourOfWeek = ({ displayId, hour }: HourCount): string =>
  `${displayId}/${(hour / HOUR_MS) % WEEK_HOURS}`;
