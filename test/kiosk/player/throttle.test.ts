import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Throttle } from '../../../kiosk/player/worker/throttle.ts';

/** A throttle on a clock that moves only while somebody sleeps. */
function throttleOnOwnClock() {
  let now = 0;
  const sleep = async (ms: number): Promise<void> => {
    now += ms;
  };
  return { throttle: new Throttle(() => now, sleep), now: () => now, pass: sleep };
}

test('PLY-91 whatever comes in whichever pieces, no more than the rate goes through, but for half a second of it', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 16_000, max: 10_000_000 }),
      fc.array(fc.record({ bytes: fc.integer({ min: 1, max: 500_000 }), idleMs: fc.nat(3000) }), {
        minLength: 1,
        maxLength: 40,
      }),
      async (rate, pieces) => {
        const { throttle, now, pass } = throttleOnOwnClock();
        throttle.rate = rate;
        let since = now();
        let sum = 0;
        for (const { bytes, idleMs } of pieces) {
          if (idleMs > 1000) {
            await pass(idleMs);
            [since, sum] = [now(), 0];
          }
          await throttle.took(bytes);
          sum += bytes;
          // Whenever more may come, what came since any moment is within the rate since that moment.
          expect(sum).toBeLessThanOrEqual(((now() - since + 501) / 1000) * rate);
        }
      },
    ),
  );
});

test('PLY-91 a line that is slower than the rate is never held up; without a rate none is', async () => {
  const { throttle, now, pass } = throttleOnOwnClock();
  await throttle.took(1e9);
  expect(now()).toBe(0);
  throttle.rate = 100_000;
  for (let second = 0; second < 10; second += 1) {
    await pass(1000);
    await throttle.took(50_000);
  }
  expect(now()).toBe(10_000);
});
