import type { CompiledSchedule } from './compiled-schedule.ts';
import type { Candidate, DisplayView } from './display-view.ts';
import type { Facts } from './facts.ts';

/** One question to the ladder: this schedule, this screen, these facts, this instant. */
export interface Moment {
  readonly schedule: CompiledSchedule;
  readonly view: DisplayView;
  readonly facts: Facts;
  readonly instant: number;
  /** What each of `view.clocks` reads at `instant`. */
  readonly walls: readonly number[];
}

export function momentAt(
  schedule: CompiledSchedule,
  view: DisplayView,
  facts: Facts,
  instant: number,
): Moment {
  return { schedule, view, facts, instant, walls: view.clocks.map((clock) => clock.wallAt(instant)) };
}

/** The same question at another instant. */
export function movedTo(moment: Moment, instant: number): Moment {
  return momentAt(moment.schedule, moment.view, moment.facts, instant);
}

/** What the clock of a candidate reads. */
export function wallOf(moment: Moment, candidate: Candidate): number {
  // Every candidate's clock is in its own view.
  return moment.walls[candidate.clock] as number;
}

/** Playable comes before priority: an entry that is not complete does not take part at all. */
export function isPlayable(moment: Moment, candidate: Candidate): boolean {
  return moment.schedule.readiness(candidate.playlist, moment.facts).complete;
}
