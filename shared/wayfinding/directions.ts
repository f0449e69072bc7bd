import type { FloorPlan, Passage, Spot } from '../model/floor-plan.ts';
import { distance } from './floor.ts';
import { boxObstacle, nearestOnSides } from './obstacle.ts';
import type { ShelfPlace } from './places.ts';
import type { Way } from './shortest-way.ts';

/** What stands at a turn, as people know it. */
export type Landmark = { kind: 'aisle'; aisle: string } | { kind: 'till' | 'entrance'; name: string };

/** One sentence of a way, without its words. Metres are to the next one, whole. */
export type Direction =
  | { kind: 'set-off'; turn: 'ahead' | 'left' | 'right' | 'behind' | null; metres: number }
  | { kind: 'turn'; side: 'left' | 'right'; at: Landmark | null; metres: number }
  | { kind: 'pass'; by: Passage['kind']; metres: number }
  | { kind: 'arrive'; aisle: string; bay: string | null; side: 'left' | 'right' | 'ahead' };

/** Legs shorter than this are steps aside and no turns, in metres. */
const LEG = 0.9;
/** Turns of less are what one does without being told, in degrees. */
const BEND = 35;
/** What stands within so many metres of a turn tells where it is. */
const BESIDE = 2.5;

interface Leg {
  from: Spot;
  to: Spot;
  /** Metres from the beginning of the way. */
  at: number;
  metres: number;
  /** Degrees clockwise from the plan's upper edge. */
  heading: number;
}

const headingOf = (from: Spot, to: Spot): number =>
  (Math.atan2(to.x - from.x, from.y - to.y) * 180) / Math.PI;

/** From one heading to another: -180 to 180, to the right above 0. */
const turnOf = (from: number, to: number): number => ((((to - from + 180) % 360) + 360) % 360) - 180;

/**
 * A way in sentences.
 *
 * @param facing where the person looks who sets off, degrees clockwise from the plan's upper edge; null when nobody knows
 */
export function directionsFor(
  plan: FloorPlan,
  way: Way,
  place: ShelfPlace,
  facing: number | null,
): Direction[] {
  const legs = legsOf(way);
  const [first] = legs;
  const arrival = arrivalAt(place, legs.at(-1)?.heading ?? facing);
  if (!first) return [arrival];
  const events: { at: number; direction: Direction }[] = [];
  legs.forEach((leg, index) => {
    const before = legs[index - 1];
    if (!before) return;
    const angle = turnOf(before.heading, leg.heading);
    if (Math.abs(angle) < BEND) return;
    const at = landmarkAt(plan, leg.from, place.shelf.aisle);
    events.push({
      at: leg.at,
      direction: { kind: 'turn', side: angle > 0 ? 'right' : 'left', at, metres: 0 },
    });
  });
  for (const { at, passage } of passagesOn(plan, legs))
    events.push({ at, direction: { kind: 'pass', by: passage.kind, metres: 0 } });
  events.sort((a, b) => a.at - b.at);
  const turn = facing === null ? null : setOff(turnOf(facing, first.heading));
  const all = [{ at: 0, direction: { kind: 'set-off', turn, metres: 0 } as Direction }, ...events];
  return [
    ...all.map(({ at, direction }, index) =>
      'metres' in direction
        ? { ...direction, metres: Math.max(1, Math.round((all[index + 1]?.at ?? way.metres) - at)) }
        : direction,
    ),
    arrival,
  ];
}

/** The legs that count, short ones drawn into their neighbours. */
function legsOf({ spots, metres }: Way): Leg[] {
  const kept: { spot: Spot; at: number }[] = [];
  let at = 0;
  spots.forEach((spot, index) => {
    const before = spots[index - 1];
    if (before) at += distance(before, spot);
    const last = kept.at(-1);
    const ends = index === spots.length - 1;
    if (!last || distance(last.spot, spot) >= LEG) kept.push({ spot, at });
    else if (ends && kept.length > 1) kept.splice(-1, 1, { spot, at: metres });
  });
  return kept.slice(1).map(({ spot, at: end }, index) => {
    const from = kept[index] ?? { spot, at: end };
    return {
      from: from.spot,
      to: spot,
      at: from.at,
      metres: end - from.at,
      heading: headingOf(from.spot, spot),
    };
  });
}

function setOff(angle: number): 'ahead' | 'left' | 'right' | 'behind' {
  if (Math.abs(angle) <= 45) return 'ahead';
  if (Math.abs(angle) >= 135) return 'behind';
  return angle > 0 ? 'right' : 'left';
}

function arrivalAt({ shelf, bay, face, stand }: ShelfPlace, heading: number | null): Direction {
  const angle = heading === null ? 0 : turnOf(heading, headingOf(stand, face));
  const side = Math.abs(angle) < 45 ? 'ahead' : angle > 0 ? 'right' : 'left';
  return { kind: 'arrive', aisle: shelf.aisle, bay, side };
}

/** The nearest thing with a name; of two that are as near, the aisle that one goes to. */
function landmarkAt(plan: FloorPlan, spot: Spot, wanted: string): Landmark | null {
  const near = [
    ...plan.shelves.map((shelf) => ({
      away: awayFrom(shelf, spot) - (shelf.aisle === wanted ? 0.5 : 0),
      landmark: { kind: 'aisle', aisle: shelf.aisle } as Landmark,
    })),
    ...plan.tills.map((till) => ({
      away: awayFrom(till, spot),
      landmark: { kind: 'till', name: till.name } as Landmark,
    })),
    ...plan.entrances.map((entrance) => ({
      away: distance(entrance, spot),
      landmark: { kind: 'entrance', name: entrance.name } as Landmark,
    })),
  ].sort((a, b) => a.away - b.away)[0];
  return near && near.away <= BESIDE ? near.landmark : null;
}

function awayFrom(box: { x: number; y: number; width: number; height: number }, spot: Spot): number {
  return Math.min(...nearestOnSides(boxObstacle(box, 0), spot).map((point) => distance(point, spot)));
}

/** The passages that a way goes over, each once, with where it is entered. */
function passagesOn(plan: FloorPlan, legs: readonly Leg[]): { at: number; passage: Passage }[] {
  return plan.passages.flatMap((passage) => {
    for (const leg of legs) {
      const enters = entersAt(passage, leg);
      if (enters !== null) return [{ at: leg.at + enters * leg.metres, passage }];
    }
    return [];
  });
}

/** The part of a leg, 0 to 1, at which it comes into a box and goes at least half a metre within; null when it does not. */
function entersAt(
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
  { from, to, metres }: Leg,
): number | null {
  let enters = 0;
  let leaves = 1;
  for (const [start, end, low, high] of [
    [from.x, to.x, x, x + width],
    [from.y, to.y, y, y + height],
  ] as const) {
    const step = end - start;
    if (step === 0) {
      if (start <= low || start >= high) return null;
      continue;
    }
    const [a, b] = [(low - start) / step, (high - start) / step];
    enters = Math.max(enters, Math.min(a, b));
    leaves = Math.min(leaves, Math.max(a, b));
  }
  return (leaves - enters) * metres >= 0.5 ? enters : null;
}
