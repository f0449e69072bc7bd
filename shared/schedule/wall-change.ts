import { END_OF_TIME, type Moment, movedTo } from './moment.ts';

/** No clock is put back by more than a calendar day, and none by that much since 1970. */
const LONGEST_REPEAT_MS = 25 * 3_600_000;

/**
 * The first instant after `moment` at which an answer that follows wall clocks is no longer the same; null when never.
 *
 * Between two DST changes that is plain arithmetic on walls. A gap can swallow what was found, and a repeated hour can
 * bring back what was over; both are looked at as they are, and the search goes on from there when nothing came of it.
 *
 * @param wallsAfter for each clock of the view, the first wall after a moment at which the answer changes
 * @param isSame whether the answer at a moment is still the one at `moment`
 */
export function wallChangeAfter(
  moment: Moment,
  wallsAfter: (from: Moment) => readonly number[],
  isSame: (then: Moment) => boolean,
): number | null {
  let from = moment;
  for (;;) {
    const next = nextTurn(from, wallsAfter(from));
    if (next === null) return null;
    if (next.certain) return next.at;
    const then = movedTo(moment, next.at);
    if (!isSame(then)) return next.at;
    from = then;
  }
}

interface Turn {
  readonly at: number;
  /** False when it fell on a DST change, so that only a look at it can tell. */
  readonly certain: boolean;
}

function nextTurn({ instant, view: { clocks } }: Moment, walls: readonly number[]): Turn | null {
  let at = END_OF_TIME;
  let certain = true;
  for (const [place, clock] of clocks.entries()) {
    const wall = walls[place] ?? Number.POSITIVE_INFINITY;
    if (wall > END_OF_TIME + LONGEST_REPEAT_MS) continue;
    const reached = clock.firstReach(wall, instant);
    if (reached > at) continue;
    const exact = clock.wallAt(reached) === wall;
    certain = reached < at ? exact : certain || exact;
    at = reached;
  }
  for (const clock of clocks) {
    const repeat = clock.putBack(instant, Math.min(at, instant + LONGEST_REPEAT_MS));
    if (repeat === null) continue;
    if (repeat < at) certain = false;
    at = repeat;
  }
  return at >= END_OF_TIME ? null : { at, certain };
}
