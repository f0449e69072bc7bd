import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stepAt, type WallGrid } from '../../../shared/model/step-group.ts';

const anyGrid: fc.Arbitrary<WallGrid> = fc.record({
  columns: fc.integer({ min: 1, max: 8 }),
  rows: fc.integer({ min: 1, max: 8 }),
  bezelX: fc.double({ min: 0, max: 50, noNaN: true }),
  bezelY: fc.double({ min: 0, max: 50, noNaN: true }),
});

const slicesOf = (grid: WallGrid) =>
  Array.from(
    { length: grid.columns * grid.rows },
    (_, place) => stepAt({ id: 'g', grid }, place).slice,
  ).filter((slice) => slice !== null);

test('STEP-8 the slices of a wall are of one size, in rows, with the bezel between them, from edge to edge', () => {
  const property = fc.property(anyGrid, (grid) => {
    const slices = slicesOf(grid);
    const [first] = slices;
    const last = slices.at(-1);
    if (!first || !last) throw new Error('a wall without screens');
    expect([first.x, first.y]).toEqual([0, 0]);
    expect(last.x + last.width).toBeCloseTo(100, 6);
    expect(last.y + last.height).toBeCloseTo(100, 6);
    slices.forEach((slice, place) => {
      expect(slice.width).toBeCloseTo(first.width, 9);
      expect(slice.height).toBeCloseTo(first.height, 9);
      const isLastOfRow = (place + 1) % grid.columns === 0;
      const next = slices[place + 1];
      if (!isLastOfRow && next)
        expect(next.x - slice.x).toBeCloseTo(slice.width * (1 + grid.bezelX / 100), 6);
      const below = slices[place + grid.columns];
      if (below) expect(below.y - slice.y).toBeCloseTo(slice.height * (1 + grid.bezelY / 100), 6);
    });
  });
  fc.assert(property);
});

test('STEP-8 without a grid every screen shows the whole picture', () => {
  expect(stepAt({ id: 'g', grid: null }, 3)).toEqual({ group: 'g', slice: null });
});
