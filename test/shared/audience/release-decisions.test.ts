import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { QUARTER_MS } from '../../../shared/audience/constants.ts';
import {
  type ReleasedDecisions,
  releaseDecisions,
  type StoredDecisions,
} from '../../../shared/audience/release-decisions.ts';

/** A Monday, midnight in UTC. */
const MONDAY = Date.UTC(2026, 9, 5);
const WEEK = 7 * 86_400_000;
const LATER = { now: MONDAY + 3 * WEEK, zone: 'UTC' };

function stored(quarter: number, more: Partial<StoredDecisions> = {}): StoredDecisions {
  const quarterStart = MONDAY + quarter * QUARTER_MS;
  return {
    quarterStart,
    displayId: 'wall',
    receivedAt: quarterStart + QUARTER_MS,
    playlistId: 'p',
    slotId: 's',
    creativeId: 'generic',
    tier: 'generic',
    reason: 'no-match',
    decisions: 3,
    ...more,
  };
}

const quarters = (many: number, more: Partial<StoredDecisions> = {}): StoredDecisions[] =>
  Array.from({ length: many }, (_, quarter) => stored(quarter, more));

const byRule = { creativeId: 'older', tier: 'audience', reason: 'rule' } as const;
const total = (rows: readonly ReleasedDecisions[]): number =>
  rows.reduce((sum, { decisions }) => sum + decisions, 0);

describe('releaseDecisions', () => {
  it('AUD-200 tells a week by creative, tier and reason, in tens, from ten quarters of an hour on', () => {
    const rows = releaseDecisions([...quarters(12), ...quarters(11, byRule)], LATER);
    expect(rows.map(({ tier, reason, decisions }) => [tier, reason, decisions])).toEqual([
      ['generic', 'no-match', 30],
      ['audience', 'rule', 30],
    ]);
  });

  it('AUD-200 tells reasons together when one of them is rare, and nothing of a slot when that is not enough', () => {
    const rare = quarters(3, { reason: 'mixed' });
    const merged = releaseDecisions([...quarters(12), ...rare], LATER);
    expect(merged).toMatchObject([{ tier: 'generic', reason: null, decisions: 40 }]);
    expect(releaseDecisions([...quarters(12), ...quarters(3, byRule)], LATER)).toEqual([]);
    const other = quarters(12, { slotId: 't' });
    expect(releaseDecisions([...quarters(12), ...quarters(3, byRule), ...other], LATER)).toMatchObject([
      { slotId: 't' },
    ]);
  });

  it('AUD-200 one long stay before one screen is not told, however often it was decided', () => {
    expect(releaseDecisions(quarters(2, { ...byRule, decisions: 400 }), LATER)).toEqual([]);
  });

  it('AUD-200 tells nothing of a week that is not closed, and nothing that came after', () => {
    const counts = quarters(12);
    expect(releaseDecisions(counts, { now: MONDAY + WEEK, zone: 'UTC' })).toEqual([]);
    const late = stored(20, { receivedAt: MONDAY + 2.5 * WEEK, decisions: 500 });
    expect(total(releaseDecisions([...counts, late], LATER))).toBe(30);
  });

  it('AUD-200 is final: what was told of a week stays as it was, whatever comes', () => {
    const any = fc.record({
      quarter: fc.integer({ min: 0, max: 671 }),
      display: fc.constantFrom('wall', 'door'),
      rule: fc.boolean(),
      delay: fc.integer({ min: 0, max: 3 * WEEK }),
    });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 120 }), fc.integer({ min: 0, max: 4 * WEEK }), (all, ms) => {
        const counts = all.map(({ quarter, display, rule, delay }) => {
          const one = stored(quarter, { displayId: display, ...(rule && byRule) });
          return { ...one, receivedAt: one.receivedAt + delay };
        });
        const read = (now: number) =>
          releaseDecisions(
            counts.filter(({ receivedAt }) => receivedAt <= now),
            { now, zone: 'UTC' },
          );
        const first = read(MONDAY + WEEK + 2 * 86_400_000);
        expect(read(MONDAY + WEEK + 2 * 86_400_000 + ms)).toEqual(first);
        for (const { decisions } of first) expect(decisions % 10).toBe(0);
      }),
    );
  });
});
