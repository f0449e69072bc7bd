import { describe, expect, it } from 'vitest';
import { METRICS_VERSION, QUARTER_MS } from '../../../shared/audience/constants.ts';
import { auditShares, chiSquareTail, judge, tellShares } from '../../../shared/audience/content-share.ts';
import type { StoredCell } from '../../../shared/audience/stored-cell.ts';
import type { Band } from '../../../shared/model/playlist.ts';

const MONDAY = Date.UTC(2026, 9, 5);
const LATER = { now: MONDAY + 21 * 86_400_000, zone: 'UTC' };

function cell(creativeId: string, band: Band | 'unknown', people: number, quarter = 0): StoredCell {
  const counts = { impressions: people * 3, ots: people * 2, lts: people, lts2: people, glances: people };
  const seconds = { presenceSeconds: 60, dwellSeconds: 30, attentionSeconds: 10 };
  const quarterStart = MONDAY + quarter * QUARTER_MS;
  return {
    metricsVersion: METRICS_VERSION,
    of: 'content',
    quarterStart,
    creativeId,
    band,
    arrivals: people,
    firstLooks: people,
    ...counts,
    ...seconds,
    displayId: 'wall',
    receivedAt: quarterStart + QUARTER_MS,
  } as StoredCell;
}

const BANDS = ['20-39', '40-59', '60+'] as const;
const row = (creativeId: string, ...[a, b, c]: [number, number, number]) => ({
  creativeId,
  impressions: { '20-39': a, '40-59': b, '60+': c },
});

describe('what each band was shown', () => {
  it('AUD-213 is told by the week in multiples of k, where k different people of the band arrived', () => {
    const cells = [
      ...BANDS.flatMap((band) => [cell('a', band, 14), cell('b', band, 25)]),
      cell('c', '60+', 9),
      cell('c', 'unknown', 400),
    ];
    expect(auditShares(tellShares(cells, LATER)).rows).toEqual([row('a', 40, 40, 40), row('b', 70, 70, 70)]);
    expect(tellShares(cells, { ...LATER, now: MONDAY + 3 * 86_400_000 })).toEqual([]);
  });

  it('AUD-R25 AUD-213 even shares raise no alarm, a band that is kept from something does, and it is named', () => {
    const even = judge([row('jobs', 500, 510, 490), row('soup', 1010, 980, 1000)], 1500);
    expect(even.alarm).toBe(false);
    const skewed = judge([row('jobs', 500, 480, 20), row('soup', 500, 520, 980)], 1000);
    expect(skewed.alarm).toBe(true);
    expect(skewed.p).toBeLessThan(0.001);
    expect(skewed.skewed[0]).toMatchObject({ band: '60+' });
    expect(skewed.skewed.map(({ share, expected }) => share - expected).some((gap) => gap < -0.2)).toBe(true);
  });

  it('AUD-213 the same people seen over and over are no more witnesses than they are people', () => {
    const rows = [row('a', 600, 500, 500), row('b', 500, 500, 600)];
    expect(judge(rows, 3200).p).toBeLessThan(0.01);
    expect(judge(rows, 60).p).toBeGreaterThan(0.5);
  });

  it('AUD-213 too little to compare is no finding', () => {
    for (const rows of [[], [row('a', 10, 20, 30)], [row('a', 10, 0, 0), row('b', 10, 0, 0)]])
      expect(judge(rows, 100)).toMatchObject({ p: null, v: null, alarm: false });
  });

  it('AUD-213 its chances are those of the tables', () => {
    for (const [x, freedom, p] of [
      [3.841, 1, 0.05],
      [5.991, 2, 0.05],
      [13.816, 2, 0.001],
      [18.467, 4, 0.001],
      [23.209, 10, 0.01],
    ] as const)
      expect(Math.abs(chiSquareTail(x, freedom) / p - 1)).toBeLessThan(0.06);
    expect(chiSquareTail(0, 3)).toBe(1);
  });
});
