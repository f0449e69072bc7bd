import type { CompiledSchedule } from './compiled-schedule.ts';
import type { Candidate, DisplayView } from './display-view.ts';
import type { Facts } from './facts.ts';
import { type Reading, readingOf } from './pattern.ts';
import type { Playability } from './playability.ts';

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

/** What the clock of a candidate reads. */
export function readingFor(moment: Moment, candidate: Candidate): Reading {
  // Every candidate's clock is in its own view.
  return moment.readings[candidate.clock] as Reading;
}

/** Playable comes before priority: an entry that is not complete does not take part at all. */
export function isPlayable(moment: Moment, candidate: Candidate): boolean {
  return moment.playability.of(candidate.playlist).complete;
}
