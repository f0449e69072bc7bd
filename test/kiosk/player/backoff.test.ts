import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Backoff } from '../../../kiosk/player/backoff.ts';

test('PLY-21 waits lie below a ceiling that doubles up to its limit', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 0, max: 0.999999, noNaN: true }), { minLength: 1, maxLength: 40 }),
      (draws) => {
        let at = 0;
        const backoff = new Backoff(1000, 60_000, () => draws[at] ?? 0);
        for (at = 0; at < draws.length; at += 1) {
          const ceiling = Math.min(60_000, 1000 * 2 ** at);
          expect(backoff.next()).toBe((draws[at] ?? 0) * ceiling);
        }
      },
    ),
  );
});

test('PLY-21 a success starts over', () => {
  const backoff = new Backoff(1000, 60_000, () => 1);
  for (let failure = 0; failure < 50; failure += 1) backoff.next();
  expect(backoff.next()).toBe(60_000);
  backoff.reset();
  expect(backoff.next()).toBe(1000);
});
