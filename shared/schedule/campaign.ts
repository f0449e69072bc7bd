import type { Candidate } from './candidate.ts';
import type { Moment } from './moment.ts';
import type { Reading } from './pattern.ts';
import { HOUR_SECONDS, leaveRoom, secondsTaken } from './room.ts';
import type { Roster } from './roster.ts';
import { wallChangeAfter } from './wall-change.ts';

/** How many candidates are looked into at a time: few enough to stop soon after the highest priority is found. */
const STRIDE = 128;

/**
 * The entries on the screen: of those open and playable, all that have the highest priority. Where these have only a
 * share of each hour, or may only begin so often, those of the next priority have the rest, and so on. May be none.
 *
 * Which of them is on at which second depends on what has played, and is not asked here: see turn.ts.
 */
export function campaignAt(moment: Moment, roster: Roster): Candidate[] {
  const { candidates, priorities, entryPlaces } = roster;
  const { readings, playability } = moment;
  const sheet = roster.sheet(readings);
  const open = new Int32Array(STRIDE);
  const band: Candidate[] = [];
  let lowest = 0;
  let taken = 0;
  for (let from = 0; from < candidates.length; from += STRIDE) {
    const count = sheet.openWithin(from, Math.min(from + STRIDE, candidates.length), open);
    for (let at = 0; at < count; at += 1) {
      const place = open[at] ?? 0;
      const priority = priorities[place] ?? 0;
      if (priority < lowest && taken >= HOUR_SECONDS) return band;
      const candidate = candidates[place] as Candidate;
      // Playable comes before priority: an entry that is not complete does not take part at all.
      if (!playability.isPlayable(entryPlaces[place] ?? 0, candidate)) continue;
      band.push(candidate);
      lowest = priority;
      if (taken < HOUR_SECONDS) taken += secondsTaken(candidate.shown);
    }
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
  const { candidates, priorities, clocks, entryPlaces } = roster;
  const { readings, playability } = moment;
  const sheet = roster.sheet(readings);
  const walls = readings.map(() => Number.POSITIVE_INFINITY);
  const floor = leaveRoom(band) ? Number.NEGATIVE_INFINITY : (band[band.length - 1]?.priority ?? 0);
  for (let place = 0; place < candidates.length; place += 1) {
    if ((priorities[place] ?? 0) < floor) break;
    const clock = clocks[place] ?? 0;
    const soonest = walls[clock] as number;
    // Most of thousands end here, so nothing dearer is asked before.
    if (!sheet.mayTurn(place, soonest)) continue;
    const candidate = candidates[place] as Candidate;
    // Every candidate's clock is in its own view.
    const reading = readings[clock] as Reading;
    const wall = sheet.isOpen(place)
      ? sheet.openUntil(place, reading, soonest)
      : sheet.nextStart(place, reading, soonest);
    if (wall < soonest && playability.isPlayable(entryPlaces[place] ?? 0, candidate)) walls[clock] = wall;
  }
  return walls;
}

function sameBand(a: readonly Candidate[], b: readonly Candidate[]): boolean {
  return a.length === b.length && a.every((candidate, place) => candidate === b[place]);
}
