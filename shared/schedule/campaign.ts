import type { Candidate } from './candidate.ts';
import type { Moment } from './moment.ts';
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
  const { candidates, priorities, entryPlaces } = roster;
  const { readings, playability } = moment;
  const sheet = roster.sheet(readings);
  const band: Candidate[] = [];
  let lowest = 0;
  let taken = 0;
  for (let place = 0; place < candidates.length; place += 1) {
    const priority = priorities[place] ?? 0;
    if (priority < lowest && taken >= HOUR_SECONDS) break;
    if (!sheet.isOpen(place)) continue;
    const candidate = candidates[place] as Candidate;
    // Playable comes before priority: an entry that is not complete does not take part at all.
    if (!playability.isPlayable(entryPlaces[place] ?? 0, candidate)) continue;
    band.push(candidate);
    lowest = priority;
    if (taken < HOUR_SECONDS) taken += secondsTaken(candidate.shown);
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
  let playing = 0;
  for (let place = 0; place < candidates.length; place += 1) {
    if ((priorities[place] ?? 0) < floor) break;
    const candidate = candidates[place] as Candidate;
    const clock = clocks[place] ?? 0;
    const soonest = walls[clock] as number;
    // Whatever is open and playable here is in the band, and in the same order.
    const isPlaying = candidate === band[playing];
    if (isPlaying) playing += 1;
    if (!sheet.mayTurn(place, soonest)) continue;
    // Every candidate's clock is in its own view.
    const reading = readings[clock] as Reading;
    const wall = isPlaying
      ? sheet.openUntil(place, reading, soonest)
      : sheet.nextStart(place, reading, soonest);
    if (wall < soonest && (isPlaying || playability.isPlayable(entryPlaces[place] ?? 0, candidate)))
      walls[clock] = wall;
  }
  return walls;
}

function sameBand(a: readonly Candidate[], b: readonly Candidate[]): boolean {
  return a.length === b.length && a.every((candidate, place) => candidate === b[place]);
}
