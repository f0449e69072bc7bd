import type { CompiledSchedule } from './compiled-schedule.ts';
import type { DisplayView } from './display-view.ts';
import type { Facts } from './facts.ts';
import { type Reading, readingOf } from './pattern.ts';
import type { Playability } from './playability.ts';

/** Where instants end: 2100-01-01T00:00Z, as in the model's `Instant`. */
export const END_OF_TIME = 4_102_444_800_000;

/** One question to the ladder: this schedule, this screen, these facts, this instant. */
export interface Moment {
  readonly schedule: CompiledSchedule;
  readonly view: DisplayView;
  readonly facts: Facts;
  readonly playability: Playability;
  readonly instant: number;
  /** What each of `view.clocks` reads at `instant`. */
  readonly readings: readonly Reading[];
}

export function momentAt(
  schedule: CompiledSchedule,
  view: DisplayView,
  facts: Facts,
  instant: number,
): Moment {
  const readings = view.clocks.map((clock) => readingOf(clock.wallAt(instant)));
  return { schedule, view, facts, playability: schedule.playability(facts), instant, readings };
}

/** The same question at another instant. */
export function movedTo({ schedule, view, facts }: Moment, instant: number): Moment {
  return momentAt(schedule, view, facts, instant);
}
