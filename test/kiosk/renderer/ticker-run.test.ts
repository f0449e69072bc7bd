import { expect, test } from 'vitest';
import { copiesFor, directionOf, speedOf } from '../../../kiosk/renderer/ticker-run.ts';

test.each([
  [['Sale today'], 'ltr'],
  [['خصم اليوم'], 'rtl'],
  [['20 % — שלום'], 'rtl'],
  [['Sale', 'خصم'], 'ltr'],
  [['12:30'], 'ltr'],
  [[], 'ltr'],
])('REN-30 %o is read %s', (lines, direction) => {
  expect(directionOf(lines)).toBe(direction);
});

test('REN-30 speed follows from the size of the words and of the box, never from how much there is to say', () => {
  for (let em = 20; em <= 300; em += 1) {
    const [calm, usual, brisk] = (['calm', 'usual', 'brisk'] as const).map((speed) =>
      speedOf(speed, { em, box: 1920 }),
    );
    expect(calm).toBeLessThan(usual ?? 0);
    expect(usual).toBeLessThan(brisk ?? 0);
  }
  // Large words in a narrow box would be gone before they are read.
  expect(speedOf('usual', { em: 230, box: 1080 })).toBeLessThan(2.2 * 230);
});

test('REN-30 what runs fast moves by whole pixels at 60 Hz', () => {
  for (const em of [41, 61, 97, 230]) expect(speedOf('usual', { em, box: 1920 }) % 60).toBe(0);
  expect(speedOf('usual', { em: 9, box: 200 })).toBeCloseTo(19.8);
});

test.each([
  [1920, 3000, 2],
  [1920, 500, 5],
  [1920, 1, 60],
  [1920, 0, 2],
])('REN-30 a box of %i holds enough copies of a run of %i', (box, run, copies) => {
  expect(copiesFor(box, run)).toBe(copies);
});
