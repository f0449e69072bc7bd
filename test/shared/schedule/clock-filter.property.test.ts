import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ClockFilter, type ClockReading } from '../../../shared/schedule/clock-filter.ts';

/** What the other clock is ahead. */
const AHEAD = 1_790_000_000_000;

/** A question that spends so long on its way there and back, milliseconds. */
function reading(sentAt: number, there: number, back: number, ahead = AHEAD): ClockReading {
  return { sentAt, time: sentAt + there + ahead, receivedAt: sentAt + there + back };
}

const anyWay = fc.double({ min: 0.2, max: 400, noNaN: true });
const anyTrip = fc.record({ there: anyWay, back: anyWay, after: fc.integer({ min: 500, max: 30_000 }) });
const anyTrips = fc.array(anyTrip, { minLength: 1, maxLength: 40 });

function taken(filter: ClockFilter, trips: { there: number; back: number; after: number }[]): number {
  let now = 1000;
  for (const { there, back, after } of trips) {
    const one = reading(now, there, back);
    filter.take([one]);
    now = one.receivedAt + after;
  }
  return now;
}

describe('the clock filter', () => {
  it('STEP-5 it is never more wrong than it says', () => {
    const property = fc.property(anyTrips, (trips) => {
      const filter = new ClockFilter(AHEAD);
      const now = taken(filter, trips);
      const error = Math.abs(filter.at(now) - (now + AHEAD));
      expect(error).toBeLessThanOrEqual((filter.errorAt(now) ?? 0) + 0.001);
    });
    fc.assert(property);
  });

  it('STEP-5 one quick reading among slow ones is the one that counts', () => {
    const filter = new ClockFilter(AHEAD);
    filter.take([reading(0, 300, 20), reading(1000, 1, 1), reading(2000, 20, 300)]);
    expect(Math.abs(filter.at(3000) - (3000 + AHEAD))).toBeLessThan(0.01);
    expect(filter.errorAt(3000)).toBeLessThan(2);
  });

  it('STEP-5 before the first reading it goes by what was known, and says that it does not know how well', () => {
    const filter = new ClockFilter(AHEAD + 700);
    expect(filter.at(5000)).toBe(5000 + AHEAD + 700);
    expect(filter.errorAt(5000)).toBeNull();
    filter.take([]);
    expect(filter.errorAt(5000)).toBeNull();
    filter.take([reading(6000, 2, 2)]);
    expect(Math.abs(filter.at(6004) - (6004 + AHEAD))).toBeLessThan(0.01);
  });

  it('STEP-6 after its first reading it never jumps and never goes back: it is led to the better value', () => {
    const property = fc.property(anyTrips, (trips) => {
      const filter = new ClockFilter(AHEAD);
      let now = 0;
      let before: { now: number; at: number } | null = null;
      for (const { there, back, after } of trips) {
        const one = reading(now, there, back);
        filter.take([one]);
        for (now = one.receivedAt; now < one.receivedAt + after; now += after / 7) {
          const at = filter.at(now);
          if (before && now > before.now) {
            const pace = (at - before.at) / (now - before.now);
            expect(pace).toBeGreaterThan(0.99);
            expect(pace).toBeLessThan(1.01);
          }
          before = { now, at };
        }
      }
    });
    fc.assert(property);
  });

  it('STEP-6 another clock that was set is followed: slowly by a little, at once by seconds', () => {
    const filter = new ClockFilter(AHEAD);
    filter.take([reading(0, 1, 1)]);
    filter.take([reading(10_000, 1, 1, AHEAD + 100)]);
    expect(filter.at(10_002) - (10_002 + AHEAD)).toBeLessThan(1);
    expect(filter.at(40_000) - (40_000 + AHEAD)).toBeCloseTo(100, 1);
    filter.take([reading(50_000, 1, 1, AHEAD + 60_000)]);
    expect(filter.at(50_002) - (50_002 + AHEAD)).toBeCloseTo(60_000, 1);
  });

  it('STEP-6 the local time of an instant is the one at which it is that', () => {
    const property = fc.property(anyTrips, fc.integer({ min: 0, max: 60_000 }), (trips, ahead) => {
      const filter = new ClockFilter(AHEAD);
      const now = taken(filter, trips);
      const time = filter.at(now + ahead);
      expect(Math.abs(filter.localOf(time) - (now + ahead))).toBeLessThan(0.01);
    });
    fc.assert(property);
  });
});
