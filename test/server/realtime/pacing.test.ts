import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Coalesce } from '../../../signage-server/realtime/coalesce.ts';
import { reconnectWindowMs } from '../../../signage-server/realtime/reconnect-window.ts';
import { TokenBucket } from '../../../signage-server/realtime/token-bucket.ts';

describe('pacing', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test('PUSH-20 the first of a burst is told at once, the rest once at its end, each key by itself', () => {
    const told: string[] = [];
    const coalesce = new Coalesce(500, (key) => told.push(key));
    for (let n = 0; n < 10; n += 1) coalesce.touch('a');
    coalesce.touch('b');
    expect(told).toEqual(['a', 'b']);
    vi.advanceTimersByTime(500);
    expect(told).toEqual(['a', 'b', 'a']);
    vi.advanceTimersByTime(5000);
    expect(told).toEqual(['a', 'b', 'a']);
    coalesce.touch('a');
    expect(told).toHaveLength(4);
    coalesce.touch('a');
    coalesce.close();
    vi.advanceTimersByTime(5000);
    expect(told).toHaveLength(4);
  });

  test('PUSH-21 the reconnect window is at least a second per thousand displays, and at most ten minutes', () => {
    expect([0, 10, 1000, 10_000, 5_000_000].map(reconnectWindowMs)).toEqual([
      1000, 1000, 1000, 10_000, 600_000,
    ]);
  });

  test('PUSH-22 a bucket lets a burst through, then the rate, and a clock set back earns nothing', () => {
    const bucket = new TokenBucket(3, 2, 1000);
    const take = (now: number) => bucket.take(now);
    expect([take(1000), take(1000), take(1000), take(1000)]).toEqual([true, true, true, false]);
    expect([take(1500), take(1500)]).toEqual([true, false]);
    expect(take(0)).toBe(false);
    expect(take(500)).toBe(true);
  });
});
