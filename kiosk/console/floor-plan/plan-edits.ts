import type { FloorPlan, Spot } from '../../../shared/model/floor-plan.ts';

/** The lists of a plan that hold what is drawn on it. */
export type PlanList = keyof FloorPlan;

/** One thing on a plan. */
export interface Thing {
  list: PlanList;
  index: number;
}

export type NewThing = 'shelf' | 'wall' | 'steps' | 'ramp' | 'lift' | 'entrance' | 'till';

/** A room to begin with: twelve metres by nine, with a door. */
export const FIRST_PLAN: FloorPlan = {
  outline: [
    { x: 0, y: 0 },
    { x: 12, y: 0 },
    { x: 12, y: 9 },
    { x: 0, y: 9 },
  ],
  walls: [],
  shelves: [],
  passages: [],
  entrances: [{ id: 'door', name: 'Entrance', x: 3, y: 9 }],
  tills: [],
  kiosks: [],
};

const LONGEST = 400;

/** To the centimetre, and on the drawing. */
const metres = (value: number): number => Math.min(LONGEST, Math.max(0, Math.round(value * 100) / 100));
const moved = ({ x, y }: Spot, dx: number, dy: number): Spot => ({ x: metres(x + dx), y: metres(y + dy) });

/** Every edit is a new plan, so that undo is the plan before. */
export function moveThing(plan: FloorPlan, { list, index }: Thing, dx: number, dy: number): FloorPlan {
  if (list === 'walls')
    return {
      ...plan,
      walls: plan.walls.map((wall, at) =>
        at === index ? { ...wall, from: moved(wall.from, dx, dy), to: moved(wall.to, dx, dy) } : wall,
      ),
    };
  const things: readonly Spot[] = plan[list];
  return {
    ...plan,
    [list]: things.map((one, at) => (at === index ? { ...one, ...moved(one, dx, dy) } : one)),
  };
}

/** Sets fields of a thing, as the schema names them. */
export function setThing(
  plan: FloorPlan,
  { list, index }: Thing,
  change: Readonly<Record<string, unknown>>,
): FloorPlan {
  return {
    ...plan,
    [list]: plan[list].map((one, at) => (at === index ? { ...one, ...change } : one)),
  };
}

/** An outline keeps three corners at least. */
export function removeThing(plan: FloorPlan, { list, index }: Thing): FloorPlan {
  if (list === 'outline' && plan.outline.length <= 3) return plan;
  return { ...plan, [list]: (plan[list] as readonly unknown[]).filter((_, at) => at !== index) };
}

/** Puts something new in the middle of the shop, and says where in the plan it is. */
export function addThing(
  plan: FloorPlan,
  kind: NewThing,
  newId: () => string,
): { plan: FloorPlan; thing: Thing } {
  const { x, y } = middleOf(plan);
  const id = newId();
  const at = { id, x: metres(x), y: metres(y) };
  switch (kind) {
    case 'shelf': {
      const aisle = nextAisle(plan);
      const shelf = { ...at, width: 4, height: 0.8, aisle, bays: ['A', 'B', 'C'], front: 'south' as const };
      return grown(plan, 'shelves', shelf);
    }
    case 'wall':
      return grown(plan, 'walls', { id, from: { x: at.x, y: at.y }, to: { x: metres(x + 3), y: at.y } });
    case 'entrance':
      return grown(plan, 'entrances', { ...at, name: `Entrance ${plan.entrances.length + 1}` });
    case 'till':
      return grown(plan, 'tills', { ...at, width: 0.9, height: 1.8, name: `Till ${plan.tills.length + 1}` });
    default:
      return grown(plan, 'passages', { ...at, width: 1.5, height: 2, kind });
  }
}

/** A kiosk stands where somebody puts it; until then in the middle, its screen towards the lower edge. */
export function addKiosk(plan: FloorPlan, displayId: string): { plan: FloorPlan; thing: Thing } {
  const { x, y } = middleOf(plan);
  return grown(plan, 'kiosks', { displayId, x: metres(x), y: metres(y), heading: 180 });
}

/** A further corner half way to the next one. */
export function addCorner(plan: FloorPlan, index: number): { plan: FloorPlan; thing: Thing } {
  const from = plan.outline[index];
  const to = plan.outline[(index + 1) % plan.outline.length];
  if (!from || !to) return { plan, thing: { list: 'outline', index } };
  const corner = { x: metres((from.x + to.x) / 2), y: metres((from.y + to.y) / 2) };
  const outline = [...plan.outline];
  outline.splice(index + 1, 0, corner);
  return { plan: { ...plan, outline }, thing: { list: 'outline', index: index + 1 } };
}

function grown(plan: FloorPlan, list: PlanList, thing: unknown): { plan: FloorPlan; thing: Thing } {
  return {
    plan: { ...plan, [list]: [...plan[list], thing] },
    thing: { list, index: plan[list].length },
  };
}

function middleOf({ outline }: FloorPlan): Spot {
  const sum = outline.reduce((all, { x, y }) => ({ x: all.x + x, y: all.y + y }), { x: 0, y: 0 });
  return { x: sum.x / outline.length, y: sum.y / outline.length };
}

/** The first whole number that no aisle is called. */
function nextAisle({ shelves }: FloorPlan): string {
  const taken = new Set(shelves.map(({ aisle }) => aisle));
  let next = 1;
  while (taken.has(String(next))) next += 1;
  return String(next);
}

/** What a thing is called by those who know the shop. */
export function nameOfThing(
  plan: FloorPlan,
  { list, index }: Thing,
  kiosks: readonly { id: string; name: string }[],
): string {
  switch (list) {
    case 'outline':
      return `Corner ${index + 1}`;
    case 'walls':
      return `Wall ${index + 1}`;
    case 'shelves':
      return `Shelf of aisle ${plan.shelves[index]?.aisle ?? ''}`;
    case 'passages':
      return { steps: 'Steps', ramp: 'Ramp', lift: 'Lift' }[plan.passages[index]?.kind ?? 'steps'];
    case 'entrances':
      return plan.entrances[index]?.name ?? '';
    case 'tills':
      return plan.tills[index]?.name ?? '';
    case 'kiosks': {
      const id = plan.kiosks[index]?.displayId;
      return kiosks.find((kiosk) => kiosk.id === id)?.name ?? `Kiosk ${id ?? ''}`;
    }
  }
}
