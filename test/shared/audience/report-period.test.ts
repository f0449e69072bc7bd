import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { periodOf } from '../../../shared/audience/report-period.ts';

const HOUR = 3_600_000;
const at = (text: string): number => Date.parse(text);

describe('periodOf', () => {
  it('AUD-44 takes the day of the zone, not of UTC', () => {
    const { from, to } = periodOf('day', at('2026-07-08T22:30:00Z'), 'Europe/Berlin');
    expect([from, to]).toEqual([at('2026-07-08T22:00:00Z'), at('2026-07-09T22:00:00Z')]);
  });

  it('AUD-44 has days of 23 and 25 hours when clocks change', () => {
    const spring = periodOf('day', at('2026-03-29T12:00:00Z'), 'Europe/Berlin');
    const autumn = periodOf('day', at('2026-10-25T12:00:00Z'), 'Europe/Berlin');
    expect([(spring.to - spring.from) / HOUR, (autumn.to - autumn.from) / HOUR]).toEqual([23, 25]);
  });

  it('AUD-44 begins weeks on Monday', () => {
    const { from, to } = periodOf('week', at('2026-07-12T12:00:00Z'), 'America/New_York');
    expect([from, to]).toEqual([at('2026-07-06T04:00:00Z'), at('2026-07-13T04:00:00Z')]);
  });

  it('AUD-44 has hours that begin when the shop clock shows a full hour', () => {
    const { from, to } = periodOf('hour', at('2026-07-08T12:20:00Z'), 'Asia/Kolkata');
    expect([from, to]).toEqual([at('2026-07-08T11:30:00Z'), at('2026-07-08T12:30:00Z')]);
  });

  it('AUD-44 puts every instant into one hour of one day of one week', () => {
    const zone = fc.constantFrom(
      'Europe/Berlin',
      'America/St_Johns',
      'Asia/Kathmandu',
      'UTC',
      'Australia/Lord_Howe',
    );
    fc.assert(
      fc.property(fc.integer({ min: at('2025-01-01'), max: at('2027-01-01') }), zone, (instant, name) => {
        const [hour, day, week] = (['hour', 'day', 'week'] as const).map((grain) =>
          periodOf(grain, instant, name),
        );
        for (const period of [hour, day, week]) {
          expect(period?.from).toBeLessThanOrEqual(instant);
          expect(period?.to).toBeGreaterThan(instant);
        }
        expect(periodOf('day', day?.from ?? 0, name)).toEqual(day);
        expect(periodOf('week', (week?.to ?? 0) - 1, name)).toEqual(week);
      }),
    );
  });
});
