import type { FloorPlan, Front, Shelf } from '../../shared/model/floor-plan.ts';

const BAYS = ['A', 'B', 'C', 'D'];

const shelf = (aisle: string, front: Front, x: number, y: number, width: number, height: number): Shelf => ({
  id: `aisle-${aisle}`,
  aisle,
  bays: BAYS,
  front,
  x,
  y,
  width,
  height,
});

/**
 * The sample shop's floor, 24 by 15 metres: bread along the left wall, two double runs in the middle, and flowers and
 * home on a level of their own, three steps up or by the ramp behind it.
 */
export const SAMPLE_PLAN: FloorPlan = {
  outline: [
    { x: 0, y: 0 },
    { x: 24, y: 0 },
    { x: 24, y: 11.5 },
    { x: 17, y: 11.5 },
    { x: 17, y: 15 },
    { x: 0, y: 15 },
  ],
  walls: [
    { id: 'level-above', from: { x: 16.2, y: 0 }, to: { x: 16.2, y: 2.6 } },
    { id: 'level-below', from: { x: 16.2, y: 4.8 }, to: { x: 16.2, y: 8 } },
    { id: 'level-edge', from: { x: 16.2, y: 8 }, to: { x: 21.6, y: 8 } },
  ],
  shelves: [
    shelf('1', 'east', 0.1, 2, 0.8, 8.4),
    shelf('2', 'west', 4.6, 2.4, 0.8, 7.2),
    shelf('3', 'east', 5.4, 2.4, 0.8, 7.2),
    shelf('4', 'west', 10, 2.4, 0.8, 7.2),
    shelf('5', 'east', 10.8, 2.4, 0.8, 7.2),
    shelf('6', 'south', 17.2, 0.1, 6.4, 0.8),
  ],
  passages: [
    { id: 'three-steps', kind: 'steps', x: 15.6, y: 2.6, width: 1.2, height: 2.2 },
    { id: 'ramp', kind: 'ramp', x: 21.6, y: 7, width: 2.4, height: 3.4 },
  ],
  entrances: [{ id: 'street', name: 'Street door', x: 3, y: 15 }],
  tills: [
    { id: 'till-1', name: 'Till 1', x: 8.6, y: 12.4, width: 0.9, height: 1.8 },
    { id: 'till-2', name: 'Till 2', x: 11.4, y: 12.4, width: 0.9, height: 1.8 },
  ],
  kiosks: [{ displayId: 'kiosk-1', x: 5.4, y: 10.4, heading: 180 }],
};
