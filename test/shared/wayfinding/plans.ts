import fc from 'fast-check';
import type { FloorPlan, Spot } from '../../../shared/model/floor-plan.ts';

/** A room of 12 by 9 metres with nothing in it. */
export const EMPTY: FloorPlan = {
  outline: [
    { x: 0, y: 0 },
    { x: 12, y: 0 },
    { x: 12, y: 9 },
    { x: 0, y: 9 },
  ],
  walls: [],
  shelves: [],
  passages: [],
  entrances: [],
  tills: [],
  kiosks: [],
};

const tenth = (from: number, to: number) =>
  fc.integer({ min: from * 10, max: to * 10 }).map((value) => value / 10);

/** Rooms with shelves, walls at any angle and steps, thrown in without any sense. */
export const anyPlan: fc.Arbitrary<FloorPlan> = fc
  .record({
    shelves: fc.array(
      fc.record({ x: tenth(0, 11), y: tenth(0, 8), width: tenth(0.5, 4), height: tenth(0.5, 4) }),
      { maxLength: 5 },
    ),
    walls: fc.array(
      fc.record({
        from: fc.record({ x: tenth(0, 12), y: tenth(0, 9) }),
        to: fc.record({ x: tenth(0, 12), y: tenth(0, 9) }),
      }),
      { maxLength: 3 },
    ),
    steps: fc.array(fc.record({ x: tenth(0, 10), y: tenth(0, 7), width: tenth(1, 3), height: tenth(1, 3) }), {
      maxLength: 1,
    }),
    notch: fc.boolean(),
  })
  .map(({ shelves, walls, steps, notch }) => ({
    ...EMPTY,
    outline: notch
      ? [
          { x: 0, y: 0 },
          { x: 12, y: 0 },
          { x: 12, y: 5 },
          { x: 7, y: 5 },
          { x: 7, y: 9 },
          { x: 0, y: 9 },
        ]
      : EMPTY.outline,
    shelves: shelves.map((box, index) => ({
      ...box,
      id: `shelf-${index}`,
      aisle: String(index),
      bays: ['A', 'B'],
      front: 'south' as const,
    })),
    walls: walls.map((wall, index) => ({ ...wall, id: `wall-${index}` })),
    passages: steps.map((box, index) => ({ ...box, id: `steps-${index}`, kind: 'steps' as const })),
  }));

export const anySpot: fc.Arbitrary<Spot> = fc.record({ x: tenth(0.5, 11.5), y: tenth(0.5, 8.5) });
