import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ToldClock } from '../../../kiosk/phone/holds/told-clock.ts';
import { countdown } from '../../../kiosk/ui/countdown.ts';

const DAY = 86_400_000;

/** A phone whose clock is wrong, and can be set at any moment. */
function phone(skew: number) {
  let [time, wrong] = [1_800_000_000_000, skew];
  const start = time;
  const clock = new ToldClock({ wall: () => time + wrong, elapsed: () => time - start });
  return {
    clock,
    wait: (ms: number) => {
      time += ms;
    },
    set: (skewed: number) => {
      wrong = skewed;
    },
    truth: () => time,
    wall: () => time + wrong,
  };
}

test('HLD-11 a wrong clock of the phone, or one that is set meanwhile, neither lengthens nor shortens a hold', () => {
  const skew = fc.integer({ min: -400 * DAY, max: 400 * DAY });
  fc.assert(
    fc.property(skew, skew, fc.array(fc.nat(600_000)), (first, second, waits) => {
      const device = phone(first);
      device.clock.tell(device.truth());
      const expiresAt = device.truth() + 7_200_000;
      let before = expiresAt - device.clock.now();
      for (const [at, ms] of waits.entries()) {
        device.wait(ms);
        if (at === 1) device.set(second);
        const left = expiresAt - device.clock.now();
        expect(left).toBe(expiresAt - device.truth());
        // The timer never resets: it only ever falls.
        expect(left).toBeLessThanOrEqual(before);
        before = left;
      }
    }),
  );
});

test('HLD-11 without a connection the phone counts on from what both clocks last said, never past it backwards', () => {
  const device = phone(-3 * DAY);
  const told = { server: device.truth(), device: device.wall() };
  device.wait(600_000);
  device.clock.recall(told);
  expect(device.clock.now()).toBe(device.truth());
  // Set back by a year meanwhile: time stands where it was last known, it does not run backwards.
  device.set(-365 * DAY);
  device.clock.recall(told);
  expect(device.clock.now()).toBe(told.server);
});

test('HLD-11 the countdown says what is left, and never less than nothing', () => {
  expect(countdown(7_200_000)).toBe('2:00:00');
  expect(countdown(61_001)).toBe('1:02');
  expect(countdown(999)).toBe('0:01');
  expect(countdown(-5)).toBe('0:00');
});
