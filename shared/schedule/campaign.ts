import type { Candidate } from './display-view.ts';
import { isPlayable, type Moment, movedTo, readingFor } from './moment.ts';
import { isOpen, nextStart, openUntil } from './pattern.ts';
import { HOUR_SECONDS, leaveRoom, secondsTaken } from './room.ts';

/** Where instants end: 2100-01-01T00:00Z, as in the model's `Instant`. */
const END_OF_TIME = 4_102_444_800_000;
/** No clock is put back by more than a calendar day, and none by that much since 1970. */
const LONGEST_REPEAT_MS = 25 * 3_600_000;

/**
 * The entries on the screen: of those open and playable, all that have the highest priority. Where these have only a
 * share of each hour, or may only begin so often, those of the next priority have the rest, and so on. May be none.
 *
 * Which of them is on at which second depends on what has played, and is not asked here: see turn.ts.
 */
export function campaignAt(moment: Moment): Candidate[] {
  const band: Candidate[] = [];
  let taken = 0;
  for (const candidate of moment.view.candidates) {
    const lowest = band[band.length - 1];
    if (lowest !== undefined && candidate.priority < lowest.priority && taken >= HOUR_SECONDS) break;
    if (isOpen(candidate.pattern, readingFor(moment, candidate)) && isPlayable(moment, candidate)) {
      band.push(candidate);
      taken += secondsTaken(candidate.entry.source);
    }
  }
  return band;
}

/**
 * The first instant after `moment` at which {@link campaignAt} differs from `band`, its answer at `moment`.
 *
 * Only two things can change it: an entry of the band closes, or one of its lowest priority or above opens. Between two
 * DST changes that is plain arithmetic on walls. A gap can swallow what was found, and a repeated hour can bring
 * back what was over; both are looked at as they are, and the search goes on from there when nothing came of it.
 */
export function campaignChangeAfter(moment: Moment, band: readonly Candidate[]): number | null {
  let from = moment;
  for (;;) {
    const next = nextTurn(from, band);
    if (next === null) return null;
    if (next.certain) return next.at;
    const then = movedTo(moment, next.at);
    if (!sameBand(campaignAt(then), band)) return next.at;
    from = then;
  }
}

interface Turn {
  readonly at: number;
  /** False when it fell on a DST change, so that only a look at it can tell. */
  readonly certain: boolean;
}

function nextTurn(moment: Moment, band: readonly Candidate[]): Turn | null {
  const { clocks } = moment.view;
  const walls = nextWalls(moment, band);
  let at = END_OF_TIME;
  let certain = true;
  for (const [place, clock] of clocks.entries()) {
    const wall = walls[place] ?? Number.POSITIVE_INFINITY;
    if (wall > END_OF_TIME + LONGEST_REPEAT_MS) continue;
    const reached = clock.firstReach(wall, moment.instant);
    if (reached > at) continue;
    const exact = clock.wallAt(reached) === wall;
    certain = reached < at ? exact : certain || exact;
    at = reached;
  }
  for (const clock of clocks) {
    const repeat = clock.putBack(moment.instant, Math.min(at, moment.instant + LONGEST_REPEAT_MS));
    if (repeat === null) continue;
    if (repeat < at) certain = false;
    at = repeat;
  }
  return at >= END_OF_TIME ? null : { at, certain };
}

/** For each clock of the view, the first wall at which an entry that matters opens or closes. */
function nextWalls(moment: Moment, band: readonly Candidate[]): number[] {
  const walls = moment.readings.map(() => Number.POSITIVE_INFINITY);
  const lowest = leaveRoom(band) ? undefined : band[band.length - 1];
  const floor = lowest?.priority ?? Number.NEGATIVE_INFINITY;
  let playing = 0;
  for (const candidate of moment.view.candidates) {
    if (candidate.priority < floor) break;
    // Whatever is open and playable here is in the band, and in the same order.
    const isPlaying = candidate === band[playing];
    if (isPlaying) playing += 1;
    const soonest = walls[candidate.clock] as number;
    const turn = isPlaying ? openUntil : nextStart;
    const wall = turn(candidate.pattern, readingFor(moment, candidate), soonest);
    if (wall < soonest && (isPlaying || isPlayable(moment, candidate))) walls[candidate.clock] = wall;
  }
  return walls;
}

function sameBand(a: readonly Candidate[], b: readonly Candidate[]): boolean {
  return a.length === b.length && a.every((candidate, place) => candidate === b[place]);
}
