import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Facing } from '../../../shared/audience/facing.ts';
import { GroupSize } from '../../../shared/audience/group-size.ts';

function facingAfter(yaws: readonly number[], pitch = 0): boolean {
  const facing = new Facing();
  return yaws.map((yaw) => facing.observe({ yaw, pitch })).at(-1) ?? false;
}

describe('Facing', () => {
  it('AUD-7 is within 30 degrees of yaw and 25 of pitch, either way', () => {
    expect(facingAfter([30, 30, 30])).toBe(true);
    expect(facingAfter([-31, -31, -31])).toBe(false);
    expect(facingAfter([0, 0, 0], 25)).toBe(true);
    expect(facingAfter([0, 0, 0], -26)).toBe(false);
  });

  it('AUD-7 gives whoever faces five degrees more', () => {
    expect(facingAfter([0, 0, 0, 34, 34, 34])).toBe(true);
    expect(facingAfter([0, 0, 0, 36, 36, 36])).toBe(false);
    expect(facingAfter([36, 36, 36, 34, 34, 34])).toBe(false);
  });

  it('AUD-7 averages three frames, so that one wrong one changes nothing', () => {
    expect(facingAfter([0, 0, 80])).toBe(true);
    expect(facingAfter([80, 80, 0])).toBe(false);
  });
});

describe('GroupSize', () => {
  it('AUD-8 is the median of the last second', () => {
    const group = new GroupSize();
    const counts = [2, 2, 2, 2, 1, 2, 2, 2];
    expect(counts.map((count, i) => group.observe(i * 100, count))).toEqual(counts.map(() => 2));
  });

  it('AUD-8 follows a change that lasts, and forgets what is older than a second', () => {
    const group = new GroupSize();
    for (let at = 0; at < 1000; at += 100) group.observe(at, 3);
    expect(group.observe(5000, 0)).toBe(0);
  });

  it('AUD-8 lies between the least and the most of the last second, and half of it is on either side', () => {
    const step = fc.record({ ms: fc.integer({ min: 30, max: 600 }), count: fc.integer({ min: 0, max: 40 }) });
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 40 }), (steps) => {
        const group = new GroupSize();
        const seen: { at: number; count: number }[] = [];
        let now = 0;
        for (const { ms, count } of steps) {
          now += ms;
          seen.push({ at: now, count });
          const size = group.observe(now, count);
          const recent = seen.filter(({ at }) => now - at < 1000).map((one) => one.count);
          expect(recent).toContain(size);
          expect(recent.filter((other) => other < size).length).toBeLessThanOrEqual(recent.length / 2);
          expect(recent.filter((other) => other > size).length).toBeLessThanOrEqual(recent.length / 2);
        }
      }),
    );
  });
});
