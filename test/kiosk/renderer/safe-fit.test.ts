import fc from 'fast-check';
import { expect, test } from 'vitest';
import { safeFit } from '../../../kiosk/renderer/safe-fit.ts';

const hd = { width: 1920, height: 1080 };

test.each([
  ['its own shape', hd, { width: 1280, height: 720 }, 'cover'],
  ['a screen less a notice of 108 px', hd, { width: 1920, height: 972 }, 'cover'],
  ['a screen less 109 px', hd, { width: 1920, height: 971 }, 'contain'],
  ['an upright screen', hd, { width: 1080, height: 1920 }, 'contain'],
  ['a box that is not laid out yet', hd, { width: 0, height: 0 }, 'contain'],
])('REN-13 in %s a landscape picture is shown as %s', (_what, media, box, fit) => {
  expect(safeFit(media, box)).toBe(fit);
});

test('REN-13 what is cropped is never more than the safe margin of either edge', () => {
  const size = fc.record({
    width: fc.integer({ min: 1, max: 8000 }),
    height: fc.integer({ min: 1, max: 8000 }),
  });
  fc.assert(
    fc.property(size, size, (media, box) => {
      if (safeFit(media, box) === 'contain') return;
      const scale = Math.max(box.width / media.width, box.height / media.height);
      const shown = Math.min(box.width / (media.width * scale), box.height / (media.height * scale));
      expect((1 - shown) / 2).toBeLessThanOrEqual(0.0501);
    }),
  );
});
