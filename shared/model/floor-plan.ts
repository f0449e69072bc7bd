import { z } from 'zod';
import { Id, Name } from './id.ts';

/** Metres from the plan's upper left corner: x to the right, y down, as on a drawing. */
const Metres = z.number().min(0).max(400);
const Side = z.number().min(0.1).max(400);

export const Spot = z.strictObject({ x: Metres, y: Metres });
export type Spot = z.infer<typeof Spot>;

const box = { id: Id, x: Metres, y: Metres, width: Side, height: Side };

/** A name as products carry it (`aisle`, `bay`). */
const PlaceName = z.string().trim().min(1).max(12);

/** The side from which things are taken. */
export const Front = z.enum(['north', 'east', 'south', 'west']);
export type Front = z.infer<typeof Front>;

/** One run of shelving with one front; two back to back are two. Bays stand in the order of x or y, each as wide. */
export const Shelf = z.strictObject({
  ...box,
  aisle: PlaceName,
  bays: z.array(PlaceName).max(40),
  front: Front,
});
export type Shelf = z.infer<typeof Shelf>;

export const Wall = z.strictObject({ id: Id, from: Spot, to: Spot });
export type Wall = z.infer<typeof Wall>;

/** A stretch of floor that leads to another level. Steps are no way for wheels; a ramp or a lift is one for everybody. */
export const Passage = z.strictObject({ ...box, kind: z.enum(['steps', 'ramp', 'lift']) });
export type Passage = z.infer<typeof Passage>;

export const Till = z.strictObject({ ...box, name: Name });
export const Entrance = z.strictObject({ id: Id, name: Name, ...Spot.shape });

/** A kiosk of this shop; `heading` is where its screen looks, in degrees clockwise from the plan's upper edge. */
export const PlacedKiosk = z.strictObject({
  displayId: Id,
  ...Spot.shape,
  heading: z.number().min(0).lt(360),
});
export type PlacedKiosk = z.infer<typeof PlacedKiosk>;

/** The floor of one shop, to scale. */
export const FloorPlan = z
  .strictObject({
    outline: z.array(Spot).min(3).max(40),
    walls: z.array(Wall).max(100),
    shelves: z.array(Shelf).max(150),
    passages: z.array(Passage).max(20),
    entrances: z.array(Entrance).max(20),
    tills: z.array(Till).max(40),
    kiosks: z.array(PlacedKiosk).max(50),
  })
  .superRefine((plan, context) => {
    for (const { path, message } of planFaults(plan))
      context.addIssue({ code: 'custom', path: [...path], message });
  });
export type FloorPlan = z.infer<typeof FloorPlan>;

interface PlanFault {
  path: readonly (string | number)[];
  message: string;
}

/** What no single field shows: crossing outlines, doubled ids, things outside the shop. */
function planFaults(plan: z.infer<typeof FloorPlan>): PlanFault[] {
  const faults: PlanFault[] = [];
  if (crossesItself(plan.outline)) faults.push({ path: ['outline'], message: 'The outline crosses itself.' });
  const seen = new Set<string>();
  for (const list of ['walls', 'shelves', 'passages', 'entrances', 'tills'] as const)
    plan[list].forEach(({ id }, index) => {
      if (seen.has(id)) faults.push({ path: [list, index, 'id'], message: `"${id}" is there twice.` });
      seen.add(id);
    });
  const kiosks = new Set<string>();
  plan.kiosks.forEach(({ displayId }, index) => {
    if (kiosks.has(displayId))
      faults.push({ path: ['kiosks', index, 'displayId'], message: 'This kiosk stands there already.' });
    kiosks.add(displayId);
  });
  plan.shelves.forEach((shelf, index) => {
    if (new Set(shelf.bays).size < shelf.bays.length)
      faults.push({ path: ['shelves', index, 'bays'], message: 'Two bays have the same name.' });
  });
  for (const list of ['shelves', 'passages', 'tills'] as const)
    plan[list].forEach(({ x, y, width, height }, index) => {
      if (!isWithin(plan.outline, { x: x + width / 2, y: y + height / 2 }))
        faults.push({ path: [list, index], message: 'This lies outside the shop.' });
    });
  plan.kiosks.forEach((kiosk, index) => {
    if (!isWithin(plan.outline, kiosk))
      faults.push({ path: ['kiosks', index], message: 'This kiosk stands outside the shop.' });
  });
  return faults;
}

/** Whether a spot lies within a polygon (even-odd rule); its edge may count either way. */
export function isWithin(polygon: readonly Spot[], { x, y }: Spot): boolean {
  let inside = false;
  for (let i = 0, j = polygon.length - 1; i < polygon.length; j = i++) {
    const a = polygon[i];
    const b = polygon[j];
    if (!a || !b) continue;
    if (a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x) inside = !inside;
  }
  return inside;
}

/** Twice the signed area of a triangle: which side of the line from `a` to `b` the spot `c` is on. */
const side = (a: Spot, b: Spot, c: Spot): number => (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);

function crossesItself(outline: readonly Spot[]): boolean {
  const edges = outline.map((from, index) => ({ from, to: outline[(index + 1) % outline.length] ?? from }));
  return edges.some((one, i) =>
    edges.some((other, j) => {
      const apart = Math.min(j - i, edges.length - (j - i));
      if (j <= i || apart < 2) return false;
      return (
        side(one.from, one.to, other.from) * side(one.from, one.to, other.to) < 0 &&
        side(other.from, other.to, one.from) * side(other.from, other.to, one.to) < 0
      );
    }),
  );
}
