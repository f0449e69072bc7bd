import type { PlayingEntry, ScheduledDisplay } from './answer.ts';
import { DAY_MS } from './civil-date.ts';
import type { CompiledSchedule } from './compiled-schedule.ts';
import type { DisplayView } from './display-view.ts';
import type { Facts } from './facts.ts';
import { decide } from './ladder.ts';
import { momentAt } from './moment.ts';
import { type Reading, readingOf, touches } from './pattern.ts';
import { namesOf } from './playing-entries.ts';
import { Roster } from './roster.ts';
import type { RungName } from './rung-name.ts';

/** A stretch of time in which the answer stays the same; half-open, in ms since 1970. */
export interface Segment {
  readonly from: number;
  readonly to: number;
  readonly rung: RungName;
  readonly entries: readonly PlayingEntry[];
  /** Those drawn over them. */
  readonly overlay: readonly PlayingEntry[];
}

/**
 * What a screen shows from `from` to `to`: segments that abut and differ from one another, the same answers that
 * {@link evaluate} gives. Where nothing could play, campaigns and filler of an earlier segment count as the last that could.
 * Empty when `to <= from`.
 */
export function timeline(
  schedule: CompiledSchedule,
  display: ScheduledDisplay,
  from: number,
  to: number,
  facts: Facts,
): Segment[] {
  const view = within(schedule.view(display), from, to);
  const segments: Segment[] = [];
  let seen = false;
  let at = from;
  while (at < to) {
    const decision = decide(momentAt(schedule, view, facts, at));
    const end = Math.min(decision.nextChangeAt ?? to, to);
    const rung = decision.rung === 'holding' && seen ? 'last' : decision.rung;
    seen ||= decision.rung === 'campaign' || decision.rung === 'filler';
    const entries = namesOf(decision.holders);
    const overlay = namesOf(decision.overlay?.holders ?? []);
    const before = segments.at(-1);
    const next: Segment = { from: at, to: end, rung, entries, overlay };
    // At midnight a playlist may begin to show something else, and the same entries play on.
    if (before !== undefined && isSame(before, next)) segments[segments.length - 1] = { ...before, to: end };
    else segments.push(next);
    at = end;
  }
  return segments;
}

function isSame(a: Segment, b: Segment): boolean {
  const same = (ones: readonly PlayingEntry[], others: readonly PlayingEntry[]): boolean =>
    ones.length === others.length && ones.every((one, place) => one === others[place]);
  return a.rung === b.rung && same(a.entries, b.entries) && same(a.overlay, b.overlay);
}

/** The view without entries that stay closed throughout, with a day to spare for clocks that are put back. */
function within(view: DisplayView, from: number, to: number): DisplayView {
  const starts = view.clocks.map((clock) => readingOf(clock.wallAt(from) - DAY_MS));
  const ends = view.clocks.map((clock) => clock.wallAt(to) + DAY_MS);
  const touching = ({ candidates }: Roster): Roster =>
    new Roster(
      candidates.filter(({ pattern, clock }) =>
        touches(pattern, starts[clock] as Reading, ends[clock] as number),
      ),
    );
  return { ...view, main: touching(view.main), overlay: touching(view.overlay) };
}
