import type { Candidate } from './display-view.ts';
import { isPlayable, type Moment } from './moment.ts';
import type { Reading } from './pattern.ts';
import { HOUR_SECONDS, leaveRoom, secondsTaken } from './room.ts';
import type { Roster } from './roster.ts';
import { wallChangeAfter } from './wall-change.ts';

/**
 * The entries on the screen: of those open and playable, all that have the highest priority. Where these have only a
 * share of each hour, or may only begin so often, those of the next priority have the rest, and so on. May be none.
 *
 * Which of them is on at which second depends on what has played, and is not asked here: see turn.ts.
 */
export function campaignAt(moment: Moment, roster: Roster): Candidate[] {
  const { candidates } = roster;
  const sheet = roster.sheet(moment.readings);
  const band: Candidate[] = [];
  let lowest = Number.NEGATIVE_INFINITY;
  let taken = 0;
  for (let place = 0; place < candidates.length; place += 1) {
    const candidate = candidates[place] as Candidate;
    if (candidate.priority < lowest && taken >= HOUR_SECONDS) break;
    if (!sheet.isOpen(place, readingFor(moment, candidate)) || !isPlayable(moment, candidate)) continue;
    band.push(candidate);
    lowest = candidate.priority;
    taken += secondsTaken(candidate.shown);
  }
  return band;
}

/**
 * The first instant after `moment` at which {@link campaignAt} differs from `band`, its answer at `moment`. Only two
 * things can change it: an entry of the band closes, or one of its lowest priority or above opens.
 */
export function campaignChangeAfter(
  moment: Moment,
  roster: Roster,
  band: readonly Candidate[],
): number | null {
  return wallChangeAfter(
    moment,
    (from) => nextWalls(from, roster, band),
    (then) => sameBand(campaignAt(then, roster), band),
  );
}

/** For each clock of the view, the first wall at which an entry that matters opens or closes. */
function nextWalls(moment: Moment, roster: Roster, band: readonly Candidate[]): number[] {
  const { candidates } = roster;
  const sheet = roster.sheet(moment.readings);
  const walls = moment.readings.map(() => Number.POSITIVE_INFINITY);
  const lowest = leaveRoom(band) ? undefined : band[band.length - 1];
  const floor = lowest?.priority ?? Number.NEGATIVE_INFINITY;
  let playing = 0;
  for (let place = 0; place < candidates.length; place += 1) {
    const candidate = candidates[place] as Candidate;
    if (candidate.priority < floor) break;
    const reading = readingFor(moment, candidate);
    const soonest = walls[candidate.clock] as number;
    // Whatever is open and playable here is in the band, and in the same order.
    const isPlaying = candidate === band[playing];
    if (isPlaying) playing += 1;
    const wall = isPlaying
      ? sheet.openUntil(place, reading, soonest)
      : sheet.nextStart(place, reading, soonest);
    if (wall < soonest && (isPlaying || isPlayable(moment, candidate))) walls[candidate.clock] = wall;
  }
  return walls;
}

/** What the clock of a candidate reads. */
function readingFor(moment: Moment, candidate: Candidate): Reading {
  // Every candidate's clock is in its own view.
  return moment.readings[candidate.clock] as Reading;
}

function sameBand(a: readonly Candidate[], b: readonly Candidate[]): boolean {
  return a.length === b.length && a.every((candidate, place) => candidate === b[place]);
}
