import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FloorPlan } from '../../../shared/model/floor-plan.ts';
import { Floor, ROOM } from '../../../shared/wayfinding/floor.ts';
import { placesOf, standBefore } from '../../../shared/wayfinding/places.ts';
import { RouteFinder } from '../../../shared/wayfinding/route.ts';
import { CornerGraph } from '../../../shared/wayfinding/shortest-way.ts';
import { SAMPLE_PLAN } from '../../../signage-server/demo-store/floor-plan.ts';
import { anyPlan, anySpot, EMPTY } from './plans.ts';
import { mayStand, mayWalk, slowMetres } from './slow-solver.ts';

const WALKER = { stepFree: false };
const WHEELS = { stepFree: true };
const GRID = 0.25;
const shelf = { id: 's', aisle: '1', bays: ['A', 'B'], front: 'south' as const };
const way = (plan: FloorPlan, from: { x: number; y: number }, to: { x: number; y: number }, rules = WALKER) =>
  new RouteFinder(plan, rules).between(from, to);

describe('the shortest way', () => {
  it('WAY-1 is straight where nothing stands between', () => {
    const found = way(EMPTY, { x: 1, y: 1 }, { x: 9, y: 7 });
    expect(found?.metres).toBeCloseTo(10, 9);
    expect(found?.spots).toHaveLength(2);
  });

  it('WAY-1 goes round a shelf by the corners of the room that a person needs', () => {
    const plan = { ...EMPTY, shelves: [{ ...shelf, x: 4, y: 0, width: 2, height: 6 }] };
    const found = way(plan, { x: 1, y: 1 }, { x: 9, y: 1 });
    const corners = [
      { x: 4 - ROOM, y: 6 + ROOM },
      { x: 6 + ROOM, y: 6 + ROOM },
    ];
    expect(found?.spots.slice(1, -1)).toEqual(corners);
    const expected = Math.hypot(3 - ROOM, 5 + ROOM) * 2 + 2 + 2 * ROOM;
    expect(found?.metres).toBeCloseTo(expected, 9);
  });

  it('WAY-1 is walkable and no longer than any way that a slow solver finds, in any shop', () => {
    fc.assert(
      fc.property(anyPlan, anySpot, anySpot, fc.boolean(), (plan, from, to, stepFree) => {
        const rules = { stepFree, room: ROOM };
        fc.pre(mayStand(plan, from, rules) && mayStand(plan, to, rules));
        const found = way(plan, from, to, { stepFree });
        const slow = slowMetres(plan, from, to, rules, GRID);
        if (found === null) {
          expect(slow).toBe(Number.POSITIVE_INFINITY);
          return;
        }
        let metres = 0;
        found.spots.forEach((spot, index) => {
          const before = found.spots[index - 1];
          if (!before) return;
          metres += Math.hypot(spot.x - before.x, spot.y - before.y);
          expect(mayWalk(plan, before, spot, rules)).toBe(true);
        });
        expect(found.metres).toBeCloseTo(metres, 9);
        expect(found.metres).toBeLessThanOrEqual(slow + 1e-6);
      }),
      { numRuns: 40 },
    );
  }, 120_000);

  it('WAY-1 the slow solver comes within a hundredth and two steps of it in the sample shop', () => {
    const from = { x: 5.4, y: 11 };
    const to = { x: 20.4, y: 1.4 };
    for (const stepFree of [false, true]) {
      const slow = slowMetres(SAMPLE_PLAN, from, to, { stepFree, room: ROOM }, GRID);
      const found = way(SAMPLE_PLAN, from, to, { stepFree });
      expect(found?.metres).toBeLessThanOrEqual(slow + 1e-6);
      expect(slow).toBeLessThanOrEqual((found?.metres ?? 0) * 1.014 + 2 * GRID);
    }
  }, 120_000);

  it('WAY-2 by wheels never leads over steps, and is no shorter for it', () => {
    const to = { x: 20.4, y: 1.4 };
    const walked = way(SAMPLE_PLAN, { x: 5.4, y: 11 }, to);
    const rolled = way(SAMPLE_PLAN, { x: 5.4, y: 11 }, to, WHEELS);
    const [steps] = SAMPLE_PLAN.passages.filter(({ kind }) => kind === 'steps');
    const over = (spots: readonly { x: number; y: number }[]) =>
      spots.some((spot, index) => {
        const before = spots[index - 1] ?? spot;
        return Array.from({ length: 101 }, (_, n) => n / 100).some((part) => {
          const x = before.x + part * (spot.x - before.x);
          const y = before.y + part * (spot.y - before.y);
          return (
            steps !== undefined &&
            x > steps.x + 1e-6 &&
            x < steps.x + steps.width - 1e-6 &&
            y > steps.y + 1e-6 &&
            y < steps.y + steps.height - 1e-6
          );
        });
      });
    expect(over(walked?.spots ?? [])).toBe(true);
    expect(rolled).not.toBeNull();
    expect(over(rolled?.spots ?? [])).toBe(false);
    expect(rolled?.metres).toBeGreaterThan(walked?.metres ?? 0);
  });

  it('WAY-3 says that there is none where walls or steps close off a place', () => {
    const closed: FloorPlan = {
      ...EMPTY,
      walls: [{ id: 'w', from: { x: 6, y: 0 }, to: { x: 6, y: 9 } }],
      shelves: [{ ...shelf, x: 9, y: 1, width: 2, height: 1 }],
    };
    expect(way(closed, { x: 1, y: 1 }, { x: 11, y: 4 })).toBeNull();
    const finder = new RouteFinder(closed, WALKER);
    expect(finder.toProduct({ x: 1, y: 1 }, { aisle: '1', bay: 'A' })).toEqual({
      found: false,
      why: 'unreachable',
    });
    const up: FloorPlan = {
      ...EMPTY,
      passages: [{ id: 'p', kind: 'steps', x: 5, y: 0, width: 1, height: 9 }],
    };
    expect(way(up, { x: 1, y: 1 }, { x: 11, y: 4 })).not.toBeNull();
    expect(way(up, { x: 1, y: 1 }, { x: 11, y: 4 }, WHEELS)).toBeNull();
    const lift: FloorPlan = {
      ...up,
      passages: [
        { id: 'p', kind: 'steps', x: 5, y: 0, width: 1, height: 7 },
        { id: 'l', kind: 'lift', x: 5, y: 7, width: 1, height: 2 },
      ],
    };
    expect(way(lift, { x: 1, y: 1 }, { x: 11, y: 4 }, WHEELS)).not.toBeNull();
  });

  it('WAY-4 tells an aisle that nobody drew from one that cannot be reached', () => {
    const finder = new RouteFinder(SAMPLE_PLAN, WALKER);
    expect(finder.toProduct({ x: 3, y: 14 }, { aisle: '17', bay: 'A' })).toEqual({
      found: false,
      why: 'not-on-plan',
    });
    const found = finder.toProduct({ x: 3, y: 14 }, { aisle: ' 4 ', bay: 'c' });
    expect(found.found && found.place.bay).toBe('C');
    const noBay = finder.toProduct({ x: 3, y: 14 }, { aisle: '4', bay: 'Z' });
    expect(noBay.found && noBay.place.bay).toBeNull();
  });

  it('WAY-4 leads to the nearest of several places, and stands before the bay on its front', () => {
    const plan: FloorPlan = {
      ...EMPTY,
      shelves: [
        { ...shelf, id: 'far', x: 8, y: 0.5, width: 3, height: 1 },
        { ...shelf, id: 'near', x: 1, y: 0.5, width: 3, height: 1 },
      ],
    };
    const found = new RouteFinder(plan, WALKER).toProduct({ x: 1, y: 8 }, { aisle: '1', bay: 'B' });
    expect(found.found && found.place.shelf.id).toBe('near');
    expect(found.found && found.place.face).toEqual({ x: 3.25, y: 1.5 });
    expect(found.found && found.way.spots.at(-1)).toEqual({ x: 3.25, y: 1.5 + ROOM });
  });

  it('WAY-5 who stands too close to a wall is taken to stand beside it, never beyond it', () => {
    const plan: FloorPlan = {
      ...EMPTY,
      walls: [{ id: 'w', from: { x: 6, y: 0 }, to: { x: 6, y: 9 } }],
    };
    const floor = new Floor(plan, WALKER);
    expect(floor.standAt({ x: 5.9, y: 4 })?.x).toBeCloseTo(6 - ROOM, 9);
    expect(floor.standAt({ x: 6.1, y: 4 })?.x).toBeCloseTo(6 + ROOM, 9);
    expect(floor.standAt({ x: -3, y: 4 })).toBeNull();
    expect(standBefore({ displayId: 'k', x: 3, y: 3, heading: 90 })).toEqual({ x: 3.6, y: 3 });
  });

  it('WAY-1 finds out about the floor once: a second question changes no answer', () => {
    const graph = new CornerGraph(new Floor(SAMPLE_PLAN, WALKER));
    const targets = placesOf(SAMPLE_PLAN, { aisle: '4', bay: 'B' }).map(({ stand }) => stand);
    const first = graph.waysTo({ x: 5.4, y: 11 }, targets);
    expect(graph.waysTo({ x: 5.4, y: 11 }, targets)).toEqual(first);
  });

  it('WAY-8 a way from a door that is drawn in its wall begins inside, whichever wall that is (D049)', () => {
    const plan = { ...EMPTY, shelves: [{ ...shelf, x: 4, y: 3, width: 2, height: 2 }] };
    const doors = [
      { x: 3, y: 9 },
      { x: 0, y: 4 },
      { x: 12, y: 4 },
      { x: 6, y: 0 },
    ];
    for (const door of doors) {
      const answer = new RouteFinder(plan, WALKER).toProduct(door, { aisle: '1', bay: 'A' });
      expect(answer, JSON.stringify(door)).toMatchObject({ found: true });
    }
    for (const { x, y } of SAMPLE_PLAN.entrances)
      for (const { aisle, bays } of SAMPLE_PLAN.shelves)
        for (const bay of bays)
          expect(new RouteFinder(SAMPLE_PLAN, WALKER).toProduct({ x, y }, { aisle, bay }).found).toBe(true);
  });
});
