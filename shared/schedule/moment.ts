import type { CompiledSchedule } from './compiled-schedule.ts';
import type { DisplayView } from './display-view.ts';
import { type Facts, factsIn } from './facts.ts';
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
  /** The civil day on which slots are valid or not. */
  readonly day: number;
}

export function momentAt(
  schedule: CompiledSchedule,
  view: DisplayView,
  facts: Facts,
  instant: number,
): Moment {
  const readings = view.clocks.map((clock) => readingOf(clock.wallAt(instant)));
  const { day } = readings[view.dayClock] ?? readingOf(instant);
  return { schedule, view, facts, playability: schedule.playability(facts, day), instant, readings, day };
}

/** The same question in another place of the screen than the main zone; see {@link factsIn}. */
export function momentIn(moment: Moment, place: string): Moment {
  const facts = factsIn(moment.facts, place);
  if (facts === moment.facts) return moment;
  return { ...moment, facts, playability: moment.schedule.playability(facts, moment.day) };
}

/** The same question at another instant. */
export function movedTo({ schedule, view, facts }: Moment, instant: number): Moment {
  return momentAt(schedule, view, facts, instant);
}
