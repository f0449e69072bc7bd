import type { FloorPlan, Front, PlacedKiosk, Shelf, Spot } from '../model/floor-plan.ts';
import { ROOM } from './floor.ts';

/** Metres in front of a kiosk at which somebody reaches it. */
const ARM = 0.6;

/** Where something is taken from. */
export interface ShelfPlace {
  shelf: Shelf;
  /** Null where only the aisle is known. */
  bay: string | null;
  /** On the front of the shelf. */
  face: Spot;
  /** Where one stands before it. */
  stand: Spot;
  /** The part of the shelf that is meant. */
  box: { x: number; y: number; width: number; height: number };
}

const OUT: Readonly<Record<Front, Spot>> = {
  north: { x: 0, y: -1 },
  east: { x: 1, y: 0 },
  south: { x: 0, y: 1 },
  west: { x: -1, y: 0 },
};

const same = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

/** Where in the shop an aisle and a bay are; where the bay is not drawn, the shelves of its aisle. */
export function placesOf(plan: FloorPlan, { aisle, bay }: { aisle: string; bay: string }): ShelfPlace[] {
  const shelves = plan.shelves.filter((shelf) => same(shelf.aisle, aisle));
  const bays = shelves.flatMap((shelf) => {
    const index = shelf.bays.findIndex((name) => same(name, bay));
    return index < 0 ? [] : [bayOf(shelf, index)];
  });
  return bays.length > 0 ? bays : shelves.map((shelf) => placeOf(shelf, null, shelf));
}

/** A bay of a shelf, by its number. */
export function bayOf(shelf: Shelf, index: number): ShelfPlace {
  const { x, y, width, height, front, bays } = shelf;
  const count = Math.max(1, bays.length);
  const box =
    front === 'north' || front === 'south'
      ? { x: x + (index * width) / count, y, width: width / count, height }
      : { x, y: y + (index * height) / count, width, height: height / count };
  return placeOf(shelf, bays[index] ?? null, box);
}

function placeOf(shelf: Shelf, bay: string | null, box: ShelfPlace['box']): ShelfPlace {
  const out = OUT[shelf.front];
  const face = {
    x: box.x + (box.width * (1 + out.x)) / 2,
    y: box.y + (box.height * (1 + out.y)) / 2,
  };
  const stand = { x: face.x + ROOM * out.x, y: face.y + ROOM * out.y };
  const { x, y, width, height } = box;
  return { shelf, bay, face, stand, box: { x, y, width, height } };
}

/** Where the person stands who looks at a kiosk. */
export function standBefore({ x, y, heading }: PlacedKiosk): Spot {
  const angle = (heading * Math.PI) / 180;
  return { x: x + ARM * Math.sin(angle), y: y - ARM * Math.cos(angle) };
}
