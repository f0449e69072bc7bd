import fc from 'fast-check';
import jsQR from 'jsqr';
import { describe, expect, it } from 'vitest';
import { qrPath } from '../../../kiosk/shop/qr-path.ts';

const SCALE = 4;
// The package is CommonJS with a default of its own inside.
const decode = (jsQR as unknown as { default: typeof jsQR }).default;

/** Draws the path's rectangles, as a browser fills them, into the pixels that a phone would see. */
function raster({ path, size }: { path: string; size: number }): Uint8ClampedArray {
  const side = size * SCALE;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x, y, run] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    for (let row = Number(y) * SCALE; row < (Number(y) + 1) * SCALE; row += 1)
      for (let column = Number(x) * SCALE; column < (Number(x) + Number(run)) * SCALE; column += 1)
        pixels.fill(0, (row * side + column) * 4, (row * side + column) * 4 + 3);
  return pixels;
}

describe('qrPath', () => {
  it('KSK-11 decodes to the very address, for any nonce and host', () => {
    const nonce = fc.stringMatching(/^[A-Za-z0-9_-]{22}$/);
    fc.assert(
      fc.property(fc.webAuthority(), nonce, (host, code) => {
        const text = `http://${host}/p/${code}`.slice(0, 200);
        const drawn = qrPath(text);
        const side = drawn.size * SCALE;
        expect(decode(raster(drawn), side, side)?.data).toBe(text);
      }),
      { numRuns: 40 },
    );
  });

  it('KSK-11 keeps four modules of white around it', () => {
    const { path, size } = qrPath('http://192.168.1.20:8080/p/9Yb2mQpXr4sT7uVwZaBcDe');
    const starts = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map(([, x, y, run]) => [
      Number(x),
      Number(y),
      Number(run),
    ]);
    for (const [x = 0, y = 0, run = 0] of starts) {
      expect(Math.min(x, y)).toBeGreaterThanOrEqual(4);
      expect(Math.max(x + run, y + 1)).toBeLessThanOrEqual(size - 4);
    }
  });
});
