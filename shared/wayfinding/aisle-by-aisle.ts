import type { FloorPlan, Shelf, Spot } from '../model/floor-plan.ts';
import { bayOf, type ShelfPlace } from './places.ts';
import type { RouteFinder } from './route.ts';

/** Metres that somebody with a basket walks in a minute. */
export const WALK_METRES_A_MINUTE = 60;

const inOrder = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

/** Seconds to look a bay through for something: a dozen things or two, of which the eye takes in four or five a second. */
const LOOK_SECONDS_A_BAY = 4;

/** A way through the shop, and how many bays are looked through on it. */
export interface Search {
  metres: number;
  bays: number;
}

/**
 * What one does who knows no more than the signs: aisle after aisle in the order of their names, along every shelf of each,
 * until the last thing that is looked for has been come by. The minutes that a map saves are measured against it.
 *
 * @param wanted the places that are looked for
 * @returns null where no way leads on
 */
export function aisleByAisle(
  plan: FloorPlan,
  finder: RouteFinder,
  from: Spot,
  wanted: readonly ShelfPlace[],
): Search | null {
  const aisles = [...new Set(plan.shelves.map(({ aisle }) => aisle))].sort(inOrder.compare);
  const left = new Set(wanted.map(keyOf));
  const search = { metres: 0, bays: 0 };
  let at = from;
  for (const aisle of aisles)
    for (const shelf of plan.shelves.filter((one) => one.aisle === aisle))
      for (const place of along(shelf, at)) {
        if (left.size === 0) return search;
        const way = finder.between(at, place.stand);
        if (!way) return null;
        search.metres += way.metres;
        search.bays += 1;
        at = place.stand;
        left.delete(keyOf(place));
        // A thing of which only the shelf is known has been found when that has been gone along.
        left.delete(`${shelf.id} `);
      }
  return left.size === 0 ? search : null;
}

/** Seconds from the first step to the last thing in hand, but for taking it. */
export function secondsOf({ metres, bays }: Search): number {
  return (metres * 60) / WALK_METRES_A_MINUTE + bays * LOOK_SECONDS_A_BAY;
}

/** Whole minutes that one search is shorter than another; never less than none, and rounded down. */
export function minutesSaved(search: Search, instead: Search | null): number {
  return instead === null ? 0 : Math.max(0, Math.floor((secondsOf(instead) - secondsOf(search)) / 60));
}

/** The bays of a shelf from the end that is nearer. */
function along(shelf: Shelf, at: Spot): ShelfPlace[] {
  const places = Array.from({ length: Math.max(1, shelf.bays.length) }, (_, index) => bayOf(shelf, index));
  const far = (place: ShelfPlace | undefined) =>
    place ? Math.hypot(place.stand.x - at.x, place.stand.y - at.y) : 0;
  return far(places.at(-1)) < far(places[0]) ? places.reverse() : places;
}

const keyOf = ({ shelf, bay }: ShelfPlace): string => `${shelf.id} ${bay ?? ''}`;
