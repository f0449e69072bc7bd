import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pictureOf, Stillness } from '../../../kiosk/vision/worker/picture-check.ts';
import { tilesOf } from '../../../kiosk/vision/worker/tiles.ts';

it('AUD-82 covers a 16:9 frame with two squares that share a quarter of their side, a square one with one', () => {
  expect(tilesOf(1280, 720).map(({ x, y, side }) => [x, y, side])).toEqual([
    [0, 0, 720],
    [560, 0, 720],
  ]);
  expect(tilesOf(720, 1280).map(({ x, y, side }) => [x, y, side])).toEqual([
    [0, 0, 720],
    [0, 560, 720],
  ]);
  expect(tilesOf(640, 480)).toHaveLength(2);
  expect(tilesOf(600, 600)).toHaveLength(1);
});

it('AUD-82 gives every face of a fifth of a tile to a tile that holds all of it', () => {
  const sides = fc
    .tuple(fc.integer({ min: 120, max: 1280 }), fc.integer({ min: 120, max: 1280 }))
    .filter(([width, height]) => Math.max(width, height) <= 3.4 * Math.min(width, height));
  fc.assert(
    fc.property(sides, fc.double({ min: 0, max: 1, noNaN: true }), ([width, height], place) => {
      const short = Math.min(width, height);
      const long = Math.max(width, height);
      // A face has half of its own width to either side of its middle, within the frame.
      const half = 0.095 * short;
      const middle = half + place * (long - 2 * half);
      const owners = tilesOf(width, height).filter(({ from, to }) => middle >= from && middle <= to);
      expect(owners.length).toBeGreaterThanOrEqual(1);
      const isWhole = owners.some(({ x, y, side }) => {
        const start = width >= height ? x : y;
        return middle - half >= start - 1 && middle + half <= start + side + 1;
      });
      expect(isWhole).toBe(true);
    }),
  );
});

const pixels = (...colours: [number, number, number][]) =>
  Uint8ClampedArray.from(colours.flatMap((colour) => [...colour, 255]));

it('AUD-87 tells black, one colour and a place apart', () => {
  expect(pictureOf(pixels([0, 0, 0], [4, 3, 2]))).toBe('black');
  // A dark shop is a place.
  expect(pictureOf(pixels([2, 2, 2], [24, 20, 18]))).toBe('seen');
  expect(pictureOf(pixels([0, 135, 0], [0, 136, 1]))).toBe('blank');
  expect(pictureOf(pixels([120, 120, 120], [96, 96, 96]))).toBe('seen');
});

it('AUD-87 tells how long a picture has not changed by one level anywhere', () => {
  const stillness = new Stillness();
  expect(stillness.observe(1000, pixels([1, 2, 3], [4, 5, 6]))).toBe(0);
  expect(stillness.observe(31_000, pixels([1, 2, 3], [4, 5, 6]))).toBe(30_000);
  expect(stillness.observe(33_000, pixels([1, 2, 3], [4, 5, 7]))).toBe(0);
});
